"""Codec of `task.changeWorkers`: encodes requests and decodes answers.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.task_change_workers import TaskChangeWorkers, TaskChangeWorkersResponse
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import write_ints, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_at_least_one, given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_task_change_workers(value: TaskChangeWorkers, zone: tzinfo | None) -> str:
    """Encode the fields of `TaskChangeWorkers`."""
    check_at_least_one(value, "add_users", "add_groups", "del_users", "del_groups")
    out: list[str] = []
    in_task: list[str] = []
    id = given(value.id, "id")
    in_task.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    in_task_workers: list[str] = []
    if (add_users := value.add_users) is not UNSET:
        in_task_workers.append("<addUsers>" + write_ints("id", add_users, "add_users") + "</addUsers>")
    if (add_groups := value.add_groups) is not UNSET:
        in_task_workers.append("<addGroups>" + write_ints("id", add_groups, "add_groups") + "</addGroups>")
    if (del_users := value.del_users) is not UNSET:
        in_task_workers.append("<delUsers>" + write_ints("id", del_users, "del_users") + "</delUsers>")
    if (del_groups := value.del_groups) is not UNSET:
        in_task_workers.append("<delGroups>" + write_ints("id", del_groups, "del_groups") + "</delGroups>")
    if in_task_workers:
        in_task.append(f"<workers>{''.join(in_task_workers)}</workers>")
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_task_change_workers_response(node: Node, reading: Reading) -> TaskChangeWorkersResponse:
    """Decode an element as `TaskChangeWorkersResponse`."""
    id: int | None | Unset = UNSET
    met_task = False
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
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(TaskChangeWorkersResponse)
    made.id = required(id, node, "task/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_task_change_workers,
    read_task_change_workers_response,
)
