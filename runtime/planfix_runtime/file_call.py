"""A call that answers a file: what the answer may be in place of one, and how that is told from a file."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from planfix_runtime.call import Call
from planfix_runtime.errors import ProtocolError
from planfix_runtime.outcome import Answered, Opened

_ELSEWHERE = frozenset({301, 302, 303})
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
