"""`projectGroup.get`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.project_group import ProjectGroup
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProjectGroupGet(Request["ProjectGroupGetResponse"]):
    """Get a project group.

    Raises:
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_projectGroup.get
    """

    id: int
    """Project group id."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ProjectGroupGetResponse: TypeAlias = ProjectGroup


ProjectGroupGet.method = Method(
    name="projectGroup.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("2002",),
    page="https://planfix.com/help/Planfix_API_projectGroup.get",
    codec="planfix.codecs.methods.project_group_get",
)
