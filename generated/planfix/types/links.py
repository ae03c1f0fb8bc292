"""Types: links.

Generated from schema/types/links.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskRef(Value):
    """A task, by id and name."""

    id: int | None | Unset = UNSET
    """Id of the task."""
    title: str | Unset = UNSET
    """Name of the task."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProjectRef(Value):
    """A project, by id and name."""

    id: int | None | Unset = UNSET
    """Id of the project; 0 where there is none."""
    title: str | Unset = UNSET
    """Name of the project."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClientRef(Value):
    """A counterparty (a contact or a company), by id and name."""

    id: int | None | Unset = UNSET
    """Id of the contact; 0 where there is none."""
    name: str | Unset = UNSET
    """Name of the contact or company."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""
