"""Which application calls: its API key, the account it names, and its signature."""

from __future__ import annotations

import base64
import binascii
import hmac
from dataclasses import dataclass

from planfix.errors import InvalidApiKey, InvalidSignature, MissingParameter, UnknownAccount
from planfix_runtime.node import Node
from planfix_runtime.signature import signature

from planfix_tools.emulator.domain.refusals import refuse


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What applications must know to be let in.

    Attributes:
        name: Name of the account.
        api_key: Key of the application.
        signature_key: Key that requests must be signed with; they need no signature without one.
    """

    name: str
    api_key: str
    signature_key: str | None = None


def read_basic(authorization: str | None) -> tuple[str, str]:
    """API key and token of an HTTP header; two empty texts where there are none."""
    scheme, _, encoded = (authorization or "").partition(" ")
    try:
        decoded = base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, ValueError):
        return "", ""
    key, _, token = decoded.partition(":")
    return (key, token) if scheme.lower() == "basic" else ("", "")


def check_application(account: Account, api_key: str, request: Node) -> None:
    """Check all that does not depend on the user.

    Raises:
        InvalidApiKey: The key is wrong.
        MissingParameter: The request names no account.
        UnknownAccount: It names another account.
        InvalidSignature: It must be signed, and is not, or not with the right key.
    """
    if not hmac.compare_digest(api_key.encode(), account.api_key.encode()):
        raise refuse(InvalidApiKey)
    name = request.findtext("account")
    if not name:
        raise refuse(MissingParameter, "account is missing")
    if name != account.name:
        raise refuse(UnknownAccount)
    if account.signature_key is not None:
        given = request.findtext("signature") or ""
        if not hmac.compare_digest(given.encode(), signature(request, account.signature_key, {}).encode()):
            raise refuse(InvalidSignature)
