"""Encodes and decodes messages of the fragment, as client and as server."""

from __future__ import annotations

from typing import Any

import fragment
from planfix_runtime.xml import parse
from planfix_tools.emulator.protocol.codec import Codec

SERVER: Any = Codec("fragment")
"""The server's half of the codec."""


def sent(request: Any) -> str:
    """The request as a client sends it, without the envelope."""
    body = fragment.encode(request, account="a").decode()
    return body.partition("</account>")[2].removesuffix("</request>")


def request_node(content: str) -> Any:
    """The request as a server reads it."""
    return parse(f"<request><account>a</account><sid>s</sid>{content}</request>".encode())


def answer(content: str, status: str = "ok") -> bytes:
    """The answer as a server sends it."""
    return f'<response status="{status}"><account>a</account>{content}</response>'.encode()
