"""Types: user group.

Generated from schema/types/user_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class UserGroup(Value):
    """A group of users."""

    id: int
    """Id of the user group."""
    name: str | Unset = UNSET
    """Name of the user group."""
    user_count: int | None | Unset = UNSET
    """Number of users in the group; userGroup.getList says 0 to non-administrators."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""
