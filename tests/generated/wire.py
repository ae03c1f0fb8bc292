"""The generated package at both ends of a wire: what a client sends and a server reads, and the way back."""

from __future__ import annotations

from datetime import tzinfo
from functools import cache
from typing import Any
from xml.etree import ElementTree

import planfix
from planfix_codegen.default import schema_root
from planfix_codegen.loader import load
from planfix_codegen.model import Function
from planfix_runtime.model.content import RequestBody
from planfix_runtime.codec.envelope import content
from planfix_runtime import Request
from planfix_runtime.xml import parse
from planfix_tools.emulator.protocol.codec import Codec

MODEL = load(schema_root())
FUNCTIONS = MODEL.functions


@cache
def _codec(zone: tzinfo | None) -> Codec:
    return Codec("planfix", zone)


def request_class(function: Function) -> type[Request[Any]]:
    """The class of a function's requests."""
    made: type[Request[Any]] = getattr(planfix.methods, function.request.name)
    return made


def answer_class(function: Function) -> Any:
    """The class of a function's answers, or `Page[class]`."""
    return getattr(planfix.methods, f"{function.request.name}Response")


def read_request(function: Function, body: bytes, zone: tzinfo | None = None) -> Any:
    """What a server makes of a request."""
    return _codec(zone).read(function.wire_name, parse(body))


def written_request(request: Request[Any], zone: tzinfo | None = None) -> bytes:
    """What a client sends, without the envelope."""
    text, bodies = content(request, zone, whole=False)
    return bytes(RequestBody(f"<request>{text}</request>", bodies))


def write_answer(function: Function, answer: Any, zone: tzinfo | None = None) -> bytes:
    """What a server sends."""
    content = _codec(zone).write(function.wire_name, answer)
    return f'<?xml version="1.0" encoding="UTF-8"?><response status="ok">{content}</response>'.encode()


def tree(body: bytes) -> Any:
    """A document as nested tuples: equal for two that differ in the order of different elements only.

    The order within a tag is kept: that is where lists have theirs.
    """
    return _tree(ElementTree.fromstring(body))


def _tree(element: ElementTree.Element) -> Any:
    children = sorted(map(_tree, element), key=lambda child: str(child[0]))
    # Text beside child elements keeps its order, but not its place among them.
    text = "".join(filter(None, ((text or "").strip() for text in (element.text, *(one.tail for one in element)))))
    return element.tag, sorted(element.attrib.items()), text, children
