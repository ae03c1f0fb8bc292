"""Complex filters for the lists of `project`.

Generated from schema/filters.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar, Self, overload

from planfix.filters.date_term import DateTerm
from planfix.filters.forms import CHECKBOX, DATE, ID, IDS, NUMBER, STRING, TEXT, USER
from planfix_runtime.model.filters import Filter, TermClass


class ProjectFilter(Filter):
    """Filters for lists of projects, which `project.getList` takes as `filters`.

    Each class method creates a filter from exactly one comparison: `equal` or `not_equal`, for dates also `after` or
    `before`, for numbers `greater` or `less`, for texts `contains` or `not_contains`. A date equals a period if it is
    within it. `field` is the id of a custom field. A value of another type raises `InvalidRequest`.

    For a filter without a method here, use `ProjectFilter(type=…, operator="equal", value="…")`.
    """

    __slots__ = ()
    term_class: ClassVar[TermClass] = DateTerm
    """Class of the terms that filters of this class hold."""

    @overload
    @classmethod
    def ends(cls, *, equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def ends(cls, *, not_equal: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def ends(cls, *, after: dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def ends(cls, *, before: dt.date | DateTerm) -> Self: ...
    @classmethod
    def ends(cls, **operand: dt.date | DateTerm) -> Self:
        """When the project is to end.

        Args:
            equal: What it is: a day or a period of days.
            not_equal: What it is not: a day or a period of days.
            after: What it is later than (and not equal to): a day or a period of days.
            before: What it is earlier than (and not equal to): a day or a period of days.
        """
        return cls._compare("ends", 5005, DATE, operand)

    @overload
    @classmethod
    def owner(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def owner(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def owner(cls, **operand: int) -> Self:
        """Author of the project.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("owner", 5004, USER, operand)

    @overload
    @classmethod
    def client_manager(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def client_manager(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def client_manager(cls, **operand: int) -> Self:
        """The user who deals with the client.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("client_manager", 5008, USER, operand)

    @overload
    @classmethod
    def title(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def title(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def title(cls, **operand: str) -> Self:
        """Name of the project.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("title", 5001, TEXT, operand)

    @overload
    @classmethod
    def parent(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def parent(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def parent(cls, **operand: int) -> Self:
        """The project that this one is below.

        Args:
            equal: What it is: id of one object.
            not_equal: What it is not: id of one object.
        """
        return cls._compare("parent", 5014, ID, operand)

    @overload
    @classmethod
    def template(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def template(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def template(cls, **operand: int) -> Self:
        """Template of the project; project.getList with the target TEMPLATE gives the ids.

        Args:
            equal: What it is: id of one object.
            not_equal: What it is not: id of one object.
        """
        return cls._compare("template", 5010, ID, operand)

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
        return cls._compare("custom_string", 5101, TEXT, operand, field)

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
        return cls._compare("custom_number", 5102, NUMBER, operand, field)

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
        return cls._compare("custom_checkbox", 5105, CHECKBOX, operand, field)

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
        return cls._compare("custom_list", 5106, STRING, operand, field)

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
        return cls._compare("custom_handbook", 5107, ID, operand, field)

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
        return cls._compare("custom_handbook_set", 5114, IDS, operand, field)

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
        return cls._compare("custom_contact", 5108, USER, operand, field)

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
        return cls._compare("custom_user", 5109, USER, operand, field)

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
        return cls._compare("custom_user_list", 5113, USER, operand, field)

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
        return cls._compare("custom_group_user_contact", 5112, USER, operand, field)
