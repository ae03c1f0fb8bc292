"""How a server reads and writes what a client does not: project.

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
from planfix_runtime.codec.encoding import (
    present,
    write_object,
    write_objects,
    xml_bool,
    xml_datetime,
    xml_int,
    xml_str_enum,
    xml_text,
)
from planfix_runtime.codec.unknown import restore_element
from planfix_runtime.model.unset import UNSET


def write_project(tag: str, value: Project, zone: tzinfo | None) -> str:
    """Write a `Project` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (title := value.title) is not UNSET:
        out.append(f"<title>{xml_text(title, 'title')}</title>")
    if (description := value.description) is not UNSET:
        out.append(f"<description>{xml_text(description, 'description')}</description>")
    if (owner := value.owner) is not UNSET:
        out.append(write_object("owner", owner, "owner", UserRef, write_user_ref, zone))
    if (client := value.client) is not UNSET:
        out.append(write_object("client", client, "client", ClientRef, write_client_ref, zone))
    if (group := value.group) is not UNSET:
        out.append(write_object("group", group, "group", GroupRef, write_group_ref, zone))
    if (parent_id := value.parent_id) is not UNSET:
        out.append(
            f"<parent><id>{parent_id if type(parent_id) is int else xml_int(parent_id, 'parent_id')}</id></parent>"
        )
    if (template_id := value.template_id) is not UNSET:
        out.append(
            f"<template><id>{template_id if type(template_id) is int else xml_int(template_id, 'template_id')}</id></template>"
        )
    if (status := value.status) is not UNSET:
        out.append(f"<status>{xml_str_enum(status, 'status', ProjectStatus)}</status>")
    if (hidden := value.hidden) is not UNSET:
        out.append(
            f"<hidden>{'1' if hidden is True else '0' if hidden is False else xml_bool(hidden, 'hidden')}</hidden>"
        )
    if (has_end_date := value.has_end_date) is not UNSET:
        out.append(
            f"<hasEndDate>{'1' if has_end_date is True else '0' if has_end_date is False else xml_bool(has_end_date, 'has_end_date')}</hasEndDate>"
        )
    if (end_date := value.end_date) is not UNSET:
        out.append(f"<endDate>{xml_datetime(end_date, 'end_date', zone)}</endDate>")
    if (begin_date := value.begin_date) is not UNSET:
        out.append(f"<beginDate>{xml_datetime(begin_date, 'begin_date', zone)}</beginDate>")
    if (task_count := value.task_count) is not UNSET:
        out.append(
            f"<taskCount>{task_count if type(task_count) is int else xml_int(task_count, 'task_count')}</taskCount>"
        )
    if (is_overdued := value.is_overdued) is not UNSET:
        out.append(
            f"<isOverdued>{'1' if is_overdued is True else '0' if is_overdued is False else xml_bool(is_overdued, 'is_overdued')}</isOverdued>"
        )
    if (is_close_to_deadline := value.is_close_to_deadline) is not UNSET:
        out.append(
            f"<isCloseToDeadline>{'1' if is_close_to_deadline is True else '0' if is_close_to_deadline is False else xml_bool(is_close_to_deadline, 'is_close_to_deadline')}</isCloseToDeadline>"
        )
    if (workers := value.workers) is not UNSET:
        out.append(write_object("workers", workers, "workers", People, write_people, zone))
    if (members := value.members) is not UNSET:
        out.append(write_object("members", members, "members", People, write_people, zone))
    if (auditors := value.auditors) is not UNSET:
        out.append(
            "<auditors><users>"
            + write_objects("user", auditors, "auditors", UserRef, write_user_ref, zone)
            + "</users></auditors>"
        )
    if (custom_data := value.custom_data) is not UNSET:
        out.append(
            "<customData>"
            + write_objects("customValue", custom_data, "custom_data", CustomValue, write_custom_value, zone)
            + "</customData>"
        )
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
