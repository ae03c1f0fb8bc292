"""`analitic.getDataByCondition`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.analitic import AnaliticCondition, AnaliticData, read_analitic_data, write_analitic_condition
from planfix_runtime.answers import read_page
from planfix_runtime.checks import as_tuple, bounded, check_at_most_one, given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_objects, xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnaliticGetDataByCondition(Request["AnaliticGetDataByConditionResponse"]):
    """List rows of data of a data tag.

    Pages hold at most 100 rows. The answer may carry no total.

    Give at most one of task_id, task_general.

    Attributes:
        analitic_id: Id of a data tag from analitic.getList.
        task_id: Id of the task; all tasks when absent.
        task_general: Task number, as the product shows it.
        filters: Conditions on fields of the data tag.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    Raises:
        TaskNotFound: The task (or another object asked for) does not exist. (3001)
        TaskAccessDenied: The caller has no access to the task. (3008)
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)
        AnaliticNotFound: The data tag does not exist. (10002)

    See https://planfix.com/help/Planfix_API_analitic.getDataByCondition
    """

    analitic_id: int
    task_id: int | None | Unset = UNSET
    task_general: int | None | Unset = UNSET
    filters: Sequence[AnaliticCondition] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "filters", as_tuple(self.filters))


AnaliticGetDataByConditionResponse: TypeAlias = Page[AnaliticData]


def write_analitic_get_data_by_condition(value: AnaliticGetDataByCondition, zone: tzinfo | None) -> str:
    """Write what a `AnaliticGetDataByCondition` holds."""
    check_at_most_one(value, "task_id", "task_general")
    out: list[str] = []
    analitic_id = given(value.analitic_id, "analitic_id")
    out.append(
        f"<analitic><id>{analitic_id if type(analitic_id) is int else xml_int(analitic_id, 'analitic_id')}</id></analitic>"
    )
    in_task: list[str] = []
    if (task_id := value.task_id) is not UNSET:
        in_task.append(f"<id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id>")
    if (task_general := value.task_general) is not UNSET:
        in_task.append(
            f"<general>{task_general if type(task_general) is int else xml_int(task_general, 'task_general')}</general>"
        )
    if in_task:
        out.append(f"<task>{''.join(in_task)}</task>")
    if (filters := value.filters) is not UNSET:
        out.append(
            "<filters>"
            + write_objects("filter", filters, "filters", AnaliticCondition, write_analitic_condition, zone)
            + "</filters>"
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
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_analitic_get_data_by_condition_response(node: Node, zone: tzinfo | None) -> AnaliticGetDataByConditionResponse:
    """Read an answer to `analitic.getDataByCondition`."""
    return read_page(node, ("analiticDatas", "analiticData"), ("account", "sid", "signature"), read_analitic_data, zone)


AnaliticGetDataByCondition.method = Method(
    name="analitic.getDataByCondition",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("3001", "3008", "10001", "10002"),
    page="https://planfix.com/help/Planfix_API_analitic.getDataByCondition",
    write=write_analitic_get_data_by_condition,
    read=read_analitic_get_data_by_condition_response,
)
