"""`contact.add`.

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
class ContactAdd(Request["ContactAddResponse"]):
    """Create a contact or a company.

    A template sets the form of the contact (and so its custom fields) and some properties. It does not bring
    along data tags, files, checklists and reminders.

    Attributes:
        template: Number (general) of the template, from contact.getList with the target TEMPLATE.
        name: First name; for a company, its name.
        mid_name: Middle name.
        last_name: Last name.
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
        is_company: Whether to create a company.
        can_be_worker: Whether the contact is offered as a participant of tasks.
        can_be_client: Whether the contact is offered as a counterparty of tasks.
        group_id: Id of a contact group; contact.getGroupList lists them.
        custom_data: Custom fields; contact.get of the template gives their ids.
        responsible: Users and user groups in charge of the contact.

    Raises:
        ClientAddFailed: The counterparty could not be added. (7003)
        ContactAccessDenied: The caller has no right to do this with contacts. (8001)
        ContactAddFailed: The contact could not be added. (8003)
        ContactEmailInvalid: The e-mail address is not valid. (8010)

    See https://planfix.com/help/Planfix_API_contact.add
    """

    template: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    mid_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
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
    is_company: bool | None | Unset = UNSET
    can_be_worker: bool | None | Unset = UNSET
    can_be_client: bool | None | Unset = UNSET
    group_id: int | None | Unset = UNSET
    custom_data: Sequence[CustomValueInput] | Unset = UNSET
    responsible: Assignees | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "phones", as_tuple(self.phones))
        object.__setattr__(self, "secondary_emails", as_tuple(self.secondary_emails))
        object.__setattr__(self, "custom_data", as_tuple(self.custom_data))


@dataclasses.dataclass(slots=True)
class ContactAddResponse:
    """What the server answers to contact.add.

    Attributes:
        id: Id of the new contact.
        userid: Id of the contact where it stands in for a user: as an assignee, or in a custom field.
        general: Number of the new contact, as the product shows it.
        actionid: Id of the action (comment) that records the creation.
    """

    id: int
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    actionid: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


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
