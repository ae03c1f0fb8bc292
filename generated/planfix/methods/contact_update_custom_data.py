"""`contact.updateCustomData`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from planfix.types.custom_data import CustomValueInput
from planfix_runtime.model.field_values import FieldValueInput
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, to_custom_values


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactUpdateCustomData(Request["ContactUpdateCustomDataResponse"]):
    """Change custom fields of a contact; for callers who may change these, but not the contact itself.

    Give exactly one of id, general.

    Raises:
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)
        ContactUpdateFailed: The contact could not be updated. (8004)

    See https://planfix.com/help/Planfix_API_contact.updateCustomData
    """

    custom_data: Sequence[CustomValueInput] | Mapping[int, FieldValueInput]
    """Custom fields to change. Not empty."""
    id: int | None | Unset = UNSET
    """Contact id."""
    general: int | None | Unset = UNSET
    """Contact number, as the product shows it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "custom_data", to_custom_values(CustomValueInput, self.custom_data))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ContactUpdateCustomDataResponse(Value):
    """What the server answers to contact.updateCustomData."""

    id: int
    """Id of the changed contact."""
    general: int | None | Unset = UNSET
    """Number of the changed contact, as the product shows it."""
    actionid: int | None | Unset = UNSET
    """Id of the action (comment) that records the change."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


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
