"""Types: contact.

Generated from schema/types/contact.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.enums import Sex, UserRole, UserStatus
from planfix.types.custom_data import CustomValue
from planfix.types.links import ClientRef
from planfix.types.people import GroupRef, People, Phone
from planfix_runtime.model.field_values import CustomTexts
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import Extra, UNSET, Unset, Value


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class Contact(Value):
    """A contact or a company. contact.get and contact.getList answer different sets of its fields."""

    id: int
    """Id of the contact."""
    userid: int | None | Unset = UNSET
    """Id of the contact where it stands in for a user: as an assignee, or in a custom field."""
    general: int | None | Unset = UNSET
    """Contact number, as the product shows it."""
    template_id: int | None | Unset = UNSET
    """Number (general) of the template the contact was made from."""
    name: str | Unset = UNSET
    """First name, possibly with the middle name; for a company, its name."""
    mid_name: str | Unset = UNSET
    """Middle name; only from contact.get."""
    last_name: str | Unset = UNSET
    """Last name."""
    is_company: bool | None | Unset = UNSET
    """Whether it is a company."""
    post: str | Unset = UNSET
    """Job title."""
    email: str | Unset = UNSET
    """Main e-mail address."""
    secondary_emails: list[str] | Unset = UNSET
    """Further e-mail addresses; only from contact.get."""
    phones: list[Phone] | Unset = UNSET
    """Telephone numbers."""
    address: str | Unset = UNSET
    """Postal address."""
    description: str | Unset = UNSET
    """Additional information."""
    sex: Sex | None | Unset = UNSET
    """Sex; empty where it is not set."""
    site: str | Unset = UNSET
    """Website."""
    skype: str | Unset = UNSET
    """Skype name."""
    facebook: str | Unset = UNSET
    """Facebook page; only from contact.getList."""
    vk: str | Unset = UNSET
    """VK page; only from contact.getList."""
    icq: str | Unset = UNSET
    """ICQ number."""
    telegram_id: int | None | Unset = UNSET
    """Telegram's internal id; only from contact.get, and only for contacts that came from Telegram."""
    telegram_id_text: str | Unset = UNSET
    """Telegram id in the form that contact.getList answers."""
    user_pic: str | Unset = UNSET
    """URL of the picture."""
    birthdate: Moment | None | Unset = UNSET
    """Date of birth."""
    can_be_client: bool | None | Unset = UNSET
    """Whether the contact is offered as a counterparty of tasks; only from contact.getList. Not documented; recorded
    answers have it.
    """
    group: GroupRef | Unset = UNSET
    """Group of the contact; only from contact.get."""
    contractors: list[ClientRef] | Unset = UNSET
    """Companies the contact belongs to."""
    have_planfix_access: bool | None | Unset = UNSET
    """Whether the contact may log in; only administrators get it."""
    user: ContactUser | Unset = UNSET
    """Login of the contact; only from contact.getList and only for administrators."""
    custom_data: list[CustomValue] | Unset = UNSET
    """Custom fields."""
    responsible: People | Unset = UNSET
    """Users and user groups in charge of the contact; only from contact.get."""
    created_date: Moment | None | Unset = UNSET
    """When the contact was created; only when asked for in fields. Not documented; programs in use send it."""
    last_update_date: Moment | None | Unset = UNSET
    """When the contact last changed; only when asked for in fields."""
    last_comment_date: Moment | None | Unset = UNSET
    """When the contact was last commented on; only when asked for in fields."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    @property
    def custom(self) -> CustomTexts:
        """Texts of the custom fields, by name or id: `custom["Budget"]`, `custom[401]`."""
        return CustomTexts(self.custom_data)


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class ContactUser(Value):
    """The login of a contact that has access to Planfix."""

    login: str | Unset = UNSET
    """Login name."""
    role: UserRole | None | Unset = UNSET
    """Role in the account."""
    status: UserStatus | None | Unset = UNSET
    """Whether the login is active."""
    email: str | Unset = UNSET
    """E-mail address of the login."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class PhoneType(Value):
    """A type of telephone number."""

    id: int
    """Id of the type; Phone.type_id refers to it."""
    name: str | Unset = UNSET
    """Name of the type."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class SavedFilter(Value):
    """A filter kept in the account, to be used as the target of a list function."""

    id: int | str
    """Id of the filter: a number for users' own filters, text that begins with a colon for the built-in ones."""
    name: str | Unset = UNSET
    """Name of the filter."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""
