"""Long lists without a tree: an answer in its usual form is read with regular expressions, in three quarters of the time.

What is read here is read as the tree's readers would, or not at all: the caller then takes the tree, which alone decides what
is an error. So nothing is accepted here that is not well-formed XML without a doctype.
"""

from __future__ import annotations

import re
from datetime import tzinfo
from typing import TypeVar

from planfix_runtime.layout import Layout
from planfix_runtime.leaves import GAP, STRANGE_REFERENCE
from planfix_runtime.messages import Page
from planfix_runtime.unset import UNSET

T = TypeVar("T")

_FORBIDDEN = bytes({*range(0x20)} - {0x09, 0x0A})
"""What XML forbids, and the carriage return, which it takes for a line feed."""
_NO_CHARACTERS = re.compile(rb"\xef\xbf[\xbe\xbf]")
"""U+FFFE and U+FFFF, which UTF-8 can encode and XML forbids."""
_EMPTY = re.compile(r"<([A-Za-z][A-Za-z0-9]*+)/>")
_COUNTS = r'(?: (?:count|totalCount)="[0-9]{1,18}")*+'
_COUNT = re.compile(r' (\w+)="([0-9]+)"')


def scan(body: bytes, path: tuple[str, ...], layout: Layout[T], zone: tzinfo | None) -> Page[T] | None:
    """Read an answer that is a list.

    Args:
        body: The answer as it came, decompressed.
        path: From the root to the items.
        layout: How an item is usually written.
        zone: The calling user's time zone.

    Returns:
        What the answer says; `None` when it is left to the tree's readers.
    """
    try:
        text = body.decode()
        page = _page(_EMPTY.sub(_opened, text) if b"/>" in body else text, path, layout, zone)
    except ValueError:
        return None
    return None if page is None or _is_suspicious(body, text) else page


def _page(text: str, path: tuple[str, ...], layout: Layout[T], zone: tzinfo | None) -> Page[T] | None:
    *holders, item = path
    head = re.match(_head(holders), text)
    if not head:
        return None
    counts: list[tuple[str, str]] = _COUNT.findall(head[1])
    by_name = {name: int(number) for name, number in counts}
    items, end = layout.follow(text, head.end(), item, zone)
    if len(by_name) < len(counts) or not re.compile(_tail(holders)).fullmatch(text, end):
        return None
    return Page(items, by_name.get("count", UNSET), by_name.get("totalCount", UNSET))


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
    return bool(
        len(body.translate(None, _FORBIDDEN)) < len(body)
        or _NO_CHARACTERS.search(body)
        or b"]]>" in body
        or STRANGE_REFERENCE.search(text)
    )


def _opened(found: re.Match[str]) -> str:
    return f"<{found[1]}></{found[1]}>"
