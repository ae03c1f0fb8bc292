"""Check the calling application: its API key, the account that it names, and its signature."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter

from planfix.errors import InvalidApiKey, InvalidSignature, MissingParameter, UnknownAccount
from planfix_runtime.xml import Node
from planfix_tools.emulator.domain.refusals import refuse


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Credentials that an application needs.

    Attributes:
        name: Name of the account.
        api_key: Key of the application.
        signature_key: Key with which requests must be signed; None if they need no signature.
    """

    name: str
    api_key: str
    signature_key: str | None = None


def read_basic(authorization: str | None) -> tuple[str, str]:
    """API key and token of an `Authorization` header; empty strings if the header is absent or not HTTP basic authentication."""
    scheme, _, encoded = (authorization or "").partition(" ")
    try:
        decoded = base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, ValueError):
        return "", ""
    key, _, token = decoded.partition(":")
    return (key, token) if scheme.lower() == "basic" else ("", "")


def check_application(account: Account, api_key: str, request: Node) -> None:
    """Check everything that does not depend on the user.

    Raises:
        InvalidApiKey: The key is wrong.
        MissingParameter: The request names no account.
        UnknownAccount: The request names another account.
        InvalidSignature: The signature is missing or wrong.
    """
    if not hmac.compare_digest(api_key.encode(), account.api_key.encode()):
        raise refuse(InvalidApiKey)
    name = request.findtext("account")
    if not name:
        raise refuse(MissingParameter, "account is missing")
    if name != account.name:
        raise refuse(UnknownAccount)
    if account.signature_key is not None:
        given = (request.findtext("signature") or "").encode()
        # The API's page sorts the items of a list by value; most clients keep their order.
        right = (signature(request, account.signature_key, by_value).encode() for by_value in (True, False))
        if not any(hmac.compare_digest(given, one) for one in right):
            raise refuse(InvalidSignature)


def signature(request: Node, key: str, by_value: bool) -> str:
    """Sign a request: MD5 of the function's name, all values in the order of their elements' names, and the key.

    Args:
        request: The root element; its `signature` is ignored.
        key: The account's private key.
        by_value: Whether to sort elements of the same name by value, or keep them in document order.
    """
    signed = (
        request.get("method", "") + _joined([child for child in request if child.tag != "signature"], by_value) + key
    )
    return hashlib.md5(signed.encode(), usedforsecurity=False).hexdigest()


def _joined(nodes: Iterable[Node], by_value: bool) -> str:
    values = [(str(node.tag), _joined(node, by_value) if len(node) else node.text or "") for node in nodes]
    return "".join(value for _, value in sorted(values, key=None if by_value else itemgetter(0)))
