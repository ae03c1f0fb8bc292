"""`contact.getFilterList`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.contact import SavedFilter
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactGetFilterList(Request["ContactGetFilterListResponse"]):
    """List the contact filters that the caller may use as the target of contact.getList.

    See https://planfix.com/help/Planfix_API_contact.getFilterList
    """

    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ContactGetFilterListResponse: TypeAlias = Page[SavedFilter]


ContactGetFilterList.method = Method(
    name="contact.getFilterList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_contact.getFilterList",
    codec="planfix.codecs.methods.contact_get_filter_list",
)
