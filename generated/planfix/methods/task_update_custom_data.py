"""`task.updateCustomData`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from planfix.types.custom_data import CustomValueInput
from planfix_runtime.model.field_values import FieldValueInput
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, to_custom_values


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskUpdateCustomData(Request["TaskUpdateCustomDataResponse"]):
    """Change custom fields of a task.

    Needs the right to change the custom fields only; task.update needs the right to change the task.

    Give exactly one of id, general.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        TaskEditDenied: The caller may not change the task. (3009)
        TaskBeingChanged: A scenario or another request is changing the task. (3014)

    See https://planfix.com/help/Planfix_API_task.updateCustomData
    """

    custom_data: Sequence[CustomValueInput] | Mapping[int, FieldValueInput]
    """Values of the custom fields to change. Not empty."""
    id: int | None | Unset = UNSET
    """Task id."""
    general: int | None | Unset = UNSET
    """Task number, as the product shows it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "custom_data", to_custom_values(CustomValueInput, self.custom_data))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class TaskUpdateCustomDataResponse(Value):
    """What the server answers to task.updateCustomData."""

    id: int
    """Id of the changed task."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


TaskUpdateCustomData.method = Method(
    name="task.updateCustomData",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("3001", "3008", "3009", "3014"),
    page="https://planfix.com/help/Planfix_API_task.updateCustomData",
    codec="planfix.codecs.methods.task_update_custom_data",
)
