"""`analitic.getGroupList`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.people import GroupRef
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnaliticGetGroupList(Request["AnaliticGetGroupListResponse"]):
    """List the groups of data tags.

    Raises:
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)

    See https://planfix.com/help/Planfix_API_analitic.getGroupList
    """

    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


AnaliticGetGroupListResponse: TypeAlias = Page[GroupRef]


AnaliticGetGroupList.method = Method(
    name="analitic.getGroupList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("10001",),
    page="https://planfix.com/help/Planfix_API_analitic.getGroupList",
    codec="planfix.codecs.methods.analitic_get_group_list",
)
