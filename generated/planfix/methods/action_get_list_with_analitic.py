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
from planfix_runtime.write import write_int


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
    in_analitic: list[str] = []
    in_analitic.append(write_int("id", given(value.analitic_id, "analitic_id"), "analitic_id"))
    if in_analitic:
        out.append("<analitic>" + "".join(in_analitic) + "</analitic>")
    in_task: list[str] = []
    if value.task_id is not UNSET:
        in_task.append(write_int("id", value.task_id, "task_id"))
    if in_task:
        out.append("<task>" + "".join(in_task) + "</task>")
    if value.page_current is not UNSET:
        out.append(write_int("pageCurrent", bounded(value.page_current, "page_current", 0, None), "page_current"))
    if value.page_size is not UNSET:
        out.append(write_int("pageSize", bounded(value.page_size, "page_size", 0, 100), "page_size"))
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
