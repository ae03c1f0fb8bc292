"""`task.updateCustomData`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo

from planfix.types.custom_data import CustomValueInput, write_custom_value_input
from planfix_runtime.checks import as_tuple, check_exactly_one, given, limited
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_objects, xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskUpdateCustomData(Request["TaskUpdateCustomDataResponse"]):
    """Change custom fields of a task.

    Needs the right to change the custom fields only; task.update needs the right to change the task.

    Give exactly one of id, general.

    Attributes:
        id: Task id.
        general: Task number, as the product shows it.
        custom_data: Values of the custom fields to change. Not empty.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        TaskEditDenied: The caller may not change the task. (3009)
        TaskBeingChanged: A scenario or another request is changing the task. (3014)

    See https://planfix.com/help/Planfix_API_task.updateCustomData
    """

    custom_data: Sequence[CustomValueInput]
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "custom_data", as_tuple(self.custom_data))


@dataclasses.dataclass(slots=True)
class TaskUpdateCustomDataResponse:
    """What the server answers to task.updateCustomData.

    Attributes:
        id: Id of the changed task.
    """

    id: int
    extra: tuple[Extra, ...] = ()


def write_task_update_custom_data(value: TaskUpdateCustomData, zone: tzinfo | None) -> str:
    """Write what a `TaskUpdateCustomData` holds."""
    check_exactly_one(value, "id", "general")
    out: list[str] = []
    in_task: list[str] = []
    if (id := value.id) is not UNSET:
        in_task.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_task.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    custom_data = given(value.custom_data, "custom_data")
    limited(custom_data, "custom_data", 1, None)
    in_task.append(
        "<customData>"
        + write_objects("customValue", custom_data, "custom_data", CustomValueInput, write_custom_value_input, zone)
        + "</customData>"
    )
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_update_custom_data_response(node: Node, zone: tzinfo | None) -> TaskUpdateCustomDataResponse:
    """Read a `TaskUpdateCustomDataResponse` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "task/id")
    return TaskUpdateCustomDataResponse(
        id,
        collect(node, unknown) if unknown else (),
    )


TaskUpdateCustomData.method = Method(
    name="task.updateCustomData",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("3001", "3008", "3009", "3014"),
    page="https://planfix.com/help/Planfix_API_task.updateCustomData",
    write=write_task_update_custom_data,
    read=read_task_update_custom_data_response,
)
