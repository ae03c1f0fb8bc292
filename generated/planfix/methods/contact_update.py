"""`contact.update`.

Generated from schema/methods/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from planfix.enums import Language, Sex
from planfix.types.custom_data import CustomValueInput
from planfix.types.people import Assignees, Phone
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.unset import UNSET, Unset, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ContactUpdate(Request["ContactUpdateResponse"]):
    """Change a contact or a company.

    `change` takes the same, and keeps what is left out.

    The API's page says of the template alone that it is unchanged when left out, so a server may reset the rest.
    Regular mass updates have to be sent as silent: then nobody is notified, and no actions and no entries in the
    contact's log are made.

    Give exactly one of id, userid, general.

    Attributes:
        id: Contact id.
        userid: Id of the contact where it stands in for a user.
        general: Contact number, as the product shows it.
        name: First name; for a company, its name.
        mid_name: Middle name.
        last_name: Last name.
        template: Number (general) of the template; unchanged when absent.
        post: Job title.
        email: Main e-mail address.
        phones: Telephone numbers.
        secondary_emails: Further e-mail addresses.
        address: Postal address.
        description: Additional information.
        sex: Sex.
        site: Website.
        skype: Skype name.
        facebook: Facebook page.
        vk: VK page.
        icq: ICQ number.
        birthdate: Date of birth.
        lang: Language of the contact.
        can_be_worker: Whether the contact is offered as a participant of tasks.
        can_be_client: Whether the contact is offered as a counterparty of tasks.
        group_id: Id of a contact group; contact.getGroupList lists them.
        custom_data: Custom fields.
        responsible: Users and user groups in charge of the contact.
        telegram_id: Telegram's internal id.
        telegram_username: User name in Telegram.

    Raises:
        ClientUpdateFailed: The counterparty could not be updated. (7004)
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactNotFound: The contact does not exist. (8002)
        ContactUpdateFailed: The contact could not be updated. (8004)
        ContactEmailInvalid: The e-mail address is not valid. (8010)

    See https://planfix.com/help/Planfix_API_contact.update
    """

    id: int | None | Unset = UNSET
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    mid_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    template: int | None | Unset = UNSET
    post: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    phones: Sequence[Phone] | Unset = UNSET
    secondary_emails: Sequence[str] | Unset = UNSET
    address: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    sex: Sex | None | Unset = UNSET
    site: str | None | Unset = UNSET
    skype: str | None | Unset = UNSET
    facebook: str | None | Unset = UNSET
    vk: str | None | Unset = UNSET
    icq: str | None | Unset = UNSET
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    lang: Language | None | Unset = UNSET
    can_be_worker: bool | None | Unset = UNSET
    can_be_client: bool | None | Unset = UNSET
    group_id: int | None | Unset = UNSET
    custom_data: Sequence[CustomValueInput] | Unset = UNSET
    responsible: Assignees | Unset = UNSET
    telegram_id: int | None | Unset = UNSET
    telegram_username: str | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "phones", as_tuple(self.phones))
        object.__setattr__(self, "secondary_emails", as_tuple(self.secondary_emails))
        object.__setattr__(self, "custom_data", as_tuple(self.custom_data))


@dataclasses.dataclass(slots=True)
class ContactUpdateResponse:
    """What the server answers to contact.update.

    Attributes:
        id: Id of the changed contact.
        general: Number of the changed contact, as the product shows it.
        actionid: Id of the action (comment) that records the change.
    """

    id: int
    general: int | None | Unset = UNSET
    actionid: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


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
