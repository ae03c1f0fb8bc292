"""Types: action.

Generated from schema/types/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.enums import ActionType, TaskStatus
from planfix.types.links import ProjectRef, TaskRef
from planfix.types.people import UserRef
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Action(Value):
    """A comment or another action of a task or a contact."""

    id: int
    """Id of the comment."""
    description: str | Unset = UNSET
    """Text of the comment."""
    type: ActionType | None | Unset = UNSET
    """Type of the action."""
    status_change: StatusChange | Unset = UNSET
    """Change of the task's status; only where the comment changed it."""
    is_not_read: bool | None | Unset = UNSET
    """Whether the comment is still unread."""
    from_email: bool | None | Unset = UNSET
    """Whether the comment was made from an email."""
    date_time: Moment | None | Unset = UNSET
    """When the comment was added."""
    task: TaskRef | Unset = UNSET
    """Task of the comment."""
    contact: ActionContact | Unset = UNSET
    """Contact of the comment; only where it was added to a contact."""
    owner: UserRef | Unset = UNSET
    """Author of the comment."""
    project: ProjectRef | Unset = UNSET
    """Project that the comment was added in."""
    task_expect_date_changed: DateChange | Unset = UNSET
    """Change of the task's end; only where the comment changed it."""
    task_start_time_changed: DateChange | Unset = UNSET
    """Change of the task's start; only where the comment changed it."""
    files: list[ActionFile] | Unset = UNSET
    """Files that the comment attached."""
    notified_list: list[UserRef] | Unset = UNSET
    """Users to be notified of the comment."""
    analitics: list[ActionAnalitic] | Unset = UNSET
    """Rows of data tags that the comment attached."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class StatusChange(Value):
    """A change of a task's status."""

    old_status: TaskStatus | None | Unset = UNSET
    """Status before."""
    new_status: TaskStatus | None | Unset = UNSET
    """Status after."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class DateChange(Value):
    """A change of a date and time."""

    old_date: Moment | None | Unset = UNSET
    """Date and time before."""
    new_date: Moment | None | Unset = UNSET
    """Date and time after."""
    new_date_is_set: bool | None | Unset = UNSET
    """Whether there is a date after the change. Not documented; recorded answers have it."""
    old_date_is_set: bool | None | Unset = UNSET
    """Whether there was a date before the change. Not documented; recorded answers have it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ActionContact(Value):
    """The contact of a comment, by number and name."""

    general: int | None | Unset = UNSET
    """Contact number, as the product shows it."""
    name: str | Unset = UNSET
    """Name of the contact."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ActionFile(Value):
    """A file that a comment attached, by id and name."""

    id: int | None | Unset = UNSET
    """Id of the file."""
    name: str | Unset = UNSET
    """Name of the file."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ActionAnalitic(Value):
    """A row of a data tag that a comment attached."""

    id: int | None | Unset = UNSET
    """Id of the data tag."""
    key: int | None | Unset = UNSET
    """Key of the row, for analitic.getData and action.update."""
    name: str | Unset = UNSET
    """Name of the data tag."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""
