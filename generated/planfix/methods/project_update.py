"""`project.update`.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence

from planfix.enums import ProjectStatus
from planfix.types.custom_data import CustomValueInput
from planfix_runtime.model.field_values import FieldValueInput
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.moment import to_moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple, to_custom_values


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProjectUpdate(Request["ProjectUpdateResponse"]):
    """Change a project.

    Fields that are left out keep their values.

    Give exactly one of id, general.

    Raises:
        ProjectNotFound: The project does not exist. (2001)
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_project.update
    """

    id: int | None | Unset = UNSET
    """Project id."""
    general: int | None | Unset = UNSET
    """Project number, as the product shows it."""
    title: str | None | Unset = UNSET
    """Name of the project."""
    description: str | None | Unset = UNSET
    """What the project is about."""
    owner_id: int | None | Unset = UNSET
    """User id of the author; 0 is allowed."""
    client_id: int | None | Unset = UNSET
    """Id of the contact that is the counterparty; 0 for none."""
    status: ProjectStatus | None | Unset = UNSET
    """New status of the project."""
    hidden: bool | None | Unset = UNSET
    """Whether the common list of projects leaves it out."""
    has_end_date: bool | None | Unset = UNSET
    """Whether the project has a date of completion."""
    end_date: dt.datetime | dt.date | None | Unset = UNSET
    """Date of completion; ignored unless has_end_date is true."""
    group_id: int | None | Unset = UNSET
    """Id of the project group; projectGroup.getList lists them."""
    parent_id: int | None | Unset = UNSET
    """Id of the parent project."""
    auditors: Sequence[int] | Unset = UNSET
    """User ids of the auditors."""
    managers: Sequence[int] | Unset = UNSET
    """User ids of the managers."""
    workers: Sequence[int] | Unset = UNSET
    """User ids of the default assignees of the project's tasks."""
    members: Sequence[int] | Unset = UNSET
    """User ids of the default participants of the project's tasks."""
    custom_data: Sequence[CustomValueInput] | Mapping[int, FieldValueInput] | Unset = UNSET
    """Custom fields."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.end_date is not UNSET:
            object.__setattr__(self, "end_date", to_moment(self.end_date))
        if self.auditors is not UNSET:
            object.__setattr__(self, "auditors", as_tuple(self.auditors))
        if self.managers is not UNSET:
            object.__setattr__(self, "managers", as_tuple(self.managers))
        if self.workers is not UNSET:
            object.__setattr__(self, "workers", as_tuple(self.workers))
        if self.members is not UNSET:
            object.__setattr__(self, "members", as_tuple(self.members))
        if self.custom_data is not UNSET:
            object.__setattr__(self, "custom_data", to_custom_values(CustomValueInput, self.custom_data))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ProjectUpdateResponse(Value):
    """What the server answers to project.update."""

    id: int
    """Id of the changed project."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


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
