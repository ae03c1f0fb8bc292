"""Long lists without a tree: an answer in its usual form is read with regular expressions, in three quarters of the time.

What is read here is read as the tree's readers would, or not at all: the caller then takes the tree, which alone decides what
is an error. So nothing is accepted here that is not well-formed XML without a doctype.
"""

from __future__ import annotations

import re
from datetime import tzinfo
from typing import Any

from planfix_runtime.errors import ProtocolError
from planfix_runtime.layout import Layout
from planfix_runtime.lazy import loaded
from planfix_runtime.leaves import GAP, STRANGE_REFERENCE
from planfix_runtime.messages import Items, Page
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET
from planfix_runtime.xml import parse_fragment

FEW = 2
"""Items that may be unusual at the beginning of a list. Later it is one in five."""

_FORBIDDEN = bytes({*range(0x20)} - {0x09, 0x0A})
"""What XML forbids, and the carriage return, which it takes for a line feed."""
_GAP = re.compile(GAP)
_EMPTY = re.compile(r"<([A-Za-z][A-Za-z0-9]*+)/>")
_COUNTS = r'(?: (?:count|totalCount)="[0-9]{1,18}")*+'
_COUNT = re.compile(r' (\w+)="([0-9]+)"')


def scan(body: bytes, items: Items, zone: tzinfo | None) -> Page[Any] | None:
    """Read an answer that is a list.

    Args:
        body: The answer as it came, decompressed.
        items: How they are usually written, and how they are read when they are not.
        zone: The calling user's time zone.

    Returns:
        What the answer says; `None` when it is left to the tree's readers.
    """
    try:
        text = body.decode()
        page = _page(_EMPTY.sub(_opened, text) if b"/>" in body else text, items, zone)
    except (ValueError, ProtocolError):
        return None
    return None if page is None or _is_suspicious(body, text) else page


def _page(text: str, items: Items, zone: tzinfo | None) -> Page[Any] | None:
    *holders, item = items.path
    head = re.match(_head(holders), text)
    if not head:
        return None
    counts: list[tuple[str, str]] = _COUNT.findall(head[1])
    by_name = {name: int(number) for name, number in counts}
    found, end = _items(text, head.end(), item, items, zone)
    if len(by_name) < len(counts) or not re.compile(_tail(holders)).fullmatch(text, end):
        return None
    return Page(found, by_name.get("count", UNSET), by_name.get("totalCount", UNSET))


def _items(text: str, at: int, tag: str, items: Items, zone: tzinfo | None) -> tuple[list[Any], int]:
    """The items from `at` on, and where they end. Those that do not fit the pattern are read from trees of their own.

    Raises:
        ValueError: There are too many of these: one tree for all is quicker.
        ProtocolError: One of these cannot be read.
    """
    layout: Layout[Any] = loaded(items.layout)
    found, at = layout.follow(text, at, tag, zone)
    odd = 0
    while text.startswith(f"<{tag}>", at):
        odd += 1
        if odd > FEW + len(found) // 4:
            raise ValueError("many unusual items")
        # An element of the same name within, or this end in a comment: then it is cut, and not well-formed.
        end = text.index(f"</{tag}>", at) + len(tag) + 3
        found.append(items.read(_tree(text[at:end]), zone))
        more, at = layout.follow(text, _behind_gap(text, end), tag, zone)
        found += more
    return found, at


def _behind_gap(text: str, at: int) -> int:
    gap = _GAP.match(text, at)
    assert gap is not None
    return gap.end()


def _tree(text: str) -> Node:
    from lxml.etree import XMLSyntaxError

    try:
        return parse_fragment(text)
    except XMLSyntaxError:
        raise ValueError("an element") from None


def _head(holders: list[str]) -> str:
    *around, last = holders
    opened = "".join(f"<{step}>{GAP}" for step in around)
    return (
        rf'(?:<\?xml version="1\.0"(?: encoding="(?:UTF|utf)-8")?\?>)?{GAP}<response status="ok">{GAP}'
        rf"{opened}<{last}({_COUNTS})>{GAP}"
    )


def _tail(holders: list[str]) -> str:
    return "".join(f"</{step}>{GAP}" for step in [*reversed(holders), "response"])


def _is_suspicious(body: bytes, text: str) -> bool:
    """Whether there may be a character or a reference that XML forbids. Everything else the patterns have seen to."""
    return (
        len(body.translate(None, _FORBIDDEN)) < len(body)
        or "\ufffe" in text
        or "\uffff" in text
        or "]]>" in text
        or STRANGE_REFERENCE.search(text) is not None
    )


def _opened(found: re.Match[str]) -> str:
    return f"<{found[1]}></{found[1]}>"
