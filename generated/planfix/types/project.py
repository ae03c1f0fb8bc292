"""Types: project.

Generated from schema/types/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

from planfix.enums import ProjectStatus
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef
from planfix.types.people import GroupRef, People, UserRef
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class Project:
    """A project; lists leave out workers, members and auditors.

    Attributes:
        id: Project id.
        title: Name of the project.
        description: What the project is about.
        owner: Author of the project.
        client: Counterparty.
        group: Project group.
        parent_id: Id of the parent project.
        template_id: Id of the project template.
        status: Status of the project.
        hidden: Whether the common list of projects leaves it out.
        has_end_date: Whether the project has a date of completion.
        end_date: Date of completion; means something only where has_end_date is true.
        begin_date: Date of creation.
        task_count: Number of tasks in the project.
        is_overdued: Whether the project is overdue.
        is_close_to_deadline: Whether at most a quarter of the project's time is left.
        workers: Default assignees of the project's tasks; only in project.get.
        members: Default participants of the project's tasks; only in project.get.
        auditors: Auditors of the project; only in project.get.
        custom_data: Custom fields.
    """

    id: int
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    owner: UserRef | Unset = UNSET
    client: ClientRef | Unset = UNSET
    group: GroupRef | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    template_id: int | None | Unset = UNSET
    status: ProjectStatus | None | Unset = UNSET
    hidden: bool | None | Unset = UNSET
    has_end_date: bool | None | Unset = UNSET
    end_date: dt.datetime | dt.date | None | Unset = UNSET
    begin_date: dt.datetime | dt.date | None | Unset = UNSET
    task_count: int | None | Unset = UNSET
    is_overdued: bool | None | Unset = UNSET
    is_close_to_deadline: bool | None | Unset = UNSET
    workers: People | Unset = UNSET
    members: People | Unset = UNSET
    auditors: list[UserRef] | Unset = UNSET
    custom_data: list[CustomValue] | Unset = UNSET
    extra: tuple[Extra, ...] = ()
