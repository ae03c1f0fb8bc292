"""What goes around a request's content, and what an answer's envelope says."""

from __future__ import annotations

import hashlib
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

LONGEST_CODE = 20
"""Characters of an error code; those of the API have four."""

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
    """Write a request as the API wants it, for programs that send it themselves.

    Args:
        request: What to ask for.
        account: Name of the account.
        sid: Session key; not needed with a token.
        silent: Whether nobody is to be notified of the change.
        signature_key: Key with which the request is signed; it is not signed without one.
        timezone: Time zone of the calling user, into which aware datetimes are converted.

    Raises:
        InvalidRequest: A field, or an argument, holds what must not be sent.
        UnreadableContent: The content of a file cannot be read.
    """
    name = method_of(request).name
    if signature_key is not None:
        xml_secret(signature_key, "signature_key")  # a client refuses the same keys
    text, bodies = content(request, timezone)
    whole = wrap(name, text, bodies, account, sid, silent, signature_key)
    return bytes(RequestBody(whole, bodies)) if bodies else whole.encode()


def content(request: Request[Any], zone: tzinfo | None, *, whole: bool = True) -> tuple[str, Contents]:
    """Write what stands inside `<request>`, without the envelope; and the content of files whose marks stand in it.

    Where one request asks the `whole`, it must not name more objects than one may.

    Raises:
        InvalidRequest: A value cannot be sent; its `field` begins with the request's class.
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
        UnreadableContent: The content of a file, which is signed, cannot be read.
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
    """Read an answer, decompressed. Errors by code may be made when they are needed.

    Raises:
        ApiError: The server refused.
        ProtocolError: It is not an answer of the API.
    """
    return read_answer(method, open_answer(method, body, errors), zone, strict=strict)


def open_answer(method: Method[Any], body: bytes, errors: Errors) -> Node:
    """Parse an answer and look at its status. Returns the root element of one that is ok.

    Raises:
        ApiError: The server refused.
        ProtocolError: It is not an answer of the API.
    """
    try:
        root = parse(body)
        if root.tag != "response":
            raise ProtocolError(f"the root is <{root.tag!s}> and not <response>", excerpt=excerpt(body))
        status = root.get("status")
        if status == "error":
            raise _refusal(root, method.name, errors() if callable(errors) else errors)
        if status != "ok":
            raise ProtocolError(f"the status is {status!r}, neither 'ok' nor 'error'", excerpt=excerpt(body))
        return root
    except ProtocolError as error:
        problem = _without_secrets(method, error)
    raise problem


def read_answer(method: Method[R], root: Node, zone: tzinfo | None, *, strict: bool = False) -> R:
    """Read the value of an answer that is ok.

    Raises:
        ProtocolError: A required element is missing; or a value cannot be read as its type, and the reading is strict.
    """
    try:
        return method.loaded.read(root, Reading(root, zone, strict=strict))
    except ProtocolError as error:
        problem = _without_secrets(method, error)
    raise problem


def _without_secrets(method: Method[Any], error: ProtocolError) -> ProtocolError:
    """The error itself, unless the answer may hold a secret: the reason, path and excerpt all may quote it."""
    if not method.answers_secret or isinstance(error, MissingElement):
        return error
    return ProtocolError("not an answer of the API (it may hold a secret, so nothing of it is shown)")


def _refusal(root: Node, method: str, errors: Mapping[str, type[ApiError]]) -> ApiError:
    code = (root.findtext("code") or "").strip()
    if not (code.isascii() and code.isalnum()) or len(code) > LONGEST_CODE:
        raise ProtocolError("an error answer without a code", path="/response/code", excerpt=code)
    return errors.get(code, ApiError).from_answer(root, method)


UNSIGNED = "signature"

NO_FILES: Mapping[str, FileBody] = {}


def signature(request: Node, key: str, bodies: Mapping[str, FileBody] = NO_FILES, *, by_value: bool = False) -> str:
    """Sign a request.

    The name of the function, the values of all parameters (`account` and `sid` among them) and the key are joined and
    their MD5 taken. On each level elements go by name; the value of one that holds others is made the same way.

    Args:
        request: The root element; a `signature` in it does not count.
        key: The private key from the account's settings.
        bodies: Text that stands for the content of a file, to the content.
        by_value: Whether elements of the same name go by value, as the API's page says, and not in the order of the
            document, as its example and most programs have it. Of a request that this package signs both are the same.

    Raises:
        UnreadableContent: The content of a file cannot be read; it must be, and then again when the request is sent.
    """
    digest = hashlib.md5(request.get("method", "").encode(), usedforsecurity=False)
    for text in (*_signed(request, by_value, top=True), key):
        for piece in bodies[text].base64(bodies[text].size) if text in bodies else (text.encode(),):
            digest.update(piece)
    return digest.hexdigest()


def _signed(node: Node, by_value: bool, top: bool = False) -> list[str]:
    """The texts in an element, in the order in which they are signed."""
    children = [child for child in node if not (top and child.tag == UNSIGNED)]
    if not children:
        return [] if top else [node.text or ""]
    by_name: dict[str, list[list[str]]] = {}
    for child in children:
        by_name.setdefault(str(child.tag), []).append(_signed(child, by_value))
    values = (sorted(by_name[name], key="".join) if by_value else by_name[name] for name in sorted(by_name))
    return [text for group in values for value in group for text in value]


_UNORDERED = frozenset(["customValue", "itemData"])
"""Elements that hold others and whose order means nothing."""


def _sort_lists(request: Node) -> bool:
    """Sort the items of lists by value, so that a signature is the same whichever way the server goes.

    Only texts, and values of custom fields and data tags: the order of anything else may mean something.

    Returns:
        Whether their order is another one now.
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
