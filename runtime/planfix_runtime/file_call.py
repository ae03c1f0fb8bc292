"""A call that answers a file: what the answer may be in place of one, and how that is told from a file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from planfix_runtime.call import Call
from planfix_runtime.errors import ProtocolError
from planfix_runtime.outcome import Answered, Opened

CHUNK = 64 * 1024
"""Bytes of a file that are read at a time, from a transport as from a disk."""

CONTENT = frozenset({200, 206})
"""HTTP statuses that come with a file, or a part of one."""

_ELSEWHERE = frozenset({301, 302, 303})
_REFUSAL = re.compile(rb'(\xef\xbb\xbf)?\s*(<\?xml[^>]*\?>)?\s*<response\s[^>]*status\s*=\s*["\']error["\']')
_UNSATISFIED = re.compile(r"bytes \*/([0-9]{1,18})", re.ASCII)


class Link(NamedTuple):
    """The file is elsewhere."""

    location: str
    status: int


class Beyond(NamedTuple):
    """The file has no such part; it ends before. `size` is its size, if the server said so."""

    size: int | None


Found = Opened | Link | Beyond


class FileCall(Call[Any]):
    """A request of a function that answers a file."""

    __slots__ = ()
    answers_file = True

    def result(self, answered: Answered) -> Found:
        """The file, or where it is, or that there is nothing where it was to go on.

        Raises:
            ApiError: The server refused.
            ProtocolError: It is none of these.
        """
        if isinstance(answered, Opened):
            return answered
        location = answered.headers.get("location", "")
        if answered.status in _ELSEWHERE and location:
            return Link(location, answered.status)
        if answered.status == 416:
            found = _UNSATISFIED.fullmatch(answered.headers.get("content-range", ""))
            return Beyond(int(found[1]) if found else None)
        self.read(answered.body)
        raise ProtocolError("the answer is neither a file nor an error")


def is_refusal(start: bytes, headers: Mapping[str, str]) -> bool:
    """Whether what came with HTTP 200 is an error of the API and not a file.

    Args:
        start: The first `CHUNK` bytes, or fewer if there are no more.
        headers: Names in lower case. Only files have a name.
    """
    return len(start) < CHUNK and "content-disposition" not in headers and _REFUSAL.match(start) is not None
