"""Types: task status.

Generated from schema/types/task_status.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.enums import Language
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ProcessStatus(Value):
    """A status of a process (a set of task statuses)."""

    id: int
    """Id of the status."""
    name: str | Unset = UNSET
    """Name of the status."""
    color: str | Unset = UNSET
    """Colour of the status."""
    is_active: bool | None | Unset = UNSET
    """Whether the status is active."""
    has_deadline: bool | None | Unset = UNSET
    """Whether a task that is past its deadline in this status becomes overdue."""
    texts: list[StatusText] | Unset = UNSET
    """Names of the status, one for each language."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class StatusText(Value):
    """Name of a status in a language."""

    lang: Language | None | Unset = UNSET
    """The language."""
    name: str | Unset = UNSET
    """Name of the status in that language."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class TaskStatusSet(Value):
    """A process (a set of task statuses)."""

    id: int
    """Id of the process."""
    name: str | Unset = UNSET
    """Name of the process."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""
