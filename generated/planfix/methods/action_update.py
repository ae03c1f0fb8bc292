"""`action.update`.

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
class ActionUpdate(Request["ActionUpdateResponse"]):
    """Change a comment.

    Only comments of the types ACTION and COMMENT can be changed. Repeating a call adds again every row of data
    tags that has no key.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionNotFound: The comment does not exist. (4002)
        ActionUpdateFailed: The comment could not be updated. (4004)
        ActionDataUpdateFailed: The comment could not be updated; how this differs from 4004 is not documented.
            (4005)
        ActionStatusRefused: The task cannot change to this status; task.getPossibleStatusToChange lists those it
            can change to. (4006)
        ActionStatusLocked: This comment may not change the task's status. (4007)
        ActionHidden: The caller has no access to the comment. (4008)
        ActionAnaliticNotFound: The comment names a data tag that does not exist. (4010)
        AnaliticFieldsMissing: Not all fields of the data tag have a value. (4011)
        AnaliticFieldNotFound: The data tag has no such field. (4012)
        AnaliticValueInvalid: The value does not fit the type of the data tag's field. (4013)
        HandbookKeyNotUsable: This record of the directory cannot be used. (4014)
        HandbookKeyNotFound: The directory has no record with this key. (4015)
        AnaliticKeyForeign: The data row with this key belongs to another data tag. (4016)

    See https://planfix.com/help/Planfix_API_action.update
    """

    id: int
    """Id of the comment."""
    description: str | None | Unset = UNSET
    """Text of the comment."""
    task_new_status: TaskStatus | None | Unset = UNSET
    """Status that the comment gives the task; an error if it is not allowed or the comment is not the last."""
    notified_list: Sequence[int] | Unset = UNSET
    """Ids of users to notify."""
    is_hidden: bool | None | Unset = UNSET
    """Whether only the notified users see the comment; false when left out."""
    date_time: dt.datetime | dt.date | None | Unset = UNSET
    """Creation time; unchanged when left out. Only administrators may set it."""
    analitics: Sequence[AnaliticInput] | Unset = UNSET
    """Data tags whose rows to change or add."""
    deleted_analitics: Sequence[int] | Unset = UNSET
    """Keys of data tag rows to delete; action.get and analitic.getData give them."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.notified_list is not UNSET:
            object.__setattr__(self, "notified_list", as_tuple(self.notified_list))
        if self.date_time is not UNSET:
            object.__setattr__(self, "date_time", to_moment(self.date_time))
        if self.analitics is not UNSET:
            object.__setattr__(self, "analitics", as_tuple(self.analitics))
        if self.deleted_analitics is not UNSET:
            object.__setattr__(self, "deleted_analitics", as_tuple(self.deleted_analitics))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ActionUpdateResponse(Value):
    """What the server answers to action.update."""

    id: int
    """Id of the changed comment."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ActionUpdate.method = Method(
    name="action.update",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=(
        "4001",
        "4002",
        "4004",
        "4005",
        "4006",
        "4007",
        "4008",
        "4010",
        "4011",
        "4012",
        "4013",
        "4014",
        "4015",
        "4016",
    ),
    page="https://planfix.com/help/Planfix_API_action.update",
    codec="planfix.codecs.methods.action_update",
)
