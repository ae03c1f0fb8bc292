"""`action.getList`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.enums import SortOrder
from planfix.types.action import Action, read_action
from planfix_runtime.answers import read_page
from planfix_runtime.checks import bounded, check_exactly_one
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int, xml_str_enum


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ActionGetList(Request["ActionGetListResponse"]):
    """List the comments of a task or a contact.

    Give exactly one of task_id / task_general, contact_general.

    Attributes:
        task_id: Id of the task; ignored when task_general is given.
        task_general: Number of the task, as the product shows it.
        contact_general: Number of the contact, as the product shows it.
        sort: Order of the list; descending when left out.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)

    See https://planfix.com/help/Planfix_API_action.getList
    """

    task_id: int | None | Unset = UNSET
    task_general: int | None | Unset = UNSET
    contact_general: int | None | Unset = UNSET
    sort: SortOrder | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


ActionGetListResponse: TypeAlias = Page[Action]


def write_action_get_list(value: ActionGetList, zone: tzinfo | None) -> str:
    """Write what a `ActionGetList` holds."""
    check_exactly_one(value, ("task_id", "task_general"), "contact_general")
    out: list[str] = []
    in_task: list[str] = []
    if (task_id := value.task_id) is not UNSET:
        in_task.append(f"<id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id>")
    if (task_general := value.task_general) is not UNSET:
        in_task.append(
            f"<general>{task_general if type(task_general) is int else xml_int(task_general, 'task_general')}</general>"
        )
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    if (contact_general := value.contact_general) is not UNSET:
        out.append(
            f"<contact><general>{contact_general if type(contact_general) is int else xml_int(contact_general, 'contact_general')}</general></contact>"
        )
    if (sort := value.sort) is not UNSET:
        out.append(f"<sort>{xml_str_enum(sort, 'sort', SortOrder)}</sort>")
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_action_get_list_response(node: Node, zone: tzinfo | None) -> ActionGetListResponse:
    """Read an answer to `action.getList`."""
    return read_page(node, ("actions", "action"), ("account", "sid", "signature"), read_action, zone)


ActionGetList.method = Method(
    name="action.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("4001", "4009"),
    page="https://planfix.com/help/Planfix_API_action.getList",
    write=write_action_get_list,
    read=read_action_get_list_response,
)
