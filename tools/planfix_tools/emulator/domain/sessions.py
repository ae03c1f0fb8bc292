"""Find the calling user, by token or by session."""

from __future__ import annotations

import json

from planfix.api import API
from planfix.errors import InactiveUser, MethodForbidden, NotAuthenticated, SessionExpired, WrongLogin
from planfix_runtime.xml import Node
from planfix_tools.emulator.domain.call import NOBODY, Caller
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.storage.store import Store

LOGIN = "auth.login"
"""The function that needs no user."""


def find_caller(store: Store, token: str, request: Node, method: str, time: float) -> Caller:
    """The caller: nobody for auth.login, or else the user of the session, or of the token if there is no session.

    The token of a login, or of a call with a session, is ignored: clients send any text, such as `X`.

    Raises:
        NotAuthenticated: There is no such token, or neither token nor session is given.
        SessionExpired: There is no such session, or it has expired.
        MethodForbidden: The token does not allow this function.
        InactiveUser: The user may no longer log in.
    """
    if method == LOGIN:
        return NOBODY
    sid = request.findtext("sid")
    if sid:
        user_id = store.value("SELECT user_id FROM session WHERE sid = ? AND expires > ?", sid, time)
        if user_id is None:
            raise refuse(SessionExpired)
        return _active(store, user_id)
    found = store.row("SELECT user_id, methods FROM token WHERE token = ?", token)
    if found is None:
        raise refuse(NotAuthenticated)
    if found["methods"] is not None and method not in json.loads(found["methods"]):
        raise refuse(MethodForbidden)
    return _active(store, found["user_id"])


def open_session(store: Store, login: str, password: str, time: float) -> str:
    """Log in.

    Returns:
        The key of a new session.

    Raises:
        WrongLogin: Login or password is wrong.
        InactiveUser: The user may no longer log in.
    """
    user = store.row("SELECT id, password FROM user WHERE login = ?", login) or store.row(
        "SELECT userid AS id, password FROM contact WHERE login = ? AND access IN ('ACTIVE', 'UNACTIVE')", login
    )
    if user is None or user["password"] != password:
        raise refuse(WrongLogin)
    caller = _active(store, user["id"])
    store.run("DELETE FROM session WHERE expires <= ?", time)
    sid = store.secret()
    store.insert("session", sid=sid, user_id=caller.id, expires=time + API.session_seconds)
    return sid


def _active(store: Store, user_id: int) -> Caller:
    user = store.row("SELECT role, status FROM user WHERE id = ?", user_id) or store.row(
        "SELECT 'USER' AS role, access AS status FROM contact WHERE userid = ?", user_id
    )
    if user is None or user["status"] != "ACTIVE":
        raise refuse(InactiveUser)
    return Caller(user_id, user["role"] in ("ADMIN", "TECHADMIN"))
