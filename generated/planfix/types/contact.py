"""Types: contact.

Generated from schema/types/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt

from planfix.enums import Sex, UserRole, UserStatus
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef
from planfix.types.people import GroupRef, People, Phone
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.unset import UNSET, Unset


@dataclasses.dataclass(slots=True)
class Contact:
    """A contact or a company. contact.get and contact.getList answer different sets of its fields.

    Attributes:
        id: Id of the contact.
        userid: Id of the contact where it stands in for a user: as an assignee, or in a custom field.
        general: Contact number, as the product shows it.
        template_id: Number (general) of the template the contact was made from.
        name: First name, possibly with the middle name; for a company, its name.
        mid_name: Middle name; only from contact.get.
        last_name: Last name.
        is_company: Whether it is a company.
        post: Job title.
        email: Main e-mail address.
        secondary_emails: Further e-mail addresses; only from contact.get.
        phones: Telephone numbers.
        address: Postal address.
        description: Additional information.
        sex: Sex; empty where it is not set.
        site: Website.
        skype: Skype name.
        facebook: Facebook page; only from contact.getList.
        vk: VK page; only from contact.getList.
        icq: ICQ number.
        telegram_id: Telegram's internal id; only from contact.get, and only for contacts that came from Telegram.
        telegram_id_text: Telegram id in the form that contact.getList answers.
        user_pic: URL of the picture.
        birthdate: Date of birth.
        can_be_client: Whether the contact is offered as a counterparty of tasks; only from contact.getList. Not
            documented; recorded answers have it.
        group: Group of the contact; only from contact.get.
        contractors: Companies the contact belongs to.
        have_planfix_access: Whether the contact may log in; only administrators get it.
        user: Login of the contact; only from contact.getList and only for administrators.
        custom_data: Custom fields.
        responsible: Users and user groups in charge of the contact; only from contact.get.
        created_date: When the contact was created; only when asked for in fields. Not documented; programs in use
            send it.
        last_update_date: When the contact last changed; only when asked for in fields.
        last_comment_date: When the contact was last commented on; only when asked for in fields.
    """

    id: int
    userid: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    template_id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    mid_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    is_company: bool | None | Unset = UNSET
    post: str | Unset = UNSET
    email: str | Unset = UNSET
    secondary_emails: list[str] | Unset = UNSET
    phones: list[Phone] | Unset = UNSET
    address: str | Unset = UNSET
    description: str | Unset = UNSET
    sex: Sex | None | Unset = UNSET
    site: str | Unset = UNSET
    skype: str | Unset = UNSET
    facebook: str | Unset = UNSET
    vk: str | Unset = UNSET
    icq: str | Unset = UNSET
    telegram_id: int | None | Unset = UNSET
    telegram_id_text: str | Unset = UNSET
    user_pic: str | Unset = UNSET
    birthdate: dt.datetime | dt.date | None | Unset = UNSET
    can_be_client: bool | None | Unset = UNSET
    group: GroupRef | Unset = UNSET
    contractors: list[ClientRef] | Unset = UNSET
    have_planfix_access: bool | None | Unset = UNSET
    user: ContactUser | Unset = UNSET
    custom_data: list[CustomValue] | Unset = UNSET
    responsible: People | Unset = UNSET
    created_date: dt.datetime | dt.date | None | Unset = UNSET
    last_update_date: dt.datetime | dt.date | None | Unset = UNSET
    last_comment_date: dt.datetime | dt.date | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class ContactUser:
    """The login of a contact that has access to Planfix.

    Attributes:
        login: Login name.
        role: Role in the account.
        status: Whether the login is active.
        email: E-mail address of the login.
    """

    login: str | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    email: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class PhoneType:
    """A type of telephone number.

    Attributes:
        id: Id of the type; Phone.type_id refers to it.
        name: Name of the type.
    """

    id: int
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class SavedFilter:
    """A filter kept in the account, to be used as the target of a list function.

    Attributes:
        id: Id of the filter: a number for users' own filters, text that begins with a colon for the built-in
            ones.
        name: Name of the filter.
    """

    id: int | str
    name: str | Unset = UNSET
    extra: tuple[Extra, ...] = ()
