"""`contact.add`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence

from planfix.enums import Language, Sex
from planfix.types.custom_data import CustomValueInput
from planfix.types.people import Assignees, Phone
from planfix_runtime.model.field_values import FieldValueInput
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.moment import to_moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple, to_custom_values


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContactAdd(Request["ContactAddResponse"]):
    """Create a contact or a company.

    A template sets the form of the contact (and so its custom fields) and some properties. It does not bring
    along data tags, files, checklists and reminders.

    Raises:
        ClientAddFailed: The counterparty could not be added. (7003)
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactAddFailed: The contact could not be added. (8003)
        ContactEmailInvalid: The e-mail address is not valid. (8010)

    See https://planfix.com/help/Planfix_API_contact.add
    """

    template: int | None | Unset = UNSET
    """Number (general) of the template, from contact.getList with the target TEMPLATE."""
    name: str | None | Unset = UNSET
    """First name; for a company, its name."""
    mid_name: str | None | Unset = UNSET
    """Middle name."""
    last_name: str | None | Unset = UNSET
    """Last name."""
    post: str | None | Unset = UNSET
    """Job title."""
    email: str | None | Unset = UNSET
    """Main e-mail address."""
    phones: Sequence[Phone] | Unset = UNSET
    """Telephone numbers."""
    secondary_emails: Sequence[str] | Unset = UNSET
    """Further e-mail addresses."""
    address: str | None | Unset = UNSET
    """Postal address."""
    description: str | None | Unset = UNSET
    """Additional information."""
    sex: Sex | None | Unset = UNSET
    """Sex."""
    site: str | None | Unset = UNSET
    """Website."""
    skype: str | None | Unset = UNSET
    """Skype name."""
    facebook: str | None | Unset = UNSET
    """Facebook page."""
    vk: str | None | Unset = UNSET
    """VK page."""
    icq: str | None | Unset = UNSET
    """ICQ number."""
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    """Date of birth."""
    lang: Language | None | Unset = UNSET
    """Language of the contact."""
    is_company: bool | None | Unset = UNSET
    """Whether to create a company."""
    can_be_worker: bool | None | Unset = UNSET
    """Whether the contact is offered as a participant of tasks."""
    can_be_client: bool | None | Unset = UNSET
    """Whether the contact is offered as a counterparty of tasks."""
    group_id: int | None | Unset = UNSET
    """Id of a contact group; contact.getGroupList lists them."""
    custom_data: Sequence[CustomValueInput] | Mapping[int, FieldValueInput] | Unset = UNSET
    """Custom fields; contact.get of the template gives their ids."""
    responsible: Assignees | Unset = UNSET
    """Users and user groups in charge of the contact."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.phones is not UNSET:
            object.__setattr__(self, "phones", as_tuple(self.phones))
        if self.secondary_emails is not UNSET:
            object.__setattr__(self, "secondary_emails", as_tuple(self.secondary_emails))
        if self.birthdate is not UNSET:
            object.__setattr__(self, "birthdate", to_moment(self.birthdate))
        if self.custom_data is not UNSET:
            object.__setattr__(self, "custom_data", to_custom_values(CustomValueInput, self.custom_data))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ContactAddResponse(Value):
    """What the server answers to contact.add."""

    id: int
    """Id of the new contact."""
    userid: int | None | Unset = UNSET
    """Id of the contact where it stands in for a user: as an assignee, or in a custom field."""
    general: int | None | Unset = UNSET
    """Number of the new contact, as the product shows it."""
    actionid: int | None | Unset = UNSET
    """Id of the action (comment) that records the creation."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ContactAdd.method = Method(
    name="contact.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("7003", "8001", "8003", "8010"),
    page="https://planfix.com/help/Planfix_API_contact.add",
    codec="planfix.codecs.methods.contact_add",
)
