"""The envelope of requests and answers: account, session and signature; status and error code."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import Any, TypeVar

from planfix_runtime.codec.encoding import xml_secret, xml_text
from planfix_runtime.codec.unknown import Reading
from planfix_runtime.errors import ApiError, InvalidRequest, MissingElement, ProtocolError
from planfix_runtime.model.content import Contents, FileBody, RequestBody
from planfix_runtime.model.functions import Method, Request, check_size, method_of
from planfix_runtime.secrets import without_frames
from planfix_runtime.xml import Node, excerpt, parse, parse_fragment

R = TypeVar("R")

Errors = Mapping[str, type[ApiError]] | Callable[[], Mapping[str, type[ApiError]]]


@without_frames
def encode(
    request: Request[Any],
    *,
    account: str,
    sid: str | None = None,
    silent: bool = False,
    signature_key: str | None = None,
    timezone: tzinfo | None = None,
) -> bytes:
    """Encode a request, for programs that send it themselves.

    Args:
        request: The request.
        account: Name of the account.
        sid: Session key; not needed with a token.
        silent: Whether to notify nobody of the change.
        signature_key: Key to sign the request with; it is not signed without one.
        timezone: Time zone of the calling user, into which aware datetimes are converted.

    Returns:
        The XML document.

    Raises:
        InvalidRequest: The value of a field or argument cannot be sent.
        UnreadableContent: The content of a file cannot be read.
    """
    name = method_of(request).name
    if signature_key is not None:
        xml_secret(signature_key, "signature_key")  # refuse the keys that a client refuses
    text, bodies = content(request, timezone)
    whole = wrap(name, text, bodies, account, sid, silent, signature_key)
    return bytes(RequestBody(whole, bodies)) if bodies else whole.encode()


def content(request: Request[Any], zone: tzinfo | None, *, whole: bool = True) -> tuple[str, Contents]:
    """Encode the fields of a request, without the envelope.

    Args:
        request: The request.
        zone: Time zone of the calling user, into which aware datetimes are converted.
        whole: Whether to refuse more objects than one request may name.

    Returns:
        The XML, and the content of files by the marks that stand for it in the XML.

    Raises:
        InvalidRequest: A value cannot be sent; `field` begins with the name of the request's class.
    """
    try:
        if whole and request.method.split is not None:
            check_size(request)
        codec = request.method.loaded
        contents: Contents = {}
        text = codec.write(request, zone, contents) if codec.with_files else codec.write(request, zone)
        return text, contents
    except InvalidRequest as error:
        raise error.within(type(request).__name__) from None


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
        UnreadableContent: The request is signed, and the content of a file cannot be read.
    """
    session = "" if sid is None else f"<sid>{xml_secret(sid, 'sid')}</sid>"
    mark = "<silent>1</silent>" if silent else ""
    opening = f'<request method="{method}"><account>{xml_text(account, "account")}</account>{session}{mark}'
    closing = "</request>"
    if signature_key is not None:
        from lxml import etree

        signed = parse_fragment(f"{opening}{text}{closing}")
        if _sort_lists(signed):
            opening, text = etree.tostring(signed, encoding="unicode").removesuffix(closing), ""
        closing = f"<signature>{signature(signed, signature_key, bodies)}</signature>{closing}"
    return f'<?xml version="1.0" encoding="UTF-8"?>{opening}{text}{closing}'


def interpret(method: Method[R], body: bytes, errors: Errors, zone: tzinfo | None = None, *, strict: bool = False) -> R:
    """Decode an answer.

    Raises:
        ApiError: The answer is an error.
        ProtocolError: The body is not an answer of the API.
    """
    return read_answer(method, open_answer(method, body, errors), zone, strict=strict)


