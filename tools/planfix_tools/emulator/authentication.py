"""Who calls: the application by its key, the user by a token or by the key of a session."""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import secrets
from dataclasses import dataclass

from planfix.api import API
from planfix.errors import (
    InactiveUser,
    InvalidApiKey,
    InvalidSignature,
    MethodForbidden,
    MissingParameter,
    NotAuthenticated,
    SessionExpired,
    UnknownAccount,
    WrongLogin,
)
from planfix_runtime.xml import Node
from planfix_runtime.codec.envelope import signature
from planfix_tools.emulator.call import NOBODY, Caller
from planfix_tools.emulator.refusals import refuse
from planfix_tools.emulator.store import Store

LOGIN = "auth.login"
"""The function that needs no user."""


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


def find_caller(store: Store, token: str, request: Node, method: str, time: float) -> Caller:
    """Find out who calls.

    Raises:
        NotAuthenticated: There is no such token; or there is neither a token nor a session key.
        SessionExpired: There is no such session, or its time is over.
        MethodForbidden: The token does not allow this function.
        InactiveUser: The user may not log in any more.
    """
    if token:
        found = store.row("SELECT user_id, methods FROM token WHERE token = ?", token)
        if found is None:
            raise refuse(NotAuthenticated)
        if found["methods"] is not None and method not in json.loads(found["methods"]):
            raise refuse(MethodForbidden)
        return _active(store, found["user_id"])
    if method == LOGIN:
        return NOBODY
    sid = request.findtext("sid")
    if not sid:
        raise refuse(NotAuthenticated)
    user_id = store.value("SELECT user_id FROM session WHERE sid = ? AND expires > ?", sid, time)
    if user_id is None:
        raise refuse(SessionExpired)
    return _active(store, user_id)


def open_session(store: Store, login: str, password: str, time: float) -> str:
    """Log in.

    Returns:
        The key of a new session.

    Raises:
        WrongLogin: Login or password is wrong.
        InactiveUser: The user may not log in any more.
    """
    user = store.row("SELECT id, password FROM user WHERE login = ?", login) or store.row(
        "SELECT userid AS id, password FROM contact WHERE login = ? AND access IN ('ACTIVE', 'UNACTIVE')", login
    )
    if user is None or user["password"] != password:
        raise refuse(WrongLogin)
    caller = _active(store, user["id"])
    store.run("DELETE FROM session WHERE expires <= ?", time)
    sid = secrets.token_hex(16)
    store.insert("session", sid=sid, user_id=caller.id, expires=time + API.session_seconds)
    return sid


def _active(store: Store, user_id: int) -> Caller:
    user = store.row("SELECT role, status FROM user WHERE id = ?", user_id) or store.row(
        "SELECT 'USER' AS role, access AS status FROM contact WHERE userid = ?", user_id
    )
    if user is None or user["status"] != "ACTIVE":
        raise refuse(InactiveUser)
    return Caller(user_id, user["role"] in ("ADMIN", "TECHADMIN"))
