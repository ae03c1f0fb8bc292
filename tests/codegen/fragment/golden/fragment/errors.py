"""Errors that the API answers, all of them subclasses of `ApiError`.

Generated from schema/errors.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Self

from fragment.enums import Binding
from planfix_runtime.codec.decoding import read_int_enum, read_leaf, read_text
from planfix_runtime.codec.unknown import Unknown
from planfix_runtime.errors import ApiError, FailureKind
from planfix_runtime.model.scalars import parse_date
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node

__all__ = [
    "ApiError",
    "BY_CODE",
    "NotFound",
    "Refused",
    "OnLoan",
    "SessionExpired",
    "QuotaExceeded",
    "Closed",
    "BookNotFound",
    "BookOnLoan",
]


class NotFound(ApiError):
    """Something that the request names does not exist."""


class Refused(ApiError):
    """The library does not do it."""


class OnLoan(Refused):
    """Somebody has the book."""


class SessionExpired(Refused):
    """The session is over."""

    meaning = "The session is over."
    kind = FailureKind.SESSION_EXPIRED


class QuotaExceeded(Refused):
    """The day's requests are spent."""

    meaning = "The day's requests are spent."
    kind = FailureKind.QUOTA_SPENT


class Closed(Refused):
    """The library is closed for a moment."""

    meaning = "The library is closed for a moment."
    kind = FailureKind.BUSY


class BookNotFound(NotFound):
    """There is no such book."""

    meaning = "There is no such book."


class BookOnLoan(OnLoan):
    """The book is on loan."""

    meaning = "The book is on loan."
    reader: str | None | Unset = UNSET
    """Who has it."""
    until: dt.date | None | Unset = UNSET
    """When it is due."""
    binding: Binding | None | Unset = UNSET
    """How it is bound."""

    @classmethod
    def from_answer(cls, root: Node, method: str) -> Self:
        error = super().from_answer(root, method)
        unknown: list[Unknown] = []
        for child in root:
            tag = child.tag
            if tag == "reader":
                error.reader = read_text(child, unknown)
            elif tag == "returnDate":
                error.until = read_leaf(child, unknown, parse_date)
            elif tag == "binding":
                error.binding = read_int_enum(child, unknown, Binding)
        return error


BY_CODE: Mapping[str, type[ApiError]] = {
    "0005": SessionExpired,
    "0007": QuotaExceeded,
    "0011": Closed,
    "1001": BookNotFound,
    "1002": BookOnLoan,
}
"""Error classes by code."""
