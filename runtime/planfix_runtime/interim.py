"""Interim answers (1xx) over `http.client`, which takes all but 100 for the answer itself.

The real answer would then be left in the connection, and be read as the answer to the next request.
"""

from __future__ import annotations

from http.client import BadStatusLine, HTTPResponse
from typing import Any

CONTINUE = 100
SWITCHING = 101


class FinalResponse(HTTPResponse):
    """An answer that is never an interim one."""

    def _read_status(self) -> tuple[str, int, str]:
        # http.client has no public place for it. It skips the headers of what is said to be 100, and reads on.
        base: Any = super()
        version, status, reason = base._read_status()
        if status == SWITCHING:
            # Nobody asked for another protocol, and what follows is not HTTP.
            raise BadStatusLine(f"{status} {reason}")
        return version, CONTINUE if CONTINUE < status < 200 else status, reason
