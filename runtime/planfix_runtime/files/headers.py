"""Read the headers of a download: range, size, version and name of the file, and the address of a redirect."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, unquote, urljoin, urlsplit

from planfix_runtime.config import is_loopback
from planfix_runtime.http.transport import StreamingResponse

MAX_REDIRECTS = 5
"""Most redirects that are followed in a row."""

MAX_NAME = 200
"""Most characters of a file name: file systems allow 255 bytes."""

_HOST = re.compile(r"[A-Za-z0-9._-]+(:[0-9]+)?|\[[0-9A-Fa-f:.]+\](:[0-9]+)?", re.ASCII)
_RANGE = re.compile(r"bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18}|\*)", re.ASCII)
_STRONG_TAG = re.compile(r'"[^"]+"')
_EXTENDED = re.compile(r"filename\*\s*=\s*(utf-8|iso-8859-1)'[^']*'([^;\s]+)", re.IGNORECASE)
_PLAIN = re.compile(r'(?:^|[;\s])filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]+))', re.IGNORECASE)
_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


class ContentRange(NamedTuple):
    """Which bytes of which version of a file an answer brings.

    Attributes:
        begin: Offset of the first byte; None if the `Content-Range` header is missing or invalid.
        size: Bytes of the whole file; None if unknown.
        tag: The strong `ETag`, which identifies the version of the file; "" if the answer has no strong `ETag`.
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
        """Return the headers that ask for the bytes from `position` on; none if they could be those of another version."""
        return {"Range": f"bytes={position}-", "If-Range": self.tag} if position and self.tag else {}

    def continues(self, other: ContentRange, position: int) -> bool:
        """Return whether this answer goes on at `position` with the same file as `other`."""
        same = self.tag in ("", other.tag) and (self.size is None or other.size is None or self.size == other.size)
        return self.begin == position and same


def file_name(disposition: str) -> str | None:
    """Return the name in a `Content-Disposition` header, safe on any system; None if it has none.

    Folders are removed, so that the name cannot lead out of the folder of the download, and names and characters that are
    special on Windows are replaced.
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
    """Return the absolute address of a `Location` header; raises `ValueError`, which says why, if it must not be followed."""
    try:
        parts = urlsplit(urljoin(base, as_utf8(location)))
        host, _ = parts.hostname or "", parts.port
        host.encode("idna")
    except ValueError:
        raise ValueError("it has no address") from None
    if _HOST.fullmatch(parts.netloc) is None:
        raise ValueError("its address has more than a host, or none")
    # http is only for an API on this machine: a remote server must not make clients call services of their own machine.
    local = is_loopback(host) and is_loopback(urlsplit(base).hostname or "")
    if parts.scheme != "https" and not (parts.scheme == "http" and local):
        raise ValueError("its address is not https")
    # Like browsers, quote what is not ASCII or not allowed in an address, but nothing that is quoted already.
    path, query = (quote(part, safe="%/:=&?~#+!$,;'@()*[]") for part in (parts.path or "/", parts.query))
    return f"{parts.scheme}://{parts.netloc}{path}" + (f"?{query}" if query else "")


def as_utf8(header: str) -> str:
    """Decode a header as UTF-8, which servers send and HTTP libraries read as Latin-1."""
    try:
        return header.encode("latin-1").decode()
    except UnicodeError:
        return header
