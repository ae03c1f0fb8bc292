"""`projectGroup.add`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProjectGroupAdd(Request["ProjectGroupAddResponse"]):
    """Create a project group.

    Only administrators may call it.

    Raises:
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_projectGroup.add
    """

    name: str
    """Name of the project group."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ProjectGroupAddResponse(Value):
    """What the server answers to projectGroup.add."""

    id: int
    """Id of the new project group."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ProjectGroupAdd.method = Method(
    name="projectGroup.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=True,
    errors=("2002",),
    page="https://planfix.com/help/Planfix_API_projectGroup.add",
    codec="planfix.codecs.methods.project_group_add",
)
