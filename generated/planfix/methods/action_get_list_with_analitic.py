"""`action.getListWithAnalitic`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.action import Action
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionGetListWithAnalitic(Request["ActionGetListWithAnaliticResponse"]):
    """List the comments that attach a certain data tag, in one task or in all.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)
        ActionAnaliticNotFound: The comment names a data tag that does not exist. (4010)

    See https://planfix.com/help/Planfix_API_action.getListWithAnalitic
    """

    analitic_id: int
    """Id of the data tag; analitic.getList lists them."""
    task_id: int | None | Unset = UNSET
    """Only comments of the task with this id; of all tasks when left out."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ActionGetListWithAnaliticResponse: TypeAlias = Page[Action]


ActionGetListWithAnalitic.method = Method(
    name="action.getListWithAnalitic",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("4001", "4009", "4010"),
    page="https://planfix.com/help/Planfix_API_action.getListWithAnalitic",
    codec="planfix.codecs.methods.action_get_list_with_analitic",
)
