"""Codec of `task.getList`: encodes requests and decodes answers.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from planfix.codecs.types.task import read_task
from planfix.enums import TaskField, TaskFlag, TaskSort, TaskStatus, TaskTarget
from planfix.filters.task import TaskFilter
from planfix.methods.task_get_list import TaskGetList, TaskGetListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import write_items, write_objects, xml_bool, xml_enum, xml_int, xml_of, xml_words
from planfix_runtime.codec.filters import write_filter
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.scalars import text_of, text_of_any, text_of_enum, text_of_int
from planfix_runtime.model.validators import bounded, check_at_most_one
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_task_get_list(value: TaskGetList, zone: tzinfo | None) -> str:
    """Encode the fields of `TaskGetList`."""
    check_at_most_one(value, "user_id", "user_general")
    out: list[str] = []
    in_user: list[str] = []
    if (user_id := value.user_id) is not UNSET:
        in_user.append(f"<id>{user_id if type(user_id) is int else xml_int(user_id, 'user_id')}</id>")
    if (user_general := value.user_general) is not UNSET:
        in_user.append(
            f"<general>{user_general if type(user_general) is int else xml_int(user_general, 'user_general')}</general>"
        )
    if in_user:
        out.append(f"<user>{''.join(in_user)}</user>")
    if (target := value.target) is not UNSET:
        out.append(
            f"<target>{xml_of(target, 'target', text_of_any(text_of_enum(TaskTarget), text_of_int, text_of))}</target>"
        )
    in_project: list[str] = []
    if (project_id := value.project_id) is not UNSET:
        in_project.append(f"<id>{project_id if type(project_id) is int else xml_int(project_id, 'project_id')}</id>")
    if (with_subprojects := value.with_subprojects) is not UNSET:
        in_project.append(
            f"<withSubprojects>{'1' if with_subprojects is True else '0' if with_subprojects is False else xml_bool(with_subprojects, 'with_subprojects')}</withSubprojects>"
        )
    if in_project:
        out.append(f"<project>{''.join(in_project)}</project>")
    if (parent_id := value.parent_id) is not UNSET:
        out.append(
            f"<parent><id>{parent_id if type(parent_id) is int else xml_int(parent_id, 'parent_id')}</id></parent>"
        )
    if (sort := value.sort) is not UNSET:
        out.append(f"<sort>{xml_enum(sort, 'sort', TaskSort)}</sort>")
    if (status := value.status) is not UNSET:
        out.append(f"<status>{xml_enum(status, 'status', TaskStatus)}</status>")
    if (filter := value.filter) is not UNSET:
        out.append(f"<filter>{xml_words(filter, 'filter', ' ', text_of_enum(TaskFlag))}</filter>")
    if (filters := value.filters) is not UNSET:
        out.append(
            "<filters>" + write_objects("filter", filters, "filters", TaskFilter, write_filter, zone) + "</filters>"
        )
    if (fields := value.fields) is not UNSET:
        out.append(
            "<fields>"
            + write_items(
                "field", fields, "fields", partial(xml_of, text=text_of_any(text_of_enum(TaskField), text_of))
            )
            + "</fields>"
        )
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_task_get_list_response(node: Node, reading: Reading) -> TaskGetListResponse:
    """Decode an answer to `task.getList`."""
    return read_page(node, ("tasks", "task"), ("account", "sid", "signature"), read_task, reading)


CODEC = Codec(
    write_task_get_list,
    read_task_get_list_response,
)
