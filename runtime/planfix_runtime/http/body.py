"""Decompress response bodies, up to a size limit."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from planfix_runtime.xml import MAX_BYTES

ACCEPTED = "gzip"
"""The only compression that is asked for: one decoder, whose output can be capped."""


class TooLarge(Exception):
    """The body has more bytes than are taken."""


class Broken(Exception):
    """The compressed body is damaged, cut short or in an encoding that was not asked for."""


def check_framing(headers: Mapping[str, str]) -> None:
    """Refuse an answer whose end `http.client` would take the end of the connection for: it could be cut short.

    Args:
        headers: Of the answer, whatever the case of their names.

    Raises:
        Broken: Its length or its transfer coding cannot be read.
    """
    coding = headers.get("Transfer-Encoding", "chunked").strip().lower()
    if coding != "chunked":
        raise Broken(f"the answer has the transfer coding {coding[:20]!r}, which was not asked for")
    lengths = {part.strip() for part in headers.get("Content-Length", "0").split(",")}
    if len(lengths) > 1 or not all(length.isascii() and length.isdigit() for length in lengths):
        raise Broken("the length that the answer is said to have is none")


class Body:
    """Collects a body.

    Args:
        encoding: The `Content-Encoding` header.
        limit: Most bytes, after decompression.
    """

    def __init__(self, encoding: str, limit: int = MAX_BYTES) -> None:
        self._limit = limit
        self._content = bytearray()
        self._taken = 0
        self._inflate = None
        name = encoding.strip().lower()
        if name in ("gzip", "x-gzip"):
            self._inflate = zlib.decompressobj(wbits=31)
        elif name not in ("", "identity"):
            raise Broken(f"the answer is compressed with {name[:20]!r}, which was not asked for")

    def feed(self, chunk: bytes) -> None:
        """Take what came."""
        # Counted as it comes as well: what is compressed can go on for ever and yield nothing.
        self._taken += len(chunk)
        self._content += self._inflated(chunk)
        if max(self._taken, len(self._content)) > self._limit:
            raise TooLarge(f"the answer has more than {self._limit} bytes")

    def finish(self) -> bytes:
        """The whole body."""
        if self._inflate is not None and self._taken and not self._inflate.eof:
            raise Broken("the compressed answer is cut short")
        return bytes(self._content)

    def _inflated(self, chunk: bytes) -> bytes:
        if self._inflate is None:
            return chunk
        if self._inflate.eof:
            # It would be kept, and copied with each further piece.
            return b""
        try:
            # Capped while inflating, so that a small bomb does not become a large one first.
            return self._inflate.decompress(chunk, self._limit - len(self._content) + 1)
        except zlib.error:
            raise Broken("the compressed answer is damaged") from None
