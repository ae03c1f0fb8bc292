"""`contact.updateCustomData`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix.types.custom_data import CustomValueInput
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.unset import UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactUpdateCustomData(Request["ContactUpdateCustomDataResponse"]):
    """Change custom fields of a contact; for callers who may change these, but not the contact itself.

    Give exactly one of id, general.

    Attributes:
        id: Contact id.
        general: Contact number, as the product shows it.
        custom_data: Custom fields to change. Not empty.

    Raises:
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)
        ContactUpdateFailed: The contact could not be updated. (8004)

    See https://planfix.com/help/Planfix_API_contact.updateCustomData
    """

    custom_data: Sequence[CustomValueInput]
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "custom_data", as_tuple(self.custom_data))


@dataclasses.dataclass(slots=True)
class ContactUpdateCustomDataResponse:
    """What the server answers to contact.updateCustomData.

    Attributes:
        id: Id of the changed contact.
        general: Number of the changed contact, as the product shows it.
        actionid: Id of the action (comment) that records the change.
    """

    id: int
    general: int | None | Unset = UNSET
    actionid: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


ContactUpdateCustomData.method = Method(
    name="contact.updateCustomData",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("8001", "8002", "8004"),
    page="https://planfix.com/help/Planfix_API_contact.updateCustomData",
    codec="planfix.codecs.methods.contact_update_custom_data",
)
