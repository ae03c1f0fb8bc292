"""Types: links.

Generated from schema/types/links.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class TaskRef:
    """A task, by id and name.

    Attributes:
        id: Id of the task.
        title: Name of the task.
    """

    id: int | None | Unset = UNSET
    title: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ProjectRef:
    """A project, by id and name.

    Attributes:
        id: Id of the project; 0 where there is none.
        title: Name of the project.
    """

    id: int | None | Unset = UNSET
    title: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ClientRef:
    """A counterparty (a contact or a company), by id and name.

    Attributes:
        id: Id of the contact; 0 where there is none.
        name: Name of the contact or company.
    """

    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()
