"""Where a link to a file may lead: what a server says must not send anything where it can be read by others."""

from __future__ import annotations

import re
from urllib.parse import quote, urljoin, urlsplit

from planfix_runtime.config import is_loopback

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
