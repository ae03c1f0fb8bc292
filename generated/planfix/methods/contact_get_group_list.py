"""`contact.getGroupList`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.people import GroupRef
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactGetGroupList(Request["ContactGetGroupListResponse"]):
    """List the contact groups.

    See https://planfix.com/help/Planfix_API_contact.getGroupList
    """

    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ContactGetGroupListResponse: TypeAlias = Page[GroupRef]


ContactGetGroupList.method = Method(
    name="contact.getGroupList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_contact.getGroupList",
    codec="planfix.codecs.methods.contact_get_group_list",
)
