"""`project.get`.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.project import Project
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProjectGet(Request["ProjectGetResponse"]):
    """Get one project.

    Give exactly one of id, general.

    Raises:
        ProjectNotFound: The project does not exist. (2001)
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_project.get
    """

    id: int | None | Unset = UNSET
    """Project id."""
    general: int | None | Unset = UNSET
    """Project number, as the product shows it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ProjectGetResponse: TypeAlias = Project


ProjectGet.method = Method(
    name="project.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("2001", "2002"),
    page="https://planfix.com/help/Planfix_API_project.get",
    codec="planfix.codecs.methods.project_get",
)
