"""`contact.managePlanfixAccess`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.enums import AccessResult
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactManagePlanfixAccess(Request["ContactManagePlanfixAccessResponse"]):
    """Let a contact log in to Planfix, or take that right away.

    Granting access sends the contact an invitation by e-mail; granting it again may send another.

    Give exactly one of id, userid, general. Only administrators may call it.

    Raises:
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)
        ContactLoginTaken: The e-mail address for the login is in use already. (8007)
        ContactEmailInvalid: The e-mail address is not valid. (8010)

    See https://planfix.com/help/Planfix_API_contact.managePlanfixAccess
    """

    have_planfix_access: bool
    """True to grant access, false to withdraw it."""
    id: int | None | Unset = UNSET
    """Contact id."""
    userid: int | None | Unset = UNSET
    """Id of the contact where it stands in for a user."""
    general: int | None | Unset = UNSET
    """Contact number, as the product shows it."""
    email: str | None | Unset = UNSET
    """E-mail address to log in with; used only the first time that access is granted."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ContactManagePlanfixAccessResponse(Value):
    """What the server answers to contact.managePlanfixAccess."""

    id: int
    """Id of the contact."""
    status: AccessResult | None | Unset = UNSET
    """What came of it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ContactManagePlanfixAccess.method = Method(
    name="contact.managePlanfixAccess",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=True,
    errors=("8001", "8002", "8007", "8010"),
    page="https://planfix.com/help/Planfix_API_contact.managePlanfixAccess",
    codec="planfix.codecs.methods.contact_manage_planfix_access",
)
