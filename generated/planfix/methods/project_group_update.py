"""`projectGroup.update`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProjectGroupUpdate(Request["ProjectGroupUpdateResponse"]):
    """Rename a project group.

    Raises:
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_projectGroup.update
    """

    id: int
    """Project group id."""
    name: str
    """New name of the project group."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ProjectGroupUpdateResponse(Value):
    """What the server answers to projectGroup.update."""

    id: int
    """Id of the changed project group."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ProjectGroupUpdate.method = Method(
    name="projectGroup.update",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("2002",),
    page="https://planfix.com/help/Planfix_API_projectGroup.update",
    codec="planfix.codecs.methods.project_group_update",
)
