"""Types: user group.

Generated from schema/types/user_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class UserGroup:
    """A group of users.

    Attributes:
        id: Id of the user group.
        name: Name of the user group.
        user_count: Number of users in the group; userGroup.getList says 0 to non-administrators.
    """

    id: int
    name: str | Unset = UNSET
    user_count: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()
