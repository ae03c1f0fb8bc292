"""`action.getListWithAnalitic`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.action import Action, read_action
from planfix_runtime.answers import read_page
from planfix_runtime.checks import bounded, given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ActionGetListWithAnalitic(Request["ActionGetListWithAnaliticResponse"]):
    """List the comments that attach a certain data tag, in one task or in all.

    Attributes:
        analitic_id: Id of the data tag; analitic.getList lists them.
        task_id: Only comments of the task with this id; of all tasks when left out.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)
        ActionAnaliticNotFound: The comment names a data tag that does not exist. (4010)

    See https://planfix.com/help/Planfix_API_action.getListWithAnalitic
    """

    analitic_id: int
    task_id: int | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


ActionGetListWithAnaliticResponse: TypeAlias = Page[Action]


def write_action_get_list_with_analitic(value: ActionGetListWithAnalitic, zone: tzinfo | None) -> str:
    """Write what a `ActionGetListWithAnalitic` holds."""
    out: list[str] = []
    analitic_id = given(value.analitic_id, "analitic_id")
    out.append(
        f"<analitic><id>{analitic_id if type(analitic_id) is int else xml_int(analitic_id, 'analitic_id')}</id></analitic>"
    )
    if (task_id := value.task_id) is not UNSET:
        out.append(f"<task><id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id></task>")
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


def read_action_get_list_with_analitic_response(node: Node, zone: tzinfo | None) -> ActionGetListWithAnaliticResponse:
    """Read an answer to `action.getListWithAnalitic`."""
    return read_page(node, ("actions", "action"), ("account", "sid", "signature"), read_action, zone)


ActionGetListWithAnalitic.method = Method(
    name="action.getListWithAnalitic",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("4001", "4009", "4010"),
    page="https://planfix.com/help/Planfix_API_action.getListWithAnalitic",
    write=write_action_get_list_with_analitic,
    read=read_action_get_list_with_analitic_response,
)
