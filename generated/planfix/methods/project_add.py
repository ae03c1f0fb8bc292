"""`project.add`.

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
class ProjectAdd(Request["ProjectAddResponse"]):
    """Create a project.

    Contacts may not call it, only users.

    Raises:
        ProjectNotFound: The project does not exist. (2001)
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)
        ProjectAddFailed: The project could not be added. (2003)

    See https://planfix.com/help/Planfix_API_project.add
    """

    title: str
    """Name of the project."""
    description: str | None | Unset = UNSET
    """What the project is about."""
    owner_id: int | None | Unset = UNSET
    """User id of the author; the calling user when 0 or left out."""
    client_id: int | None | Unset = UNSET
    """Id of the contact that is the counterparty; 0 for none."""
    status: ProjectStatus | None | Unset = UNSET
    """Status of the project."""
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
        if self.custom_data is not UNSET:
            object.__setattr__(self, "custom_data", to_custom_values(CustomValueInput, self.custom_data))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ProjectAddResponse(Value):
    """What the server answers to project.add."""

    id: int
    """Id of the new project."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ProjectAdd.method = Method(
    name="project.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("2001", "2002", "2003"),
    page="https://planfix.com/help/Planfix_API_project.add",
    codec="planfix.codecs.methods.project_add",
)
