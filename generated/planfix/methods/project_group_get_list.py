"""`projectGroup.getList`.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.project_group import ProjectGroup
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProjectGroupGetList(Request["ProjectGroupGetListResponse"]):
    """List the project groups.

    No groups is not an error: the list is empty.

    See https://planfix.com/help/Planfix_API_projectGroup.getList
    """

    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ProjectGroupGetListResponse: TypeAlias = Page[ProjectGroup]


ProjectGroupGetList.method = Method(
    name="projectGroup.getList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_projectGroup.getList",
    codec="planfix.codecs.methods.project_group_get_list",
)
