"""`action.getList`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.enums import SortOrder
from planfix.types.action import Action
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionGetList(Request["ActionGetListResponse"]):
    """List the comments of a task or a contact.

    Give exactly one of task_id / task_general, contact_general.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)

    See https://planfix.com/help/Planfix_API_action.getList
    """

    task_id: int | None | Unset = UNSET
    """Id of the task; ignored when task_general is given."""
    task_general: int | None | Unset = UNSET
    """Number of the task, as the product shows it."""
    contact_general: int | None | Unset = UNSET
    """Number of the contact, as the product shows it."""
    sort: SortOrder | None | Unset = UNSET
    """Order of the list; descending when left out."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ActionGetListResponse: TypeAlias = Page[Action]


ActionGetList.method = Method(
    name="action.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("4001", "4009"),
    page="https://planfix.com/help/Planfix_API_action.getList",
    codec="planfix.codecs.methods.action_get_list",
)
