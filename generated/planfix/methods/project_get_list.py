"""`project.getList`.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from planfix.enums import ProjectSort, ProjectStatus, ProjectTarget
from planfix.filters.project import ProjectFilter
from planfix.types.project import Project
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProjectGetList(Request["ProjectGetListResponse"]):
    """List projects.

    Without page_current (or below 1) the server only counts. The items have no workers, members and auditors.

    Raises:
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)

    See https://planfix.com/help/Planfix_API_project.getList
    """

    user_id: int | None | Unset = UNSET
    """Only projects that this user takes part in; administrators only. The calling user when left out."""
    target: ProjectTarget | None | Unset = UNSET
    """Tab of the product's project list; all when left out."""
    status: ProjectStatus | None | Unset = UNSET
    """Only projects with this status."""
    sort_type: ProjectSort | None | Unset = UNSET
    """Order of the list."""
    client_id: int | None | Unset = UNSET
    """Only projects of the counterparty with this id."""
    filters: Sequence[ProjectFilter] | Unset = UNSET
    """Complex filters."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.filters is not UNSET:
            object.__setattr__(self, "filters", as_tuple(self.filters))


ProjectGetListResponse: TypeAlias = Page[Project]


ProjectGetList.method = Method(
    name="project.getList",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("2002",),
    page="https://planfix.com/help/Planfix_API_project.getList",
    codec="planfix.codecs.methods.project_get_list",
)
