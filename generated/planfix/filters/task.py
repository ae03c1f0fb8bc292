"""Complex filters for the lists of `task`.

Generated from schema/filters.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar, Self, overload

from planfix.filters.date_term import DateTerm
from planfix.filters.forms import CHECKBOX, DATETIME, ID, IDS, ID_EQUAL, NUMBER, STRING, TEXT, USER
from planfix_runtime.model.filters import Filter, TermClass


class TaskFilter(Filter):
    """Filters for lists of tasks, which `task.getList` takes as `filters`.

    Each class method creates a filter from exactly one comparison: `equal` or `not_equal`, for dates also `after` or
    `before`, for numbers `greater` or `less`, for texts `contains` or `not_contains`. A date equals a period if it is
    within it. `field` is the id of a custom field. A value of another type raises `InvalidRequest`.

    For a filter without a method here, use `TaskFilter(type=…, operator="equal", value="…")`.
    """

    __slots__ = ()
    term_class: ClassVar[TermClass] = DateTerm
    """Class of the terms that filters of this class hold."""

    @overload
    @classmethod
    def created(cls, *, equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def created(cls, *, not_equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def created(cls, *, after: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def created(cls, *, before: dt.datetime | dt.date | DateTerm) -> Self: ...
    @classmethod
    def created(cls, **operand: dt.datetime | dt.date | DateTerm) -> Self:
        """When the task was created.

        Args:
            equal: What it is: a day, a time or a period, with or without times, in the calling user's time zone.
            not_equal: What it is not: a day, a time or a period, with or without times, in the calling user's time
                zone.
            after: What it is later than (and not equal to): a day, a time or a period, with or without times, in the
                calling user's time zone.
            before: What it is earlier than (and not equal to): a day, a time or a period, with or without times, in
                the calling user's time zone.
        """
        return cls._compare("created", 12, DATETIME, operand)

    @overload
    @classmethod
    def starts(cls, *, equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def starts(cls, *, not_equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def starts(cls, *, after: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def starts(cls, *, before: dt.datetime | dt.date | DateTerm) -> Self: ...
    @classmethod
    def starts(cls, **operand: dt.datetime | dt.date | DateTerm) -> Self:
        """When work is planned to start.

        Args:
            equal: What it is: a day, a time or a period, with or without times, in the calling user's time zone.
            not_equal: What it is not: a day, a time or a period, with or without times, in the calling user's time
                zone.
            after: What it is later than (and not equal to): a day, a time or a period, with or without times, in the
                calling user's time zone.
            before: What it is earlier than (and not equal to): a day, a time or a period, with or without times, in
                the calling user's time zone.
        """
        return cls._compare("starts", 13, DATETIME, operand)

    @overload
    @classmethod
    def ends(cls, *, equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def ends(cls, *, not_equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def ends(cls, *, after: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def ends(cls, *, before: dt.datetime | dt.date | DateTerm) -> Self: ...
    @classmethod
    def ends(cls, **operand: dt.datetime | dt.date | DateTerm) -> Self:
        """When work is planned to end.

        Args:
            equal: What it is: a day, a time or a period, with or without times, in the calling user's time zone.
            not_equal: What it is not: a day, a time or a period, with or without times, in the calling user's time
                zone.
            after: What it is later than (and not equal to): a day, a time or a period, with or without times, in the
                calling user's time zone.
            before: What it is earlier than (and not equal to): a day, a time or a period, with or without times, in
                the calling user's time zone.
        """
        return cls._compare("ends", 14, DATETIME, operand)

    @overload
    @classmethod
    def completed(cls, *, equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def completed(cls, *, not_equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def completed(cls, *, after: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def completed(cls, *, before: dt.datetime | dt.date | DateTerm) -> Self: ...
    @classmethod
    def completed(cls, **operand: dt.datetime | dt.date | DateTerm) -> Self:
        """When the task was in fact finished.

        Args:
            equal: What it is: a day, a time or a period, with or without times, in the calling user's time zone.
            not_equal: What it is not: a day, a time or a period, with or without times, in the calling user's time
                zone.
            after: What it is later than (and not equal to): a day, a time or a period, with or without times, in the
                calling user's time zone.
            before: What it is earlier than (and not equal to): a day, a time or a period, with or without times, in
                the calling user's time zone.
        """
        return cls._compare("completed", 19, DATETIME, operand)

    @overload
    @classmethod
    def done(cls, *, equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def done(cls, *, not_equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def done(cls, *, after: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def done(cls, *, before: dt.datetime | dt.date | DateTerm) -> Self: ...
    @classmethod
    def done(cls, **operand: dt.datetime | dt.date | DateTerm) -> Self:
        """When the work was done.

        Args:
            equal: What it is: a day, a time or a period, with or without times, in the calling user's time zone.
            not_equal: What it is not: a day, a time or a period, with or without times, in the calling user's time
                zone.
            after: What it is later than (and not equal to): a day, a time or a period, with or without times, in the
                calling user's time zone.
            before: What it is earlier than (and not equal to): a day, a time or a period, with or without times, in
                the calling user's time zone.
        """
        return cls._compare("done", 20, DATETIME, operand)

    @overload
    @classmethod
    def last_activity(cls, *, equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def last_activity(cls, *, not_equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def last_activity(cls, *, after: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def last_activity(cls, *, before: dt.datetime | dt.date | DateTerm) -> Self: ...
    @classmethod
    def last_activity(cls, **operand: dt.datetime | dt.date | DateTerm) -> Self:
        """When the last comment was added.

        Args:
            equal: What it is: a day, a time or a period, with or without times, in the calling user's time zone.
            not_equal: What it is not: a day, a time or a period, with or without times, in the calling user's time
                zone.
            after: What it is later than (and not equal to): a day, a time or a period, with or without times, in the
                calling user's time zone.
            before: What it is earlier than (and not equal to): a day, a time or a period, with or without times, in
                the calling user's time zone.
        """
        return cls._compare("last_activity", 21, DATETIME, operand)

    @overload
    @classmethod
    def changed(cls, *, equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def changed(cls, *, not_equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def changed(cls, *, after: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def changed(cls, *, before: dt.datetime | dt.date | DateTerm) -> Self: ...
    @classmethod
    def changed(cls, **operand: dt.datetime | dt.date | DateTerm) -> Self:
        """When the task was last changed.

        Args:
            equal: What it is: a day, a time or a period, with or without times, in the calling user's time zone.
            not_equal: What it is not: a day, a time or a period, with or without times, in the calling user's time
                zone.
            after: What it is later than (and not equal to): a day, a time or a period, with or without times, in the
                calling user's time zone.
            before: What it is earlier than (and not equal to): a day, a time or a period, with or without times, in
                the calling user's time zone.
        """
        return cls._compare("changed", 38, DATETIME, operand)

    @overload
    @classmethod
    def changed_or_commented(cls, *, equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def changed_or_commented(cls, *, not_equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def changed_or_commented(cls, *, after: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def changed_or_commented(cls, *, before: dt.datetime | dt.date | DateTerm) -> Self: ...
    @classmethod
    def changed_or_commented(cls, **operand: dt.datetime | dt.date | DateTerm) -> Self:
        """When the task was last changed or commented on.

        Args:
            equal: What it is: a day, a time or a period, with or without times, in the calling user's time zone.
            not_equal: What it is not: a day, a time or a period, with or without times, in the calling user's time
                zone.
            after: What it is later than (and not equal to): a day, a time or a period, with or without times, in the
                calling user's time zone.
            before: What it is earlier than (and not equal to): a day, a time or a period, with or without times, in
                the calling user's time zone.
        """
        return cls._compare("changed_or_commented", 79, DATETIME, operand)

    @classmethod
    def with_start_date(cls) -> Self:
        """Has a start date."""
        return cls(type=25, operator="equal", value="1")

    @classmethod
    def without_start_date(cls) -> Self:
        """Has no start date."""
        return cls(type=22, operator="equal", value="1")

    @classmethod
    def with_end_date(cls) -> Self:
        """Has an end date."""
        return cls(type=26, operator="equal", value="1")

    @classmethod
    def without_end_date(cls) -> Self:
        """Has no end date."""
        return cls(type=23, operator="equal", value="1")

    @classmethod
    def overdue(cls) -> Self:
        """Is overdue."""
        return cls(type=17, operator="equal", value="1")

    @classmethod
    def not_overdue(cls) -> Self:
        """Is not overdue."""
        return cls(type=29, operator="equal", value="1")

    @classmethod
    def periodic(cls) -> Self:
        """Recurs."""
        return cls(type=16, operator="equal", value="1")

    @classmethod
    def not_periodic(cls) -> Self:
        """Does not recur."""
        return cls(type=28, operator="equal", value="1")

    @overload
    @classmethod
    def owner(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def owner(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def owner(cls, **operand: int) -> Self:
        """Author of the task.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("owner", 1, USER, operand)

    @classmethod
    def owner_is_user(cls) -> Self:
        """The author is a user."""
        return cls(type=34, operator="equal", value="1")

    @classmethod
    def owner_is_contact(cls) -> Self:
        """The author is a contact."""
        return cls(type=35, operator="equal", value="1")

    @overload
    @classmethod
    def worker(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def worker(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def worker(cls, **operand: int) -> Self:
        """A user who does the task.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("worker", 2, USER, operand)

    @classmethod
    def worker_is_user(cls) -> Self:
        """A user does the task."""
        return cls(type=71, operator="equal", value="1")

    @classmethod
    def worker_is_contact(cls) -> Self:
        """A contact does the task."""
        return cls(type=69, operator="equal", value="1")

    @classmethod
    def without_workers(cls) -> Self:
        """Nobody does the task."""
        return cls(type=33, operator="equal", value="1")

    @overload
    @classmethod
    def member(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def member(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def member(cls, **operand: int) -> Self:
        """A participant of the task.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("member", 39, USER, operand)

    @classmethod
    def member_is_user(cls) -> Self:
        """A user is a participant."""
        return cls(type=72, operator="equal", value="1")

    @classmethod
    def member_is_contact(cls) -> Self:
        """A contact is a participant."""
        return cls(type=70, operator="equal", value="1")

    @classmethod
    def without_members(cls) -> Self:
        """Has no participants."""
        return cls(type=41, operator="equal", value="1")

    @overload
    @classmethod
    def auditor(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def auditor(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def auditor(cls, **operand: int) -> Self:
        """An auditor of the task or of its project.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("auditor", 3, USER, operand)

    @overload
    @classmethod
    def task_auditor(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def task_auditor(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def task_auditor(cls, **operand: int) -> Self:
        """An auditor of the task.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("task_auditor", 60, USER, operand)

    @overload
    @classmethod
    def project_auditor(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def project_auditor(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def project_auditor(cls, **operand: int) -> Self:
        """An auditor of the project.

        Args:
            equal: What it is: id of one user; for a contact, its userid.
            not_equal: What it is not: id of one user; for a contact, its userid.
        """
        return cls._compare("project_auditor", 59, USER, operand)

    @overload
    @classmethod
    def client(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def client(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def client(cls, **operand: int) -> Self:
        """Counterparty, by the id that contact.get and contact.getList give.

        Args:
            equal: What it is: id of one object.
            not_equal: What it is not: id of one object.
        """
        return cls._compare("client", 7, ID, operand)

    @overload
    @classmethod
    def title(cls, *, contains: str) -> Self: ...
    @overload
    @classmethod
    def title(cls, *, not_contains: str) -> Self: ...
    @classmethod
    def title(cls, **operand: str) -> Self:
        """Name of the task.

        Args:
            contains: What it contains: a text.
            not_contains: What it does not contain: a text.
        """
        return cls._compare("title", 8, TEXT, operand)

    @overload
    @classmethod
    def status(cls, *, equal: int | Sequence[int]) -> Self: ...
    @overload
    @classmethod
    def status(cls, *, not_equal: int | Sequence[int]) -> Self: ...
    @classmethod
    def status(cls, **operand: int | Sequence[int]) -> Self:
        """Statuses, by the ids that taskStatus.getListOfSet gives.

        Args:
            equal: What it is: ids of one or several objects.
            not_equal: What it is not: ids of one or several objects.
        """
        return cls._compare("status", 10, IDS, operand)

    @overload
    @classmethod
    def status_set(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def status_set(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def status_set(cls, **operand: int) -> Self:
        """Process, by the id that taskStatus.getSetList gives.

        Args:
            equal: What it is: id of one object.
            not_equal: What it is not: id of one object.
        """
        return cls._compare("status_set", 24, ID, operand)

    @overload
    @classmethod
    def parent(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def parent(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def parent(cls, **operand: int) -> Self:
        """The task that this one is directly below.

        Args:
            equal: What it is: id of one object.
            not_equal: What it is not: id of one object.
        """
        return cls._compare("parent", 73, ID, operand)

    @overload
    @classmethod
    def template(cls, *, equal: int) -> Self: ...
    @overload
    @classmethod
    def template(cls, *, not_equal: int) -> Self: ...
    @classmethod
    def template(cls, **operand: int) -> Self:
        """Template of the task; task.getList with the target TEMPLATE gives the ids.

        Args:
            equal: What it is: id of one object.
            not_equal: What it is not: id of one object.
        """
        return cls._compare("template", 51, ID, operand)

    @classmethod
    def with_analitic(cls, *, equal: int) -> Self:
        """Has this data tag; analitic.getList gives the ids.

        Args:
            equal: What it is: id of one object.
        """
        return cls._compare("with_analitic", 11, ID_EQUAL, {"equal": equal})

    @classmethod
    def without_analitic(cls, *, equal: int) -> Self:
        """Does not have this data tag; analitic.getList gives the ids.

        Args:
            equal: What it is: id of one object.
        """
        return cls._compare("without_analitic", 18, ID_EQUAL, {"equal": equal})

    @classmethod
    def with_custom_value(cls, *, equal: int) -> Self:
        """Has a value in this custom field.

        Args:
            equal: What it is: id of one object.
        """
        return cls._compare("with_custom_value", 152, ID_EQUAL, {"equal": equal})

    @classmethod
    def without_custom_value(cls, *, equal: int) -> Self:
        """Has no value in this custom field.

        Args:
            equal: What it is: id of one object.
        """
        return cls._compare("without_custom_value", 153, ID_EQUAL, {"equal": equal})

    @overload
    @classmethod
    def custom_date(cls, *, field: int, equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def custom_date(cls, *, field: int, not_equal: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def custom_date(cls, *, field: int, after: dt.datetime | dt.date | DateTerm) -> Self: ...
    @overload
    @classmethod
    def custom_date(cls, *, field: int, before: dt.datetime | dt.date | DateTerm) -> Self: ...
    @classmethod
    def custom_date(cls, *, field: int, **operand: dt.datetime | dt.date | DateTerm) -> Self:
        """A custom field that holds a date.

        Args:
            field: Id of the custom field.
            equal: What it is: a day, a time or a period, with or without times, in the calling user's time zone.
            not_equal: What it is not: a day, a time or a period, with or without times, in the calling user's time
                zone.
            after: What it is later than (and not equal to): a day, a time or a period, with or without times, in the
                calling user's time zone.
            before: What it is earlier than (and not equal to): a day, a time or a period, with or without times, in
                the calling user's time zone.
        """
        return cls._compare("custom_date", 103, DATETIME, operand, field)

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
        return cls._compare("custom_string", 101, TEXT, operand, field)

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
        return cls._compare("custom_number", 102, NUMBER, operand, field)

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
        return cls._compare("custom_checkbox", 105, CHECKBOX, operand, field)

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
        return cls._compare("custom_list", 106, STRING, operand, field)

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
        return cls._compare("custom_handbook", 107, ID, operand, field)

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
        return cls._compare("custom_handbook_set", 114, IDS, operand, field)

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
        return cls._compare("custom_contact", 108, USER, operand, field)

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
        return cls._compare("custom_user", 109, USER, operand, field)

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
        return cls._compare("custom_user_list", 113, USER, operand, field)

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
        return cls._compare("custom_group_user_contact", 112, USER, operand, field)
