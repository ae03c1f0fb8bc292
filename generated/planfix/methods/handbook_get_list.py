"""`handbook.getList`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.handbook import Handbook
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HandbookGetList(Request["HandbookGetListResponse"]):
    """List the directories.

    See https://planfix.com/help/Planfix_API_handbook.getList
    """

    group_id: int | None | Unset = UNSET
    """Id of a group of directories; handbook.getGroupList lists them."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


HandbookGetListResponse: TypeAlias = Page[Handbook]


HandbookGetList.method = Method(
    name="handbook.getList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getList",
    codec="planfix.codecs.methods.handbook_get_list",
)
