"""`contact.getPhoneTypes`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.contact import PhoneType
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactGetPhoneTypes(Request["ContactGetPhoneTypesResponse"]):
    """List the types of telephone numbers.

    See https://planfix.com/help/Planfix_API_contact.getPhoneTypes
    """

    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ContactGetPhoneTypesResponse: TypeAlias = Page[PhoneType]


ContactGetPhoneTypes.method = Method(
    name="contact.getPhoneTypes",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_contact.getPhoneTypes",
    codec="planfix.codecs.methods.contact_get_phone_types",
)
