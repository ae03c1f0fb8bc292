"""Decompress response bodies, up to a size limit."""

from __future__ import annotations

import zlib

from planfix_runtime.xml import MAX_BYTES

ACCEPTED = "gzip"
"""The only compression that is asked for: one decoder, whose output can be capped."""


class TooLarge(Exception):
    """A body has more bytes than the limit."""


class BrokenBody(Exception):
    """A body is damaged, cut short or in an encoding that was not asked for."""


class BodyCollector:
    """Collects and decompresses the pieces of a body.

    Args:
        encoding: The `Content-Encoding` header.
        limit: Most bytes, after decompression.
    """

    def __init__(self, encoding: str, limit: int = MAX_BYTES) -> None:
        name = encoding.strip().lower()
        if name not in ("", "identity", "gzip", "x-gzip"):
            raise BrokenBody(f"the answer is compressed with {name[:20]!r}, which was not asked for")
        self._limit = limit
        self._content = bytearray()
        self._taken = 0
        self._inflate = zlib.decompressobj(wbits=31) if name.endswith("gzip") else None

    def feed(self, chunk: bytes) -> None:
        """Take the next piece.

        Raises:
            TooLarge: There are more bytes than the limit.
            BrokenBody: It is not gzip.
        """
        self._taken += len(chunk)
        if self._inflate is None:
            self._content += chunk
        else:
            self._decompress(chunk)
        # Compressed bytes count as well: they can go on for ever and yield nothing.
        if max(self._taken, len(self._content)) > self._limit:
            raise TooLarge(f"the answer has more than {self._limit} bytes")

    def finish(self) -> bytes:
        """The whole body.

        Raises:
            BrokenBody: It is cut short.
        """
        if self._inflate is not None and self._taken and not self._inflate.eof:
            raise BrokenBody("the compressed answer is cut short")
        return bytes(self._content)

    def _decompress(self, chunk: bytes) -> None:
        assert self._inflate is not None
        while chunk and len(self._content) <= self._limit:
            if self._inflate.eof:
                # A gzip file may have several members. What else stands behind one is padding.
                if chunk[0] != 0x1F:
                    return
                self._inflate = zlib.decompressobj(wbits=31)
            try:
                # Capped while inflating, so that a small bomb does not become a large one first.
                self._content += self._inflate.decompress(chunk, self._limit - len(self._content) + 1)
            except zlib.error:
                raise BrokenBody("the compressed answer is damaged") from None
            chunk = self._inflate.unused_data or self._inflate.unconsumed_tail
