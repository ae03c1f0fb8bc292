"""Types: people.

Generated from schema/types/people.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.unset import UNSET, Unset, as_tuple


@dataclasses.dataclass(slots=True)
class UserRef:
    """A user (or a contact that acts as one), by id and name.

    Attributes:
        id: Id of the user; 0 or empty where there is none.
        name: Name of the user.
    """

    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class GroupRef:
    """A group (of users, contacts, projects or data tags), by id and name.

    Attributes:
        id: Id of the group; 0 or empty where there is none.
        name: Name of the group.
    """

    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Assignees:
    """Users and groups to put into a role, by id.

    Attributes:
        users: Ids of users; for a contact, its userid.
        groups: Ids of user groups.
    """

    users: Sequence[int] | Unset = UNSET
    groups: Sequence[int] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "users", as_tuple(self.users))
        object.__setattr__(self, "groups", as_tuple(self.groups))


@dataclasses.dataclass(slots=True)
class People:
    """Users and groups that have a role.

    Attributes:
        users: The users.
        groups: The user groups.
    """

    users: list[UserRef] | Unset = UNSET
    groups: list[GroupRef] | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class Phone:
    """A telephone number with its type.

    Attributes:
        number: The number.
        type_id: Id of the number's type; contact.getPhoneTypes lists them.
        type_name: Name of the number's type.
    """

    number: str | Unset = UNSET
    type_id: int | None | Unset = UNSET
    type_name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()
