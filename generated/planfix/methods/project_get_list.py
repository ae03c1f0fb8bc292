"""`project.getList`.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo
from typing import TypeAlias

from planfix.enums import ProjectSort, ProjectStatus, ProjectTarget
from planfix.filters.project import ProjectFilter
from planfix.types.project import Project, read_project
from planfix_runtime.answers import read_page
from planfix_runtime.checks import as_tuple, bounded
from planfix_runtime.extra import Extra, restore
from planfix_runtime.filters import write_filter
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_objects, xml_int, xml_str_enum


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProjectGetList(Request["ProjectGetListResponse"]):
    """List projects.

    Without page_current (or below 1) the server only counts. The items have no workers, members and auditors.

    Attributes:
        user_id: Only projects that this user takes part in; administrators only. The calling user when left out.
        target: Tab of the product's project list; all when left out.
        status: Only projects with this status.
        sort_type: Order of the list.
        client_id: Only projects of the counterparty with this id.
        filters: Complex filters.
        page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
        page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

    Raises:
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_project.getList
    """

    user_id: int | None | Unset = UNSET
    target: ProjectTarget | None | Unset = UNSET
    status: ProjectStatus | None | Unset = UNSET
    sort_type: ProjectSort | None | Unset = UNSET
    client_id: int | None | Unset = UNSET
    filters: Sequence[ProjectFilter] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "filters", as_tuple(self.filters))


ProjectGetListResponse: TypeAlias = Page[Project]


def write_project_get_list(value: ProjectGetList, zone: tzinfo | None) -> str:
    """Write what a `ProjectGetList` holds."""
    out: list[str] = []
    if (user_id := value.user_id) is not UNSET:
        out.append(f"<user><id>{user_id if type(user_id) is int else xml_int(user_id, 'user_id')}</id></user>")
    if (target := value.target) is not UNSET:
        out.append(f"<target>{xml_str_enum(target, 'target', ProjectTarget)}</target>")
    if (status := value.status) is not UNSET:
        out.append(f"<status>{xml_str_enum(status, 'status', ProjectStatus)}</status>")
    if (sort_type := value.sort_type) is not UNSET:
        out.append(f"<sortType>{xml_str_enum(sort_type, 'sort_type', ProjectSort)}</sortType>")
    if (client_id := value.client_id) is not UNSET:
        out.append(
            f"<client><id>{client_id if type(client_id) is int else xml_int(client_id, 'client_id')}</id></client>"
        )
    if (filters := value.filters) is not UNSET:
        out.append(
            "<filters>" + write_objects("filter", filters, "filters", ProjectFilter, write_filter, zone) + "</filters>"
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


def read_project_get_list_response(node: Node, zone: tzinfo | None) -> ProjectGetListResponse:
    """Read an answer to `project.getList`."""
    return read_page(node, ("projects", "project"), ("account", "sid", "signature"), read_project, zone)


ProjectGetList.method = Method(
    name="project.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("2002",),
    page="https://planfix.com/help/Planfix_API_project.getList",
    write=write_project_get_list,
    read=read_project_get_list_response,
)
