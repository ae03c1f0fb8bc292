"""How lists usually hold: project.

Generated from schema/types/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import ProjectStatus
from planfix.layouts.custom_data import CUSTOM_VALUE_LAYOUT
from planfix.layouts.links import CLIENT_REF_LAYOUT, make_client_ref
from planfix.layouts.people import GROUP_REF_LAYOUT, PEOPLE_LAYOUT, USER_REF_LAYOUT, make_group_ref, make_user_ref
from planfix.types.project import Project
from planfix_runtime.layout import Groups, Layout, leaf, many, one, opened, within
from planfix_runtime.leaves import BOOL, DATETIME, INT, TEXT, as_bool, as_datetime, as_int, as_needed, as_text, as_word
from planfix_runtime.scalars import parse_int
from planfix_runtime.unset import UNSET


def make_project(found: Groups, zone: tzinfo | None) -> Project:
    """A `Project`, of the text of its elements."""
    (
        id,
        title,
        description,
        owner,
        owner_id,
        owner_name,
        client,
        client_id,
        client_name,
        group,
        group_id,
        group_name,
        parent_id,
        template_id,
        status,
        hidden,
        has_end_date,
        end_date,
        begin_date,
        task_count,
        is_overdued,
        is_close_to_deadline,
        workers,
        members,
        auditors,
        custom_data,
    ) = found
    return Project(
        as_needed(id, parse_int),
        as_text(title),
        as_text(description),
        UNSET if owner is None else make_user_ref((owner_id, owner_name), zone),
        UNSET if client is None else make_client_ref((client_id, client_name), zone),
        UNSET if group is None else make_group_ref((group_id, group_name), zone),
        as_int(parent_id),
        as_int(template_id),
        as_word(status, ProjectStatus),
        as_bool(hidden),
        as_bool(has_end_date),
        as_datetime(end_date, zone),
        as_datetime(begin_date, zone),
        as_int(task_count),
        as_bool(is_overdued),
        as_bool(is_close_to_deadline),
        PEOPLE_LAYOUT.read(workers, zone),
        PEOPLE_LAYOUT.read(members, zone),
        USER_REF_LAYOUT.read_all(auditors, "user", zone),
        CUSTOM_VALUE_LAYOUT.read_all(custom_data, "customValue", zone),
    )


PROJECT_LAYOUT = Layout(
    make_project,
    leaf("id", INT),
    leaf("title", TEXT),
    leaf("description", TEXT),
    opened("owner", USER_REF_LAYOUT),
    opened("client", CLIENT_REF_LAYOUT),
    opened("group", GROUP_REF_LAYOUT),
    within("parent", leaf("id", INT)),
    within("template", leaf("id", INT)),
    leaf("status", TEXT),
    leaf("hidden", BOOL),
    leaf("hasEndDate", BOOL),
    leaf("endDate", DATETIME),
    leaf("beginDate", DATETIME),
    leaf("taskCount", INT),
    leaf("isOverdued", BOOL),
    leaf("isCloseToDeadline", BOOL),
    one("workers", PEOPLE_LAYOUT),
    one("members", PEOPLE_LAYOUT),
    within("auditors", many("users", "user", USER_REF_LAYOUT)),
    many("customData", "customValue", CUSTOM_VALUE_LAYOUT),
)
