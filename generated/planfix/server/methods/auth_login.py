"""The server's side of `auth.login`.

Generated from schema/methods/auth.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.auth_login import AuthLogin, AuthLoginResponse
from planfix_runtime.codec.decoding import missing, read_text
from planfix_runtime.codec.encoding import xml_secret
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_auth_login(node: Node, zone: tzinfo | None) -> AuthLogin:
    """Read a `AuthLogin` of its element."""
    login: str | Unset = UNSET
    password: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "login":
            login = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "password":
            password = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if login is UNSET:
        raise missing(node, "login")
    if password is UNSET:
        raise missing(node, "password")
    return AuthLogin(
        login=login,
        password=password,
        extra=collect(node, unknown) if unknown else (),
    )


def write_auth_login_response(value: AuthLoginResponse, zone: tzinfo | None) -> str:
    """Write what a `AuthLoginResponse` holds."""
    out: list[str] = []
    sid = given(value.sid, "sid")
    out.append(f"<sid>{xml_secret(sid, 'sid')}</sid>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
