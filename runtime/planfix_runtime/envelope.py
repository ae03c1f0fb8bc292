"""What goes around a request's content, and what an answer's envelope says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import Any, NamedTuple, TypeVar

from planfix_runtime.document import Document
from planfix_runtime.errors import ApiError, InvalidRequest, ProtocolError
from planfix_runtime.file_body import FileBody, set_aside
from planfix_runtime.masking import MASK
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.write import escape
from planfix_runtime.xml import excerpt, parse

R = TypeVar("R")
Errors = Mapping[str, type[ApiError]] | Callable[[], Mapping[str, type[ApiError]]]


def build(
    request: Request[Any],
    *,
    account: str,
    sid: str | None = None,
    silent: bool = False,
    signature_key: str | None = None,
    zone: tzinfo | None = None,
) -> bytes:
    """Write a request as the document that is posted.

    Args:
        request: What to ask.
        account: Name of the account.
        sid: Key of the session, when there is one.
        silent: Whether nobody is to be notified of the change.
        signature_key: Signs the request.
        zone: The calling user's time zone; aware times are converted to it.

    Raises:
        InvalidRequest: A value cannot be sent.
        UnreadableContent: The content of a file cannot be read.
    """
    return bytes(wrap(request.method.name, content(request, zone), account, sid, silent, signature_key))


class Content(NamedTuple):
    """What stands inside `<request>`.

    Attributes:
        text: XML, with marks where the content of files belongs.
        bodies: Mark to content.
    """

    text: str
    bodies: Mapping[str, FileBody]


def content(request: Request[Any], zone: tzinfo | None) -> Content:
    """Write what stands inside `<request>`, without the envelope.

    Raises:
        InvalidRequest: A value cannot be sent; its `field` begins with the request's class.
    """
    try:
        with set_aside() as bodies:
            return Content(request.method.write(request, zone), bodies)
    except InvalidRequest as error:
        problem = error.within(type(request).__name__)
    # Outside the handler, so that the error is one and not one that happened "during handling" of another.
    raise problem


def wrap(
    method: str, inside: Content, account: str, sid: str | None = None, silent: bool = False, key: str | None = None
) -> Document:
    """Put the envelope around a request's content.

    Raises:
        UnreadableContent: The content of a file cannot be read.
    """
    text = (
        f'<request method="{method}"><account>{escape(account, "account")}</account>'
        + (f"<sid>{_masked_escape('sid', sid)}</sid>" if sid is not None else "")
        + ("<silent>1</silent>" if silent else "")
        + inside.text
    )
    if key is not None:
        from planfix_runtime.signature import signature
        from planfix_runtime.xml import parse_fragment

        text += f"<signature>{signature(parse_fragment(text + '</request>'), key, inside.bodies)}</signature>"
    return Document(f'<?xml version="1.0" encoding="UTF-8"?>{text}</request>', inside.bodies)


def _masked_escape(field: str, secret: str) -> str:
    try:
        return escape(secret, field)
    except InvalidRequest as error:
        problem = InvalidRequest(field, MASK, error.expected)
    raise problem


def interpret(method: Method[R], body: bytes, errors: Errors, zone: tzinfo | None = None) -> R:
    """Read an answer.

    Args:
        method: The function that was called.
        body: The answer as it came, decompressed.
        errors: Code to error class, or what makes this table when it is needed.
        zone: The calling user's time zone; times are made aware with it.

    Raises:
        ApiError: The server refused.
        ProtocolError: It is not an answer of the API.
    """
    root = parse(body)
    if root.tag != "response":
        raise ProtocolError(f"the root is <{root.tag!s}> and not <response>", excerpt=excerpt(body))
    status = root.get("status")
    if status == "ok":
        return method.read(root, zone)
    if status == "error":
        raise _refusal(root, method.name, errors() if callable(errors) else errors)
    raise ProtocolError(f"the status is {status!r}, neither 'ok' nor 'error'", excerpt=excerpt(body))


def _refusal(root: Node, method: str, errors: Mapping[str, type[ApiError]]) -> ApiError:
    code = (root.findtext("code") or "").strip()
    if not code:
        raise ProtocolError("an error answer without a code", path="/response/code")
    return errors.get(code, ApiError).from_answer(root, method)
