"""`projectGroup.move`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProjectGroupMove(Request["ProjectGroupMoveResponse"]):
    """Move a project group to another place in the list.

    Raises:
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_projectGroup.move
    """

    id: int
    """Id of the project group to move."""
    after_id: int
    """Id of the project group that it is to follow."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ProjectGroupMoveResponse(Value):
    """What the server answers to projectGroup.move."""

    id: int
    """Id of the moved project group."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ProjectGroupMove.method = Method(
    name="projectGroup.move",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("2002",),
    page="https://planfix.com/help/Planfix_API_projectGroup.move",
    codec="planfix.codecs.methods.project_group_move",
)
