"""`action.add`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from planfix.enums import TaskStatus
from planfix.types.analitic_data import AnaliticInput
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.moment import to_moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionAdd(Request["ActionAddResponse"]):
    """Add a comment to a task or a contact.

    Give exactly one of task_id / task_general, contact_general.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionAddFailed: The comment could not be added. (4003)
        ActionStatusRefused: The task cannot change to this status; task.getPossibleStatusToChange lists those it
            can change to. (4006)
        ActionStatusLocked: This comment may not change the task's status. (4007)
        ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)
        ActionAnaliticNotFound: The comment names a data tag that does not exist. (4010)
        AnaliticFieldsMissing: Not all fields of the data tag have a value. (4011)
        AnaliticFieldNotFound: The data tag has no such field. (4012)
        AnaliticValueInvalid: The value does not fit the type of the data tag's field. (4013)
        HandbookKeyNotUsable: This record of the directory cannot be used. (4014)
        HandbookKeyNotFound: The directory has no record with this key. (4015)

    See https://planfix.com/help/Planfix_API_action.add
    """

    description: str | None | Unset = UNSET
    """Text of the comment."""
    task_id: int | None | Unset = UNSET
    """Id of the task; ignored when task_general is given."""
    task_general: int | None | Unset = UNSET
    """Number of the task, as the product shows it."""
    contact_general: int | None | Unset = UNSET
    """Number of the contact, as the product shows it."""
    task_new_status: TaskStatus | None | Unset = UNSET
    """Status that the comment gives the task."""
    notified_list: Sequence[int] | Unset = UNSET
    """Ids of users to notify."""
    is_hidden: bool | None | Unset = UNSET
    """Whether only the notified users see the comment; false when left out."""
    owner_id: int | None | Unset = UNSET
    """User id of the author; the calling user when left out. For a contact, its userid from contact.get."""
    date_time: dt.datetime | dt.date | None | Unset = UNSET
    """Creation time; now when left out. Only administrators may set it."""
    analitics: Sequence[AnaliticInput] | Unset = UNSET
    """Data tags to attach."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.notified_list is not UNSET:
            object.__setattr__(self, "notified_list", as_tuple(self.notified_list))
        if self.date_time is not UNSET:
            object.__setattr__(self, "date_time", to_moment(self.date_time))
        if self.analitics is not UNSET:
            object.__setattr__(self, "analitics", as_tuple(self.analitics))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ActionAddResponse(Value):
    """What the server answers to action.add."""

    id: int
    """Id of the new comment."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ActionAdd.method = Method(
    name="action.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("4001", "4003", "4006", "4007", "4009", "4010", "4011", "4012", "4013", "4014", "4015"),
    page="https://planfix.com/help/Planfix_API_action.add",
    codec="planfix.codecs.methods.action_add",
)
