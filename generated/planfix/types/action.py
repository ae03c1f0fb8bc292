"""Types: action.

Generated from schema/types/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

from planfix.enums import ActionType, TaskStatus
from planfix.types.links import ProjectRef, TaskRef
from planfix.types.people import UserRef
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class Action:
    """A comment or another action of a task or a contact.

    Attributes:
        id: Id of the comment.
        description: Text of the comment.
        type: Type of the action.
        status_change: Change of the task's status; only where the comment changed it.
        is_not_read: Whether the comment is still unread.
        from_email: Whether the comment was made from an email.
        date_time: When the comment was added.
        task: Task of the comment.
        contact: Contact of the comment; only where it was added to a contact.
        owner: Author of the comment.
        project: Project that the comment was added in.
        task_expect_date_changed: Change of the task's end; only where the comment changed it.
        task_start_time_changed: Change of the task's start; only where the comment changed it.
        files: Files that the comment attached.
        notified_list: Users to be notified of the comment.
        analitics: Rows of data tags that the comment attached.
    """

    id: int
    description: str | Unset = UNSET
    type: ActionType | None | Unset = UNSET
    status_change: StatusChange | Unset = UNSET
    is_not_read: bool | None | Unset = UNSET
    from_email: bool | None | Unset = UNSET
    date_time: dt.datetime | dt.date | None | Unset = UNSET
    task: TaskRef | Unset = UNSET
    contact: ActionContact | Unset = UNSET
    owner: UserRef | Unset = UNSET
    project: ProjectRef | Unset = UNSET
    task_expect_date_changed: DateChange | Unset = UNSET
    task_start_time_changed: DateChange | Unset = UNSET
    files: list[ActionFile] | Unset = UNSET
    notified_list: list[UserRef] | Unset = UNSET
    analitics: list[ActionAnalitic] | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class StatusChange:
    """A change of a task's status.

    Attributes:
        old_status: Status before.
        new_status: Status after.
    """

    old_status: TaskStatus | None | Unset = UNSET
    new_status: TaskStatus | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class DateChange:
    """A change of a date and time.

    Attributes:
        old_date: Date and time before.
        new_date: Date and time after.
        new_date_is_set: Whether there is a date after the change. Not documented; recorded answers have it.
        old_date_is_set: Whether there was a date before the change. Not documented; recorded answers have it.
    """

    old_date: dt.datetime | dt.date | None | Unset = UNSET
    new_date: dt.datetime | dt.date | None | Unset = UNSET
    new_date_is_set: bool | None | Unset = UNSET
    old_date_is_set: bool | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ActionContact:
    """The contact of a comment, by number and name.

    Attributes:
        general: Contact number, as the product shows it.
        name: Name of the contact.
    """

    general: int | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ActionFile:
    """A file that a comment attached, by id and name.

    Attributes:
        id: Id of the file.
        name: Name of the file.
    """

    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ActionAnalitic:
    """A row of a data tag that a comment attached.

    Attributes:
        id: Id of the data tag.
        key: Key of the row, for analitic.getData and action.update.
        name: Name of the data tag.
    """

    id: int | None | Unset = UNSET
    key: int | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()
