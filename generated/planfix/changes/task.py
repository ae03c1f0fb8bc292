"""Requests of `task`, completed by the fields that a change keeps.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.methods.task_update import TaskUpdate
from planfix.types.people import Assignees
from planfix.types.task import Task
from planfix_runtime.model.functions import flagged, ids_of, kept, kept_moment
from planfix_runtime.model.values import UNSET


def merge_task_update(request: TaskUpdate, current: Task) -> TaskUpdate:
    """Return `request` with the fields that it leaves out filled in from `current`."""
    start = kept_moment(
        request.start_date_is_set,
        request.start_date,
        request.start_time_is_set,
        request.start_time,
        current.start_time,
    )
    end = kept_moment(
        request.end_date_is_set,
        request.end_date,
        request.end_time_is_set,
        request.end_time,
        current.end_time,
    )
    duration = kept(request.duration, current.duration)
    return dataclasses.replace(
        request,
        start_date_is_set=start.date_is_set,
        start_date=start.date,
        start_time_is_set=start.time_is_set,
        start_time=start.time,
        end_date_is_set=end.date_is_set,
        end_date=end.date,
        end_time_is_set=end.time_is_set,
        end_time=end.time,
        duration=duration,
        duration_is_set=flagged(request.duration_is_set, duration),
        title=kept(request.title, current.title),
        description=kept(request.description, current.description),
        importance=kept(request.importance, current.importance),
        status=kept(request.status, current.status),
        status_set=kept(request.status_set, current.status_set),
        check_result=kept(request.check_result, current.check_result),
        owner_id=kept(request.owner_id, current.owner.id if current.owner else UNSET),
        parent_id=kept(request.parent_id, current.parent_id),
        project_id=kept(request.project_id, current.project.id if current.project else UNSET),
        client_id=kept(request.client_id, current.client.id if current.client else UNSET),
        is_summary=kept(request.is_summary, current.is_summary),
        duration_unit=kept(request.duration_unit, current.duration_unit),
        workers=kept(
            request.workers,
            (
                Assignees(users=ids_of(current.workers.users), groups=ids_of(current.workers.groups))
                if current.workers
                else UNSET
            ),
        ),
        members=kept(
            request.members,
            (
                Assignees(users=ids_of(current.members.users), groups=ids_of(current.members.groups))
                if current.members
                else UNSET
            ),
        ),
        auditors=kept(
            request.auditors,
            (
                Assignees(users=ids_of(current.auditors.users), groups=ids_of(current.auditors.groups))
                if current.auditors
                else UNSET
            ),
        ),
    )
