"""Proxies: which are taken, and what must never be seen of them."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from urllib.parse import unquote, urlsplit

from planfix_runtime.errors import ConfigurationError
from planfix_runtime.masking import Secret

Proxies = Mapping[str, Secret]
"""Scheme to the address of its proxy, which may hold a password."""

SCHEMES = ("http", "https", "all")


def proxies_of(given: Mapping[str, str] | None) -> Proxies:
    """The proxies that a client is given, checked.

    Raises:
        ConfigurationError: There is none such. It says nothing of the address, which may hold a password.
    """
    if given is not None and not isinstance(given, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError('proxies: expected a proxy by scheme: {"https": "http://proxy:3128"}')
    checked: dict[str, Secret] = {}
    for scheme, address in (given or {}).items():
        if scheme not in SCHEMES:
            raise ConfigurationError(f"proxies: expected one of {', '.join(SCHEMES)}, got {scheme!r}")
        if not _is_address(address):
            raise ConfigurationError(f"proxies[{scheme!r}]: expected an address such as http://proxy:3128")
        checked[scheme] = Secret(address)
    return checked


def secrets_of(proxies: Proxies) -> Iterator[Secret]:
    """The passwords, and the headers that they are sent in."""
    for address in proxies.values():
        parts = urlsplit(address.reveal())
        if parts.password:
            user, password = unquote(parts.username or ""), unquote(parts.password)
            yield Secret(parts.password)
            yield Secret(password)
            yield Secret(base64.b64encode(f"{user}:{password}".encode()).decode())


def _is_address(address: object) -> bool:
    # No SOCKS: its connections are made by other means, which keep no deadline.
    if not isinstance(address, str) or not address.isprintable() or " " in address:
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