def open_answer(method: Method[Any], body: bytes, errors: Errors) -> Node:
    """Parse an answer and check its status.

    Args:
        method: The function that was called.
        body: The document, decompressed.
        errors: Error classes by code, or a function that returns them.

    Returns:
        The root element of an answer whose status is "ok".

    Raises:
        ApiError: The answer is an error.
        ProtocolError: The body is not an answer of the API.
    """
    try:
        root = parse(body)
        if root.tag != "response":
            raise ProtocolError(f"the root is <{root.tag!s}> and not <response>", excerpt=excerpt(body))
        status = root.get("status")
        if status == "error":
            code = (root.findtext("code") or "").strip()
            if not re.fullmatch("[0-9A-Za-z]{1,20}", code):
                raise ProtocolError("an error answer without a code", path="/response/code", excerpt=code)
            known = errors() if callable(errors) else errors
            raise known.get(code, ApiError).from_answer(root, method.name)
        if status != "ok":
            raise ProtocolError(f"the status is {status!r}, neither 'ok' nor 'error'", excerpt=excerpt(body))
        return root
    except ProtocolError as error:
        problem = _without_secrets(method, error)
    raise problem


def read_answer(method: Method[R], root: Node, zone: tzinfo | None, *, strict: bool = False) -> R:
    """Decode the root element of an answer whose status is "ok".

    Raises:
        ProtocolError: A required element is missing; or, if `strict`, a value cannot be read as its type.
    """
    try:
        return method.loaded.read(root, Reading(root, zone, strict=strict))
    except ProtocolError as error:
        problem = _without_secrets(method, error)
    raise problem


def _without_secrets(method: Method[Any], error: ProtocolError) -> ProtocolError:
    """Return the error, or a general one if the answer may hold a secret: reason, path and excerpt could all quote it."""
    if not method.answers_secret or isinstance(error, MissingElement):
        return error
    return ProtocolError("not an answer of the API (it may hold a secret, so nothing of it is shown)")


def signature(request: Node, key: str, bodies: Mapping[str, FileBody] | None = None, *, by_value: bool = False) -> str:
    """Return the signature of a request.

    It is the MD5 of the function's name, the values of all parameters (`account` and `sid` among them) and the key,
    joined. Elements are sorted by name on each level; an element's value is its text or the joined values in it.

    Args:
        request: The root element; a `signature` in it is ignored.
        key: The private key from the account's settings.
        bodies: The content of files, by the marks that stand for it in the request.
        by_value: Whether to sort elements of the same name by value, as the API's page says. Its example and most
            programs keep their order. For requests that this package encodes, the signature is the same either way.

    Raises:
        UnreadableContent: The content of a file cannot be read. It is read here and again when the request is sent.
    """
    files = bodies or {}
    digest = hashlib.md5(request.get("method", "").encode(), usedforsecurity=False)
    for text in (*_signed(request, by_value, top=True), key):
        for piece in files[text].base64(files[text].size) if text in files else (text.encode(),):
            digest.update(piece)
    return digest.hexdigest()


def _signed(node: Node, by_value: bool, top: bool = False) -> list[str]:
    """Return the texts in an element, in the order in which they are signed."""
    children = [child for child in node if not (top and child.tag == "signature")]
    if not children:
        return [] if top else [node.text or ""]
    by_name: dict[str, list[list[str]]] = {}
    for child in children:
        by_name.setdefault(str(child.tag), []).append(_signed(child, by_value))
    values = (sorted(by_name[name], key="".join) if by_value else by_name[name] for name in sorted(by_name))
    return [text for group in values for value in group for text in value]


_UNORDERED = frozenset(["customValue", "itemData"])
"""Elements with children whose order has no meaning."""


def _sort_lists(request: Node) -> bool:
    """Sort the items of lists by value, so that servers which sort and servers which do not expect the same signature.

    Only texts, custom fields and data tags are sorted: the order of other elements may have a meaning.

    Returns:
        Whether the order changed.
    """
    changed = False
    for parent in [*request.iter()]:
        by_name: dict[str, list[Node]] = {}
        for child in parent:
            if not len(child) or child.tag in _UNORDERED:
                by_name.setdefault(str(child.tag), []).append(child)
        for same in by_name.values():
            ordered = sorted(same, key=lambda one: "".join(_signed(one, by_value=True)))
            if ordered != same:
                place = parent.index(same[0])
                for one in same:
                    parent.remove(one)
                parent[place:place] = ordered
                changed = True
    return changed
