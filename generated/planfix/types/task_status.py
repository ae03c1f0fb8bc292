"""Types: task status.

Generated from schema/types/task_status.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.enums import Language
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class ProcessStatus:
    """A status of a process (a set of task statuses).

    Attributes:
        id: Id of the status.
        name: Name of the status.
        color: Colour of the status.
        is_active: Whether the status is active.
        has_deadline: Whether a task that is past its deadline in this status becomes overdue.
        texts: Names of the status, one for each language.
    """

    id: int
    name: str | Unset = UNSET
    color: str | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    has_deadline: bool | None | Unset = UNSET
    texts: list[StatusText] | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class StatusText:
    """Name of a status in a language.

    Attributes:
        lang: The language.
        name: Name of the status in that language.
    """

    lang: Language | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class TaskStatusSet:
    """A process (a set of task statuses).

    Attributes:
        id: Id of the process.
        name: Name of the process.
    """

    id: int
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()
