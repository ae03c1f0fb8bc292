"""The server's side of the types: project.

Generated from schema/types/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import ProjectStatus
from planfix.server.types.custom_data import write_custom_value
from planfix.server.types.links import write_client_ref
from planfix.server.types.people import write_group_ref, write_people, write_user_ref
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef
from planfix.types.people import GroupRef, People, UserRef
from planfix.types.project import Project
from planfix_runtime.checks import given
from planfix_runtime.extra import restore
from planfix_runtime.scalars import text_of_enum
from planfix_runtime.unset import UNSET
from planfix_runtime.write import write, write_bool, write_datetime, write_int, write_object, write_objects, write_text


def write_project(tag: str, value: Project, zone: tzinfo | None) -> str:
    """Write a `Project` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.title is not UNSET:
        out.append(write_text("title", value.title, "title"))
    if value.description is not UNSET:
        out.append(write_text("description", value.description, "description"))
    if value.owner is not UNSET:
        out.append(write_object("owner", value.owner, "owner", UserRef, write_user_ref, zone))
    if value.client is not UNSET:
        out.append(write_object("client", value.client, "client", ClientRef, write_client_ref, zone))
    if value.group is not UNSET:
        out.append(write_object("group", value.group, "group", GroupRef, write_group_ref, zone))
    in_parent: list[str] = []
    if value.parent_id is not UNSET:
        in_parent.append(write_int("id", value.parent_id, "parent_id"))
    if in_parent:
        out.append("<parent>" + "".join(in_parent) + "</parent>")
    in_template: list[str] = []
    if value.template_id is not UNSET:
        in_template.append(write_int("id", value.template_id, "template_id"))
    if in_template:
        out.append("<template>" + "".join(in_template) + "</template>")
    if value.status is not UNSET:
        out.append(write("status", value.status, "status", text_of_enum(ProjectStatus)))
    if value.hidden is not UNSET:
        out.append(write_bool("hidden", value.hidden, "hidden"))
    if value.has_end_date is not UNSET:
        out.append(write_bool("hasEndDate", value.has_end_date, "has_end_date"))
    if value.end_date is not UNSET:
        out.append(write_datetime("endDate", value.end_date, "end_date", zone))
    if value.begin_date is not UNSET:
        out.append(write_datetime("beginDate", value.begin_date, "begin_date", zone))
    if value.task_count is not UNSET:
        out.append(write_int("taskCount", value.task_count, "task_count"))
    if value.is_overdued is not UNSET:
        out.append(write_bool("isOverdued", value.is_overdued, "is_overdued"))
    if value.is_close_to_deadline is not UNSET:
        out.append(write_bool("isCloseToDeadline", value.is_close_to_deadline, "is_close_to_deadline"))
    if value.workers is not UNSET:
        out.append(write_object("workers", value.workers, "workers", People, write_people, zone))
    if value.members is not UNSET:
        out.append(write_object("members", value.members, "members", People, write_people, zone))
    in_auditors: list[str] = []
    if value.auditors is not UNSET:
        in_auditors.append(
            "<users>" + write_objects("user", value.auditors, "auditors", UserRef, write_user_ref, zone) + "</users>"
        )
    if in_auditors:
        out.append("<auditors>" + "".join(in_auditors) + "</auditors>")
    if value.custom_data is not UNSET:
        out.append(
            "<customData>"
            + write_objects("customValue", value.custom_data, "custom_data", CustomValue, write_custom_value, zone)
            + "</customData>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
