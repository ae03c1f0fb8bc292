"""Types: project group.

Generated from schema/types/project_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ProjectGroup(Value):
    """A group of projects."""

    id: int
    """Id of the project group."""
    name: str | Unset = UNSET
    """Name of the project group."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""
