"""A client that is not ours: http.client, XML by hand, answers as text and as a tree of the standard library."""

from __future__ import annotations

import base64
import http.client
import threading
from collections.abc import Mapping
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit
from xml.etree import ElementTree

from planfix_tools.emulator import Credentials

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


class Plain:
    """One connection, kept alive.

    Attributes:
        status: HTTP status of the last answer.
        headers: Its headers.
        body: Its body.
    """

    def __init__(self, credentials: Credentials) -> None:
        parts = urlsplit(credentials["url"])
        assert parts.hostname is not None
        self.connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
        self.path = parts.path
        self.account = credentials["account"]
        self.authorization = basic(credentials["api_key"], credentials.get("token", ""))
        self.status = 0
        self.headers = http.client.HTTPMessage()
        self.body = b""

    def request(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> bytes:
        """Any HTTP request."""
        self.connection.request(method, path, body, dict(headers or {}))
        response = self.connection.getresponse()
        self.status, self.headers, self.body = response.status, response.headers, response.read()
        return self.body

    def post(self, document: str | bytes) -> str:
        """Post a document as it is."""
        body = document if isinstance(document, bytes) else document.encode()
        return self.request("POST", self.path, body, {"Authorization": self.authorization}).decode()

    def call(self, method: str, content: str = "", account: str | None = None) -> ElementTree.Element:
        """Call a function with the XML that stands in its request."""
        root = ElementTree.fromstring(self.call_raw(method, content, account))
        assert root.tag == "response"
        return root

    def call_raw(self, method: str, content: str = "", account: str | None = None) -> str:
        """Call a function; what comes back need not be XML."""
        name = self.account if account is None else account
        return self.post(
            f'{DECLARATION}\n<request method="{method}">\n<account>{name}</account>\n{content}\n</request>'
        )

    def ok(self, method: str, content: str = "") -> ElementTree.Element:
        """Call a function that must succeed."""
        root = self.call(method, content)
        assert root.get("status") == "ok", self.body.decode()
        return root

    def code(self, method: str, content: str = "") -> str:
        """Call a function that must fail; returns the code."""
        root = self.call(method, content)
        assert root.get("status") == "error", self.body.decode()
        return root.findtext("code", "")

    def close(self) -> None:
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def basic(key: str, token: str) -> str:
    """The header of an API key and a token."""
    return "Basic " + base64.b64encode(f"{key}:{token}".encode()).decode()


def text(root: ElementTree.Element, path: str) -> str:
    """Text of an element that must be there."""
    found = root.find(path)
    assert found is not None, f"no {path} in {ElementTree.tostring(root, 'unicode')}"
    return found.text or ""


class Time:
    """What time it is for an emulator, and what was slept."""

    def __init__(self, wall: float = 1_767_261_600.0) -> None:
        # Thursday 2026-01-01 10:00 in UTC.
        self.now = wall
        self.slept: list[float] = []
        self._lock = threading.Lock()

    def read(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.slept.append(seconds)
            self.now += seconds
