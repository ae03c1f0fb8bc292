"""`handbook.getGroupList`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.people import GroupRef
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HandbookGetGroupList(Request["HandbookGetGroupListResponse"]):
    """List the groups of directories.

    See https://planfix.com/help/Planfix_API_handbook.getGroupList
    """

    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


HandbookGetGroupListResponse: TypeAlias = Page[GroupRef]


HandbookGetGroupList.method = Method(
    name="handbook.getGroupList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getGroupList",
    codec="planfix.codecs.methods.handbook_get_group_list",
)
