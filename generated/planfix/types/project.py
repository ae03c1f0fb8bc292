"""Types: project.

Generated from schema/types/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.enums import ProjectStatus
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef
from planfix.types.people import GroupRef, People, UserRef
from planfix_runtime.model.field_values import CustomTexts
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Project(Value):
    """A project; lists leave out workers, members and auditors."""

    id: int
    """Project id."""
    title: str | Unset = UNSET
    """Name of the project."""
    description: str | Unset = UNSET
    """What the project is about."""
    owner: UserRef | Unset = UNSET
    """Author of the project."""
    client: ClientRef | Unset = UNSET
    """Counterparty."""
    group: GroupRef | Unset = UNSET
    """Project group."""
    parent_id: int | None | Unset = UNSET
    """Id of the parent project."""
    template_id: int | None | Unset = UNSET
    """Id of the project template."""
    status: ProjectStatus | None | Unset = UNSET
    """Status of the project."""
    hidden: bool | None | Unset = UNSET
    """Whether the common list of projects leaves it out."""
    has_end_date: bool | None | Unset = UNSET
    """Whether the project has a date of completion."""
    end_date: Moment | None | Unset = UNSET
    """Date of completion; means something only where has_end_date is true."""
    begin_date: Moment | None | Unset = UNSET
    """Date of creation."""
    task_count: int | None | Unset = UNSET
    """Number of tasks in the project."""
    is_overdued: bool | None | Unset = UNSET
    """Whether the project is overdue."""
    is_close_to_deadline: bool | None | Unset = UNSET
    """Whether at most a quarter of the project's time is left."""
    workers: People | Unset = UNSET
    """Default assignees of the project's tasks; only in project.get."""
    members: People | Unset = UNSET
    """Default participants of the project's tasks; only in project.get."""
    auditors: list[UserRef] | Unset = UNSET
    """Auditors of the project; only in project.get."""
    custom_data: list[CustomValue] | Unset = UNSET
    """Custom fields."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    @property
    def custom(self) -> CustomTexts:
        """Texts of the custom fields, by name or id: `custom["Budget"]`, `custom[401]`."""
        return CustomTexts(self.custom_data)
