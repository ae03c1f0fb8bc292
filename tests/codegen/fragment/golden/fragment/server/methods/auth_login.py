"""The server's side of `auth.login`.

Generated from schema/methods/auth.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.methods.auth_login import AuthLogin, AuthLoginResponse
from planfix_runtime.codec.decoding import read_text, required
from planfix_runtime.codec.encoding import present, xml_secret
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_auth_login(node: Node, reading: Reading) -> AuthLogin:
    """Read a `AuthLogin` of its element."""
    login: str | Unset = UNSET
    password: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "login":
            login = (child.text or "") if login is UNSET and not len(child) else read_text(child, unknown, login)
        elif tag == "password":
            password = (
                (child.text or "") if password is UNSET and not len(child) else read_text(child, unknown, password)
            )
        elif tag not in ("account", "sid"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return AuthLogin(
        login=required(login, node, "login", unknown),
        password=required(password, node, "password", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_auth_login_response(value: AuthLoginResponse, zone: tzinfo | None) -> str:
    """Write what a `AuthLoginResponse` holds."""
    out: list[str] = []
    if present(sid := value.sid):
        out.append(f"<sid>{xml_secret(sid, 'sid')}</sid>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
