"""What XML does not let through as it is."""

from __future__ import annotations

import re
from functools import cache

from planfix_runtime.errors import InvalidRequest

# Everything outside what XML 1.0 allows, and what needs escaping: one search decides whether a text goes as it is.
# Named one by one: a negated class takes five times as long to compile and three times as long to search.
# What few programs need is compiled when it is needed: three patterns take a twentieth of the time that a client takes.
_FORBIDDEN = r"\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
find_special = re.compile(rf"[&<>\r{_FORBIDDEN}]").search


@cache
def _in_attributes() -> re.Pattern[str]:
    return re.compile(rf'[&<>\r\n\t"{_FORBIDDEN}]')


@cache
def _forbidden() -> re.Pattern[str]:
    return re.compile(f"[{_FORBIDDEN}]")


def escape(text: str, field: str) -> str:
    """Escape the text of an element.

    Raises:
        InvalidRequest: It holds a character that XML 1.0 forbids; the error names its code point.
    """
    return text if find_special(text) is None else escaped(text, field)


def escape_attribute(text: str, field: str) -> str:
    """Escape the text of an attribute, where white space would come back as blanks.

    Raises:
        InvalidRequest: As for `escape`.
    """
    if _in_attributes().search(text) is None:
        return text
    return escaped(text, field).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def escaped(text: str, field: str) -> str:
    """Escape the text of an element that has something to escape.

    Raises:
        InvalidRequest: As for `escape`.
    """
    # The ampersand first: all the others bring one in.
    result = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # What is printable is allowed, and that is found in a quarter of the time.
    if text.isprintable():
        return result
    forbidden = _forbidden().search(text)
    if forbidden is not None:
        code = f"U+{ord(forbidden[0]):04X} (at index {forbidden.start()})"
        raise InvalidRequest(field, text, f"text without {code}, which XML forbids")
    # It would come back as a line feed.
    return result.replace("\r", "&#13;")
