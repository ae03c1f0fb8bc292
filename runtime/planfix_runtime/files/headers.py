"""What the headers of a download say: which part of which file comes, its name, and where else it is."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, unquote, urljoin, urlsplit

from planfix_runtime.config import is_loopback
from planfix_runtime.http.transport import StreamingResponse

MAX_REDIRECTS = 5
"""Redirects that are followed one after the other."""

MAX_NAME = 200
"""Characters of a file's name: file systems take 255 bytes."""

_HOST = re.compile(r"[A-Za-z0-9._-]+(:[0-9]+)?|\[[0-9A-Fa-f:.]+\](:[0-9]+)?", re.ASCII)
_RANGE = re.compile(r"bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18}|\*)", re.ASCII)
_STRONG_TAG = re.compile(r'"[^"]+"')
_EXTENDED = re.compile(r"filename\*\s*=\s*(utf-8|iso-8859-1)'[^']*'([^;\s]+)", re.IGNORECASE)
_PLAIN = re.compile(r'(?:^|[;\s])filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]+))', re.IGNORECASE)
_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


class ContentRange(NamedTuple):
    """Which bytes of which file an answer has.

    Attributes:
        begin: The first; None when the answer does not say so as it must.
        size: How many the whole file has, if that is known.
        tag: A strong validator: no other file, and no other version of it, has the same. Or "".
    """

    begin: int | None = 0
    size: int | None = None
    tag: str = ""

    @classmethod
    def of(cls, response: StreamingResponse) -> ContentRange:
        """Read the headers of an answer."""
        tag = response.headers.get("etag", "")
        tag = tag if _STRONG_TAG.fullmatch(tag) else ""
        if response.status == 200:
            # With a transfer coding, the length is not the body's.
            text = response.headers.get("content-length", "")
            known = text.isascii() and text.isdigit() and len(text) <= 18
            return cls(0, int(text) if known and "transfer-encoding" not in response.headers else None, tag)
        found = _RANGE.fullmatch(response.headers.get("content-range", ""))
        if found is None:
            return cls(None)
        return cls(int(found[1]), None if found[2] == "*" else int(found[2]), tag)

    def rest(self, position: int) -> dict[str, str]:
        """The headers that ask for what comes behind `position`; none where that could be the rest of another file."""
        return {"Range": f"bytes={position}-", "If-Range": self.tag} if position and self.tag else {}

    def continues(self, other: ContentRange, position: int) -> bool:
        """Whether this is what comes behind `position` of the same file as the other range."""
        same = self.tag in ("", other.tag) and (self.size is None or other.size is None or self.size == other.size)
        return self.begin == position and same


def file_name(disposition: str) -> str | None:
    """The name in a `Content-Disposition` header, made safe as a file's name on any system; None if the header has no name.

    It has no folders, so it cannot lead out of the one it is put in, and none of the names and characters that mean
    something else on Windows.
    """
    extended = _EXTENDED.search(disposition)
    plain = _PLAIN.search(disposition)
    if extended:
        name = unquote(extended[2], encoding=extended[1], errors="replace")
    elif plain:
        name = as_utf8(re.sub(r"\\(.)", r"\1", plain[1]) if plain[1] is not None else plain[2])
    else:
        return None
    name = re.split(r"[/\\]", name)[-1]
    name = _NOT_IN_NAMES.sub("_", "".join(one for one in name if one.isprintable())).strip().rstrip(". ")
    if len(name) > MAX_NAME:
        stem, dot, ending = name.rpartition(".")
        ending = dot + ending if stem and len(ending) < 20 else ""
        name = name[: MAX_NAME - len(ending)] + ending
    if _DEVICES.fullmatch(name):
        name = f"_{name}"
    return name or None


def resolve(base: str, location: str) -> str:
    """The address that a `Location` header names.

    Raises:
        ValueError: Nothing must be sent there; it says why.
    """
    try:
        parts = urlsplit(urljoin(base, as_utf8(location)))
        host, _ = parts.hostname or "", parts.port
        host.encode("idna")
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
