"""`projectGroup.update`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProjectGroupUpdate(Request["ProjectGroupUpdateResponse"]):
    """Rename a project group.

    Attributes:
        id: Project group id.
        name: New name of the project group.

    Raises:
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_projectGroup.update
    """

    id: int
    name: str
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ProjectGroupUpdateResponse:
    """What the server answers to projectGroup.update.

    Attributes:
        id: Id of the changed project group.
    """

    id: int
    extra: tuple[Extra, ...] = ()


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
