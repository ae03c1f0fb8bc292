"""Where a link to a file may lead: what a server says must not send anything where it can be read by others."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, unquote, urljoin, urlsplit

from planfix_runtime.config import is_loopback
from planfix_runtime.http.transport import Opened

MOST_HOPS = 5
"""Redirects that are followed one after the other."""

_HOST = re.compile(r"[A-Za-z0-9._-]+(:[0-9]+)?|\[[0-9A-Fa-f:.]+\](:[0-9]+)?", re.ASCII)


def resolve(base: str, location: str) -> str:
    """The address that a `Location` header names.

    Args:
        base: The address that answered with it.
        location: The header.

    Raises:
        ValueError: Nothing must be sent there; it says why.
    """
    try:
        parts = urlsplit(urljoin(base, as_utf8(location)))
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError("it has no address") from None
    if _HOST.fullmatch(parts.netloc) is None:
        raise ValueError("its address has more than a host, or none")
    # An http address is for an API on this machine: a real one has no business to make its clients call what runs here.
    local = is_loopback(host) and is_loopback(urlsplit(base).hostname or "")
    if parts.scheme != "https" and not (parts.scheme == "http" and local):
        raise ValueError("its address is not https")
    # Quoted as browsers do it: what is not ASCII, and what has no place in an address, but nothing that was quoted.
    path, query = (quote(part, safe="%/:=&?~#+!$,;'@()*[]") for part in (parts.path or "/", parts.query))
    return f"{parts.scheme}://{parts.netloc}{path}" + (f"?{query}" if query else "")


def as_utf8(header: str) -> str:
    """A header as it was meant: libraries read bytes that are not ASCII as Latin-1, and servers send UTF-8."""
    try:
        return header.encode("latin-1").decode()
    except UnicodeError:
        return header


_EXTENDED = re.compile(r"filename\*\s*=\s*(utf-8|iso-8859-1)'[^']*'([^;\s]+)", re.IGNORECASE)
_PLAIN = re.compile(r'(?:^|[;\s])filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]+))', re.IGNORECASE)


def file_name(disposition: str) -> str | None:
    """The name in a `Content-Disposition` header: without folders, so that it cannot lead out of the one it is put in."""
    extended = _EXTENDED.search(disposition)
    plain = _PLAIN.search(disposition)
    if extended:
        name = unquote(extended[2], encoding=extended[1], errors="replace")
    elif plain:
        name = as_utf8(re.sub(r"\\(.)", r"\1", plain[1]) if plain[1] is not None else plain[2])
    else:
        return None
    name = re.split(r"[/\\]", name)[-1]
    name = "".join(one for one in name if one.isprintable()).strip()
    return None if name in ("", ".", "..") else name


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
