"""What goes around a request's content, and what an answer's envelope says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import Any, TypeVar, cast

from planfix_runtime.document import Document
from planfix_runtime.errors import ApiError, InvalidRequest, MissingElement, PlanfixError, ProtocolError
from planfix_runtime.file_body import Content, FileBody, set_aside
from planfix_runtime.messages import Method, Request, method_of
from planfix_runtime.node import Node
from planfix_runtime.splitting import check_size
from planfix_runtime.tracebacks import bare
from planfix_runtime.write import xml_secret, xml_text
from planfix_runtime.xml import MAX_NODES, excerpt, parse

R = TypeVar("R")

FEWEST_BYTES = 32_000
"""Shorter lists are read from a tree: the patterns, which a process compiles once, would take longer than they save."""

MOST_BYTES = MAX_NODES
"""Longer lists are left to the parser, which counts: each element takes more than a byte."""

LONGEST_CODE = 20
"""Characters of an error code; those of the API have four."""

Errors = Mapping[str, type[ApiError]] | Callable[[], Mapping[str, type[ApiError]]]


def encode(
    request: Request[Any],
    *,
    account: str,
    sid: str | None = None,
    silent: bool = False,
    signature_key: str | None = None,
    timezone: tzinfo | None = None,
) -> bytes:
    """Write a request as the API wants it, for whoever brings their own transport.

    Args:
        request: What to ask for.
        account: Name of the account.
        sid: Session key; not needed with a token.
        silent: Whether nobody is to be notified of the change.
        signature_key: Key with which the request is signed; it is not signed without one.
        timezone: Time zone of the calling user, into which aware datetimes are converted.

    Returns:
        The body to POST.

    Raises:
        InvalidRequest: A field, or an argument, holds what must not be sent.
        UnreadableContent: The content of a file cannot be read.
    """
    # As `concealed` does, which takes a thirtieth of the time that a request takes.
    try:
        return _encoded(request, account, sid, silent, signature_key, timezone)
    except PlanfixError as error:
        problem = bare(error)
    del request, account, sid, signature_key
    try:
        raise problem
    finally:
        del problem


def _encoded(
    request: Request[Any],
    account: str,
    sid: str | None,
    silent: bool,
    signature_key: str | None,
    zone: tzinfo | None,
) -> bytes:
    name = method_of(request).name
    if signature_key is not None:
        xml_secret(signature_key, "signature_key")  # a client refuses the same keys
    text, bodies = content(request, zone)
    whole = wrap(name, text, bodies, account, sid, silent, signature_key)
    return bytes(Document(whole, bodies)) if bodies else whole.encode()


def content(request: Request[Any], zone: tzinfo | None, *, whole: bool = True) -> Content:
    """Write what stands inside `<request>`, without the envelope.

    Args:
        request: What to ask.
        zone: The calling user's time zone; aware times are converted to it.
        whole: Whether one request asks it all, and must not name more objects than one may.

    Raises:
        InvalidRequest: A value cannot be sent; its `field` begins with the request's class.
    """
    try:
        if whole and request.method.split is not None:
            check_size(request)
        codec = request.method.loaded
        return set_aside(codec.write, request, zone) if codec.with_files else (codec.write(request, zone), {})
    except InvalidRequest as error:
        problem = error.within(type(request).__name__)
    # Outside the handler, so that the error is one and not one that happened "during handling" of another.
    raise problem


def wrap(
    method: str,
    text: str,
    bodies: Mapping[str, FileBody],
    account: str,
    sid: str | None = None,
    silent: bool = False,
    signature_key: str | None = None,
) -> str:
    """Put the envelope around a request's content.

    Raises:
        UnreadableContent: The content of a file, which is signed, cannot be read.
    """
    session = "" if sid is None else f"<sid>{xml_secret(sid, 'sid')}</sid>"
    mark = "<silent>1</silent>" if silent else ""
    opening = f'<request method="{method}"><account>{xml_text(account, "account")}</account>{session}{mark}'
    closing = "</request>"
    if signature_key is not None:
        from planfix_runtime.signature import signature
        from planfix_runtime.xml import parse_fragment

        signed = parse_fragment(f"{opening}{text}{closing}")
        closing = f"<signature>{signature(signed, signature_key, bodies)}</signature>{closing}"
    return f'<?xml version="1.0" encoding="UTF-8"?>{opening}{text}{closing}'


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
    try:
        return _read(method, body, errors, zone)
    except MissingElement:
        raise
    except ProtocolError:
        if not method.answers_secret:
            raise
    # The reason, the path and the excerpt all may quote the answer; of an element that is missing, none of them does.
    raise ProtocolError("not an answer of the API (it may hold a secret, so nothing of it is shown)")


def _read(method: Method[R], body: bytes, errors: Errors, zone: tzinfo | None) -> R:
    codec = method.loaded
    if codec.items is not None and FEWEST_BYTES <= len(body) <= MOST_BYTES:
        from planfix_runtime.scan import scan

        page = scan(body, codec.items, zone)
        if page is not None:
            return cast("R", page)
    root = parse(body)
    if root.tag != "response":
        raise ProtocolError(f"the root is <{root.tag!s}> and not <response>", excerpt=excerpt(body))
    status = root.get("status")
    if status == "ok":
        return codec.read(root, zone)
    if status == "error":
        raise _refusal(root, method.name, errors() if callable(errors) else errors)
    raise ProtocolError(f"the status is {status!r}, neither 'ok' nor 'error'", excerpt=excerpt(body))


def _refusal(root: Node, method: str, errors: Mapping[str, type[ApiError]]) -> ApiError:
    code = (root.findtext("code") or "").strip()
    if not code or len(code) > LONGEST_CODE:
        raise ProtocolError("an error answer without a code", path="/response/code", excerpt=code)
    return errors.get(code, ApiError).from_answer(root, method)
