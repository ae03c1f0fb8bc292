"""`contact.update`.

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
class ContactUpdate(Request["ContactUpdateResponse"]):
    """Change a contact or a company.

    `change` takes the same arguments, and keeps the fields that are left out.

    The API's page says of the template alone that it is unchanged when left out, so a server may reset the rest.
    Regular mass updates have to be sent as silent: then nobody is notified, and no actions and no entries in the
    contact's log are made.

    Give exactly one of id, userid, general.

    Raises:
        ClientUpdateFailed: The counterparty could not be updated. (7004)
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)
        ContactUpdateFailed: The contact could not be updated. (8004)
        ContactEmailInvalid: The e-mail address is not valid. (8010)

    See https://planfix.com/help/Planfix_API_contact.update
    """

    id: int | None | Unset = UNSET
    """Contact id."""
    userid: int | None | Unset = UNSET
    """Id of the contact where it stands in for a user."""
    general: int | None | Unset = UNSET
    """Contact number, as the product shows it."""
    name: str | None | Unset = UNSET
    """First name; for a company, its name."""
    mid_name: str | None | Unset = UNSET
    """Middle name."""
    last_name: str | None | Unset = UNSET
    """Last name."""
    template: int | None | Unset = UNSET
    """Number (general) of the template; unchanged when absent."""
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
    can_be_worker: bool | None | Unset = UNSET
    """Whether the contact is offered as a participant of tasks."""
    can_be_client: bool | None | Unset = UNSET
    """Whether the contact is offered as a counterparty of tasks."""
    group_id: int | None | Unset = UNSET
    """Id of a contact group; contact.getGroupList lists them."""
    custom_data: Sequence[CustomValueInput] | Mapping[int, FieldValueInput] | Unset = UNSET
    """Custom fields."""
    responsible: Assignees | Unset = UNSET
    """Users and user groups in charge of the contact."""
    telegram_id: int | None | Unset = UNSET
    """Telegram's internal id."""
    telegram_username: str | None | Unset = UNSET
    """User name in Telegram."""
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
class ContactUpdateResponse(Value):
    """What the server answers to contact.update."""

    id: int
    """Id of the changed contact."""
    general: int | None | Unset = UNSET
    """Number of the changed contact, as the product shows it."""
    actionid: int | None | Unset = UNSET
    """Id of the action (comment) that records the change."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


ContactUpdate.method = Method(
    name="contact.update",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("7004", "8001", "8002", "8004", "8010"),
    page="https://planfix.com/help/Planfix_API_contact.update",
    codec="planfix.codecs.methods.contact_update",
)
