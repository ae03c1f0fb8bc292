"""Types: project group.

Generated from schema/types/project_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class ProjectGroup:
    """A group of projects.

    Attributes:
        id: Id of the project group.
        name: Name of the project group.
    """

    id: int
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()
