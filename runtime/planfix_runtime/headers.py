"""What both transports say of themselves and agree on."""

from __future__ import annotations

from http.cookiejar import DefaultCookiePolicy

from planfix_runtime.body import ACCEPTED

HEADERS = {
    "User-Agent": "planfix-python",
    "Accept": "application/xml",
    "Accept-Encoding": ACCEPTED,
    "Content-Type": "application/xml; charset=UTF-8",
    "Connection": "keep-alive",
}

FILE_HEADERS = {"Accept": "*/*", "Accept-Encoding": "identity"}
"""A file is wanted byte by byte as it is: only so can a part of it be asked for, and its size be checked."""

LINK_HEADERS = {"User-Agent": HEADERS["User-Agent"], **FILE_HEADERS}
"""All that is sent to where a link leads, beyond what HTTP itself needs."""

CONNECTIONS = 32
"""Connections that are kept for the next call."""

IDLE_SECONDS = 30.0
"""How long an asynchronous client keeps them."""

NO_COOKIES = DefaultCookiePolicy(allowed_domains=[])
"""A session is what the API says it is, not what a load balancer sets."""
