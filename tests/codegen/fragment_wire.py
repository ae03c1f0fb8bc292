"""The generated code of the fragment at both ends of a wire."""

from __future__ import annotations

from typing import Any

import fragment
from planfix_runtime.xml import parse
from planfix_tools.emulator.protocol.codec import Codec

SERVER: Any = Codec("fragment")
"""The server's half of the codec."""


def sent(request: Any) -> str:
    """What a client sends, without the envelope."""
    body = fragment.encode(request, account="a").decode()
    return body.partition("</account>")[2].removesuffix("</request>")


def request_node(content: str) -> Any:
    """What a server gets."""
    return parse(f"<request><account>a</account><sid>s</sid>{content}</request>".encode())


def answer(content: str, status: str = "ok") -> bytes:
    """What a server sends."""
    return f'<response status="{status}"><account>a</account>{content}</response>'.encode()
