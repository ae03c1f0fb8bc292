"""Types: people.

Generated from schema/types/people.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UserRef(Value):
    """A user (or a contact that acts as one), by id and name."""

    id: int | None | Unset = UNSET
    """Id of the user; 0 or empty where there is none."""
    name: str | Unset = UNSET
    """Name of the user."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GroupRef(Value):
    """A group (of users, contacts, projects or data tags), by id and name."""

    id: int | None | Unset = UNSET
    """Id of the group; 0 or empty where there is none."""
    name: str | Unset = UNSET
    """Name of the group."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assignees(Value):
    """Users and groups to put into a role, by id."""

    users: Sequence[int] | Unset = UNSET
    """Ids of users; for a contact, its userid."""
    groups: Sequence[int] | Unset = UNSET
    """Ids of user groups."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.users is not UNSET:
            object.__setattr__(self, "users", as_tuple(self.users))
        if self.groups is not UNSET:
            object.__setattr__(self, "groups", as_tuple(self.groups))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class People(Value):
    """Users and groups that have a role."""

    users: list[UserRef] | Unset = UNSET
    """The users."""
    groups: list[GroupRef] | Unset = UNSET
    """The user groups."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Phone(Value):
    """A telephone number with its type."""

    number: str | Unset = UNSET
    """The number."""
    type_id: int | None | Unset = UNSET
    """Id of the number's type; contact.getPhoneTypes lists them."""
    type_name: str | Unset = UNSET
    """Name of the number's type."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""
