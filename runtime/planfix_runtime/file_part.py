"""What the headers of an answer say of the file, or the part of a file, that comes with it."""

from __future__ import annotations

import re
from typing import NamedTuple

from planfix_runtime.outcome import Opened

_PART = re.compile(r"bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18}|\*)", re.ASCII)
_STRONG = re.compile(r'"[^"]+"')


class Part(NamedTuple):
    """Which bytes of which file an answer has.

    Attributes:
        begin: The first; None when the answer does not say so as it must.
        size: How many the whole file has, if that is known.
        tag: A strong validator: no other file, and no other version of it, has the same. Or "".
    """

    begin: int | None = 0
    size: int | None = None
    tag: str = ""

    def rest(self, position: int) -> dict[str, str]:
        """The headers that ask for what comes behind `position`; none where that could be the rest of another file."""
        return {"Range": f"bytes={position}-", "If-Range": self.tag} if position and self.tag else {}

    def continues(self, other: Part, position: int) -> bool:
        """Whether this is what comes behind `position` of the same file as the other part."""
        same = self.tag in ("", other.tag) and (self.size is None or other.size is None or self.size == other.size)
        return self.begin == position and same

    def with_size_of(self, other: Part) -> Part:
        """The same, with the size of the file when only another part of it says that."""
        return self if self.size is not None else self._replace(size=other.size)


def part_of(opened: Opened) -> Part:
    """What an answer has."""
    tag = opened.headers.get("etag", "")
    tag = tag if _STRONG.fullmatch(tag) else ""
    if opened.status == 200:
        return Part(0, _length(opened), tag)
    found = _PART.fullmatch(opened.headers.get("content-range", ""))
    if found is None:
        return Part(None)
    return Part(int(found[1]), None if found[2] == "*" else int(found[2]), tag)


def _length(opened: Opened) -> int | None:
    # With a transfer coding, the length is not the body's.
    text = opened.headers.get("content-length", "")
    known = text.isascii() and text.isdigit() and len(text) <= 18 and "transfer-encoding" not in opened.headers
    return int(text) if known else None
