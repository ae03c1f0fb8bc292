"""`task.reject`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo

from planfix_runtime.checks import given, limited
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_int, xml_text


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskReject(Request["TaskRejectResponse"]):
    """Reject a task.

    Attributes:
        id: Task id.
        reason: Why the task is rejected. Not empty.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        TaskRejectionRefused: The task cannot be rejected; probably the caller has accepted it already. (3010)
        NotTaskWorker: The caller is not a worker of the task. (3012)
        TaskBeingChanged: A scenario or another request is changing the task. (3014)

    See https://planfix.com/help/Planfix_API_task.reject
    """

    id: int
    reason: str
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class TaskRejectResponse:
    """What the server answers to task.reject.

    Attributes:
        id: Id of the rejected task.
    """

    id: int
    extra: tuple[Extra, ...] = ()


def write_task_reject(value: TaskReject, zone: tzinfo | None) -> str:
    """Write what a `TaskReject` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    reason = given(value.reason, "reason")
    limited(reason, "reason", 1, None)
    out.append(f"<reason>{xml_text(reason, 'reason')}</reason>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_reject_response(node: Node, zone: tzinfo | None) -> TaskRejectResponse:
    """Read a `TaskRejectResponse` of its element."""
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
    return TaskRejectResponse(
        id,
        collect(node, unknown) if unknown else (),
    )


TaskReject.method = Method(
    name="task.reject",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("3001", "3008", "3010", "3012", "3014"),
    page="https://planfix.com/help/Planfix_API_task.reject",
    write=write_task_reject,
    read=read_task_reject_response,
)
