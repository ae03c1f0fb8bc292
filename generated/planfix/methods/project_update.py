"""`project.update`.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from planfix.enums import ProjectStatus
from planfix.types.custom_data import CustomValueInput
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.unset import UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProjectUpdate(Request["ProjectUpdateResponse"]):
    """Change a project.

    Fields that are left out keep their values.

    Give exactly one of id, general.

    Attributes:
        id: Project id.
        general: Project number, as the product shows it.
        title: Name of the project.
        description: What the project is about.
        owner_id: User id of the author; 0 is allowed.
        client_id: Id of the contact that is the counterparty; 0 for none.
        status: New status of the project.
        hidden: Whether the common list of projects leaves it out.
        has_end_date: Whether the project has a date of completion.
        end_date: Date of completion; ignored unless has_end_date is true.
        group_id: Id of the project group; projectGroup.getList lists them.
        parent_id: Id of the parent project.
        auditors: User ids of the auditors.
        managers: User ids of the managers.
        workers: User ids of the default assignees of the project's tasks.
        members: User ids of the default participants of the project's tasks.
        custom_data: Custom fields.

    Raises:
        ProjectNotFound: The project does not exist. (2001)
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_project.update
    """

    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    client_id: int | None | Unset = UNSET
    status: ProjectStatus | None | Unset = UNSET
    hidden: bool | None | Unset = UNSET
    has_end_date: bool | None | Unset = UNSET
    end_date: dt.datetime | dt.date | None | Unset = UNSET
    group_id: int | None | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    auditors: Sequence[int] | Unset = UNSET
    managers: Sequence[int] | Unset = UNSET
    workers: Sequence[int] | Unset = UNSET
    members: Sequence[int] | Unset = UNSET
    custom_data: Sequence[CustomValueInput] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "auditors", as_tuple(self.auditors))
        object.__setattr__(self, "managers", as_tuple(self.managers))
        object.__setattr__(self, "workers", as_tuple(self.workers))
        object.__setattr__(self, "members", as_tuple(self.members))
        object.__setattr__(self, "custom_data", as_tuple(self.custom_data))


@dataclasses.dataclass(slots=True)
class ProjectUpdateResponse:
    """What the server answers to project.update.

    Attributes:
        id: Id of the changed project.
    """

    id: int
    extra: tuple[Extra, ...] = ()


ProjectUpdate.method = Method(
    name="project.update",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("2001", "2002"),
    page="https://planfix.com/help/Planfix_API_project.update",
    codec="planfix.codecs.methods.project_update",
)
