"""The server's side of `task.changeWorkers`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_change_workers import TaskChangeWorkers, TaskChangeWorkersResponse
from planfix_runtime.codec.decoding import read_int, read_items, required
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_task_change_workers(node: Node, reading: Reading) -> TaskChangeWorkers:
    """Read a `TaskChangeWorkers` of its element."""
    id: int | None | Unset = UNSET
    add_users: list[int] | Unset = UNSET
    add_groups: list[int] | Unset = UNSET
    del_users: list[int] | Unset = UNSET
    del_groups: list[int] | Unset = UNSET
    met_task = False
    met_task_workers = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task" and not met_task:
            met_task = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                elif inner_tag == "workers" and not met_task_workers:
                    met_task_workers = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "addUsers" and add_users is UNSET:
                            add_users = read_items(inner3, unknown, "id", parse_int)
                        elif inner_tag3 == "addGroups" and add_groups is UNSET:
                            add_groups = read_items(inner3, unknown, "id", parse_int)
                        elif inner_tag3 == "delUsers" and del_users is UNSET:
                            del_users = read_items(inner3, unknown, "id", parse_int)
                        elif inner_tag3 == "delGroups" and del_groups is UNSET:
                            del_groups = read_items(inner3, unknown, "id", parse_int)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return TaskChangeWorkers(
        id=required(id, node, "task/id", unknown),
        add_users=add_users,
        add_groups=add_groups,
        del_users=del_users,
        del_groups=del_groups,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_task_change_workers_response(value: TaskChangeWorkersResponse, zone: tzinfo | None) -> str:
    """Write what a `TaskChangeWorkersResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<task><id>{id if type(id) is int else xml_int(id, 'id')}</id></task>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
