"""Complex filters for the lists of `contact`.

Generated from schema/filters.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar, Self, overload

from planfix.filters.date_term import DateTerm
from planfix.filters.forms import CHECKBOX, DATE, ID, IDS, NUMBER, STRING, STRINGS, TEXT, USER
from planfix_runtime.model.filters import Filter, TermClass


class ContactFilter(Filter):
    """Filters for lists of contacts, which `contact.getList` takes as `filters`.

    Each class method creates a filter from exactly one comparison: `equal` or `not_equal`, for dates also `after` or
    `before`, for numbers `greater` or `less`, for texts `contains` or `not_contains`. A date equals a period if it is
    within it. `field` is the id of a custom field. A value of another type raises `InvalidRequest`.

    For a filter without a method here, use `ContactFilter(type=…, operator="equal", value="…")`.
    """

    __slots__ = ()
    term_class: ClassVar[TermClass] = DateTerm
    """Class of the terms that filters of this class hold."""

    @overload
    @classmethod
    def created(cls, *, equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def created(cls, *, not_equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def created(cls, *, after: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def created(cls, *, before: dt.date | DateTerm) -> Self: ...
    @classmethod
    def created(cls, **operand: dt.date | DateTerm) -> Self:
        """When the contact was created.

        Args:
            equal: What it is: a day or a period of days.
            not_equal: What it is not: a day or a period of days.
            after: What it is later than (and not equal to): a day or a period of days.
            before: What it is earlier than (and not equal to): a day or a period of days.
        """
        return cls._compare("created", 12, DATE, operand)

    @overload
    @classmethod
    def birthdate(cls, *, equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def birthdate(cls, *, not_equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def birthdate(cls, *, after: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def birthdate(cls, *, before: dt.date | DateTerm) -> Self: ...
    @classmethod
    def birthdate(cls, **operand: dt.date | DateTerm) -> Self:
        """Date of birth, with the year.

        Args:
            equal: What it is: a day or a period of days.
            not_equal: What it is not: a day or a period of days.
            after: What it is later than (and not equal to): a day or a period of days.
            before: What it is earlier than (and not equal to): a day or a period of days.
        """
        return cls._compare("birthdate", 4223, DATE, operand)

    @overload
    @classmethod
    def birthday(cls, *, equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def birthday(cls, *, not_equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def birthday(cls, *, after: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def birthday(cls, *, before: dt.date | DateTerm) -> Self: ...
    @classmethod
    def birthday(cls, **operand: dt.date | DateTerm) -> Self:
        """Date of birth, whatever the year.

        Args:
            equal: What it is: a day or a period of days.
            not_equal: What it is not: a day or a period of days.
            after: What it is later than (and not equal to): a day or a period of days.
            before: What it is earlier than (and not equal to): a day or a period of days.
        """
        return cls._compare("birthday", 4011, DATE, operand)

    @overload
    @classmethod
    def added_by(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def added_by(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def added_by(cls, **operand: int) -> Self:
        """The user who added the contact.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("added_by", 1, USER, operand)

    @overload
    @classmethod
    def responsible(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def responsible(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def responsible(cls, **operand: int) -> Self:
        """A user responsible for the contact.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("responsible", 2, USER, operand)

    @overload
    @classmethod
    def visible_to(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def visible_to(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def visible_to(cls, **operand: int) -> Self:
        """A user who can see the contact.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("visible_to", 47, USER, operand)

    @overload
    @classmethod
    def editable_by(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def editable_by(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def editable_by(cls, **operand: int) -> Self:
        """A user who can edit the contact.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("editable_by", 48, USER, operand)

    @overload
    @classmethod
    def full_name(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def full_name(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def full_name(cls, **operand: str) -> Self:
        """First or last name of a person or name of a company.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("full_name", 4001, TEXT, operand)

    @overload
    @classmethod
    def name(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def name(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def name(cls, **operand: str) -> Self:
        """First name of a person or name of a company.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("name", 4014, TEXT, operand)

    @overload
    @classmethod
    def last_name(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def last_name(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def last_name(cls, **operand: str) -> Self:
        """Last name of a person.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("last_name", 4015, TEXT, operand)

    @overload
    @classmethod
    def post(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def post(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def post(cls, **operand: str) -> Self:
        """Position in the company.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("post", 4002, TEXT, operand)

    @overload
    @classmethod
    def phone(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def phone(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def phone(cls, **operand: str) -> Self:
        """Telephone number.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("phone", 4003, TEXT, operand)

    @overload
    @classmethod
    def address(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def address(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def address(cls, **operand: str) -> Self:
        """Postal address.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("address", 4004, TEXT, operand)

    @overload
    @classmethod
    def email(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def email(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def email(cls, **operand: str) -> Self:
        """E-mail address.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("email", 4005, TEXT, operand)

    @overload
    @classmethod
    def secondary_email(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def secondary_email(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def secondary_email(cls, **operand: str) -> Self:
        """Further e-mail address.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("secondary_email", 4221, TEXT, operand)

    @overload
    @classmethod
    def group(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def group(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def group(cls, **operand: int) -> Self:
        """Group of the contact; contact.getGroupList gives the ids.

        Args:
            equal: What it is: id of one object.
            not_equal: What it is not: id of one object.
        """
        return cls._compare("group", 4008, ID, operand)

    @overload
    @classmethod
    def template(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def template(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def template(cls, **operand: int) -> Self:
        """Template, by the number (general) that contact.getList with the target TEMPLATE gives.

        Args:
            equal: What it is: id of one object.
            not_equal: What it is not: id of one object.
        """
        return cls._compare("template", 4016, ID, operand)

    @classmethod
    def is_company(cls) -> Self:
        """Is a company."""
        return cls(type=4006, operator="equal", value="1")

    @classmethod
    def is_contact(cls) -> Self:
        """Is a person."""
        return cls(type=4007, operator="equal", value="1")

    @classmethod
    def with_planfix_access(cls) -> Self:
        """Has access to Planfix."""
        return cls(type=4010, operator="equal", value="1")

    @classmethod
    def can_be_worker(cls) -> Self:
        """Can take part in tasks."""
        return cls(type=4012, operator="equal", value="1")

    @classmethod
    def cannot_be_worker(cls) -> Self:
        """Cannot take part in tasks."""
        return cls(type=4017, operator="equal", value="1")

    @classmethod
    def can_be_client(cls) -> Self:
        """Can be the counterparty of tasks."""
        return cls(type=4013, operator="equal", value="1")

    @classmethod
    def cannot_be_client(cls) -> Self:
        """Cannot be the counterparty of tasks."""
        return cls(type=4018, operator="equal", value="1")

    @overload
    @classmethod
    def client_with_activity(cls, *, equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def client_with_activity(cls, *, not_equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def client_with_activity(cls, *, after: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def client_with_activity(cls, *, before: dt.date | DateTerm) -> Self: ...
    @classmethod
    def client_with_activity(cls, **operand: dt.date | DateTerm) -> Self:
        """Counterparty of tasks whose last activity was then.

        Args:
            equal: What it is: a day or a period of days.
            not_equal: What it is not: a day or a period of days.
            after: What it is later than (and not equal to): a day or a period of days.
            before: What it is earlier than (and not equal to): a day or a period of days.
        """
        return cls._compare("client_with_activity", 4213, DATE, operand)

    @overload
    @classmethod
    def client_without_activity(cls, *, equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def client_without_activity(cls, *, not_equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def client_without_activity(cls, *, after: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def client_without_activity(cls, *, before: dt.date | DateTerm) -> Self: ...
    @classmethod
    def client_without_activity(cls, **operand: dt.date | DateTerm) -> Self:
        """Counterparty without tasks whose last activity was then.

        Args:
            equal: What it is: a day or a period of days.
            not_equal: What it is not: a day or a period of days.
            after: What it is later than (and not equal to): a day or a period of days.
            before: What it is earlier than (and not equal to): a day or a period of days.
        """
        return cls._compare("client_without_activity", 4219, DATE, operand)

    @classmethod
    def client_with_active_tasks(cls) -> Self:
        """Counterparty of active tasks."""
        return cls(type=4203, operator="equal", value="1")

    @classmethod
    def client_without_active_tasks(cls) -> Self:
        """Counterparty without active tasks."""
        return cls(type=4201, operator="equal", value="1")

    @classmethod
    def client_with_overdue_tasks(cls) -> Self:
        """Counterparty of overdue tasks."""
        return cls(type=4205, operator="equal", value="1")

    @overload
    @classmethod
    def member_with_activity(cls, *, equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def member_with_activity(cls, *, not_equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def member_with_activity(cls, *, after: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def member_with_activity(cls, *, before: dt.date | DateTerm) -> Self: ...
    @classmethod
    def member_with_activity(cls, **operand: dt.date | DateTerm) -> Self:
        """Takes part in tasks whose last activity was then.

        Args:
            equal: What it is: a day or a period of days.
            not_equal: What it is not: a day or a period of days.
            after: What it is later than (and not equal to): a day or a period of days.
            before: What it is earlier than (and not equal to): a day or a period of days.
        """
        return cls._compare("member_with_activity", 4214, DATE, operand)

    @overload
    @classmethod
    def member_without_activity(cls, *, equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def member_without_activity(cls, *, not_equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def member_without_activity(cls, *, after: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def member_without_activity(cls, *, before: dt.date | DateTerm) -> Self: ...
    @classmethod
    def member_without_activity(cls, **operand: dt.date | DateTerm) -> Self:
        """Takes no part in tasks whose last activity was then.

        Args:
            equal: What it is: a day or a period of days.
            not_equal: What it is not: a day or a period of days.
            after: What it is later than (and not equal to): a day or a period of days.
            before: What it is earlier than (and not equal to): a day or a period of days.
        """
        return cls._compare("member_without_activity", 4220, DATE, operand)

    @classmethod
    def member_with_active_tasks(cls) -> Self:
        """Takes part in active tasks."""
        return cls(type=4204, operator="equal", value="1")

    @classmethod
    def member_without_active_tasks(cls) -> Self:
        """Takes no part in active tasks."""
        return cls(type=4202, operator="equal", value="1")

    @classmethod
    def member_with_overdue_tasks(cls) -> Self:
        """Takes part in overdue tasks."""
        return cls(type=4206, operator="equal", value="1")

    @overload
    @classmethod
    def custom_date(cls, *, field: int, equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def custom_date(cls, *, field: int, not_equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def custom_date(cls, *, field: int, after: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def custom_date(cls, *, field: int, before: dt.date | DateTerm) -> Self: ...
    @classmethod
    def custom_date(cls, *, field: int, **operand: dt.date | DateTerm) -> Self:
        """A custom field that holds a date.

        Args:
            field: Id of the custom field.
            equal: What it is: a day or a period of days.
            not_equal: What it is not: a day or a period of days.
            after: What it is later than (and not equal to): a day or a period of days.
            before: What it is earlier than (and not equal to): a day or a period of days.
        """
        return cls._compare("custom_date", 4103, DATE, operand, field)

    @overload
    @classmethod
    def custom_string(cls, *, field: int, contains: str) -> Self: ...
    @overload
    @classmethod
    def custom_string(cls, *, field: int, not_contains: str) -> Self: ...
    @classmethod
    def custom_string(cls, *, field: int, **operand: str) -> Self:
        """A custom field that holds a line of text.

        Args:
            field: Id of the custom field.
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("custom_string", 4101, TEXT, operand, field)

    @overload
    @classmethod
    def custom_number(cls, *, field: int, equal: Decimal | int) -> Self: ...
    @overload
    @classmethod
    def custom_number(cls, *, field: int, not_equal: Decimal | int) -> Self: ...
    @overload
    @classmethod
    def custom_number(cls, *, field: int, greater: Decimal | int) -> Self: ...
    @overload
    @classmethod
    def custom_number(cls, *, field: int, less: Decimal | int) -> Self: ...
    @classmethod
    def custom_number(cls, *, field: int, **operand: Decimal | int) -> Self:
        """A custom field that holds a number.

        Args:
            field: Id of the custom field.
            equal: What it is: a number.
            not_equal: What it is not: a number.
            greater: What it is greater than: a number.
            less: What it is less than: a number.
        """
        return cls._compare("custom_number", 4102, NUMBER, operand, field)

    @overload
    @classmethod
    def custom_checkbox(cls, *, field: int, equal: bool) -> Self: ...
    @overload
    @classmethod
    def custom_checkbox(cls, *, field: int, not_equal: bool) -> Self: ...
    @classmethod
    def custom_checkbox(cls, *, field: int, **operand: bool) -> Self:
        """A custom field that is a checkbox.

        Args:
            field: Id of the custom field.
            equal: What it is: whether the box is checked.
            not_equal: What it is not: whether the box is checked.
        """
        return cls._compare("custom_checkbox", 4105, CHECKBOX, operand, field)

    @overload
    @classmethod
    def custom_list(cls, *, field: int, equal: str) -> Self: ...
    @overload
    @classmethod
    def custom_list(cls, *, field: int, not_equal: str) -> Self: ...
    @classmethod
    def custom_list(cls, *, field: int, **operand: str) -> Self:
        """A custom field that holds one of a list of values.

        Args:
            field: Id of the custom field.
            equal: What it is: one value of a list, in full.
            not_equal: What it is not: one value of a list, in full.
        """
        return cls._compare("custom_list", 4106, STRING, operand, field)

    @overload
    @classmethod
    def custom_handbook(cls, *, field: int, equal: int) -> Self: ...
    @overload
    @classmethod
    def custom_handbook(cls, *, field: int, not_equal: int) -> Self: ...
    @classmethod
    def custom_handbook(cls, *, field: int, **operand: int) -> Self:
        """A custom field that holds a directory record, by its key.

        Args:
            field: Id of the custom field.
            equal: What it is: id of one object.
            not_equal: What it is not: id of one object.
        """
        return cls._compare("custom_handbook", 4107, ID, operand, field)

    @overload
    @classmethod
    def custom_handbook_set(cls, *, field: int, equal: int | Sequence[int]) -> Self: ...
    @overload
    @classmethod
    def custom_handbook_set(cls, *, field: int, not_equal: int | Sequence[int]) -> Self: ...
    @classmethod
    def custom_handbook_set(cls, *, field: int, **operand: int | Sequence[int]) -> Self:
        """A custom field that holds a set of directory records, by their keys.

        Args:
            field: Id of the custom field.
            equal: What it is: ids of one or several objects.
            not_equal: What it is not: ids of one or several objects.
        """
        return cls._compare("custom_handbook_set", 4114, IDS, operand, field)

    @overload
    @classmethod
    def custom_string_set(cls, *, field: int, equal: str | Sequence[str]) -> Self: ...
    @overload
    @classmethod
    def custom_string_set(cls, *, field: int, not_equal: str | Sequence[str]) -> Self: ...
    @classmethod
    def custom_string_set(cls, *, field: int, **operand: str | Sequence[str]) -> Self:
        """A custom field that holds a set of values.

        Args:
            field: Id of the custom field.
            equal: What it is: values, in full; none can hold a semicolon.
            not_equal: What it is not: values, in full; none can hold a semicolon.
        """
        return cls._compare("custom_string_set", 4111, STRINGS, operand, field)

    @overload
    @classmethod
    def custom_contact(cls, *, field: int, equal: int) -> Self: ...
    @overload
    @classmethod
    def custom_contact(cls, *, field: int, not_equal: int) -> Self: ...
    @classmethod
    def custom_contact(cls, *, field: int, **operand: int) -> Self:
        """A custom field that holds a contact.

        Args:
            field: Id of the custom field.
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("custom_contact", 4108, USER, operand, field)

    @overload
    @classmethod
    def custom_user(cls, *, field: int, equal: int) -> Self: ...
    @overload
    @classmethod
    def custom_user(cls, *, field: int, not_equal: int) -> Self: ...
    @classmethod
    def custom_user(cls, *, field: int, **operand: int) -> Self:
        """A custom field that holds a user.

        Args:
            field: Id of the custom field.
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("custom_user", 4109, USER, operand, field)

    @overload
    @classmethod
    def custom_user_list(cls, *, field: int, equal: int) -> Self: ...
    @overload
    @classmethod
    def custom_user_list(cls, *, field: int, not_equal: int) -> Self: ...
    @classmethod
    def custom_user_list(cls, *, field: int, **operand: int) -> Self:
        """A custom field that holds a list of users.

        Args:
            field: Id of the custom field.
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("custom_user_list", 4113, USER, operand, field)

    @overload
    @classmethod
    def custom_group_user_contact(cls, *, field: int, equal: int) -> Self: ...
    @overload
    @classmethod
    def custom_group_user_contact(cls, *, field: int, not_equal: int) -> Self: ...
    @classmethod
    def custom_group_user_contact(cls, *, field: int, **operand: int) -> Self:
        """A custom field that holds a group, a user or a contact.

        Args:
            field: Id of the custom field.
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("custom_group_user_contact", 4112, USER, operand, field)
