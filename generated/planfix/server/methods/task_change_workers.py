"""The server's side of `task.changeWorkers`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_change_workers import TaskChangeWorkers, TaskChangeWorkersResponse
from planfix_runtime.codec.decoding import missing, read_int, read_items
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_task_change_workers(node: Node, zone: tzinfo | None) -> TaskChangeWorkers:
    """Read a `TaskChangeWorkers` of its element."""
    id: int | None | Unset = UNSET
    add_users: list[int] | Unset = UNSET
    add_groups: list[int] | Unset = UNSET
    del_users: list[int] | Unset = UNSET
    del_groups: list[int] | Unset = UNSET
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
                elif inner_tag == "workers":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "addUsers":
                            add_users = read_items(inner3, unknown, "id", parse_int)
                        elif inner_tag3 == "addGroups":
                            add_groups = read_items(inner3, unknown, "id", parse_int)
                        elif inner_tag3 == "delUsers":
                            del_users = read_items(inner3, unknown, "id", parse_int)
                        elif inner_tag3 == "delGroups":
                            del_groups = read_items(inner3, unknown, "id", parse_int)
                        else:
                            unknown.append(inner3)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "task/id")
    return TaskChangeWorkers(
        id=id,
        add_users=add_users,
        add_groups=add_groups,
        del_users=del_users,
        del_groups=del_groups,
        extra=collect(node, unknown) if unknown else (),
    )


def write_task_change_workers_response(value: TaskChangeWorkersResponse, zone: tzinfo | None) -> str:
    """Write what a `TaskChangeWorkersResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
