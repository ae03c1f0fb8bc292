"""Codec of `auth.login`: encodes requests and decodes answers.

Generated from schema/methods/auth.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.auth_login import AuthLogin, AuthLoginResponse
from planfix_runtime.codec.decoding import new, read_text, required
from planfix_runtime.codec.encoding import xml_secret, xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_auth_login(value: AuthLogin, zone: tzinfo | None) -> str:
    """Encode the fields of `AuthLogin`."""
    out: list[str] = []
    login = given(value.login, "login")
    out.append(f"<login>{xml_text(login, 'login')}</login>")
    password = given(value.password, "password")
    out.append(f"<password>{xml_secret(password, 'password')}</password>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_auth_login_response(node: Node, reading: Reading) -> AuthLoginResponse:
    """Decode an element as `AuthLoginResponse`."""
    sid: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "sid":
            sid = (child.text or "") if sid is UNSET and not len(child) else read_text(child, unknown, sid)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(AuthLoginResponse)
    made.sid = required(sid, node, "sid", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_auth_login,
    read_auth_login_response,
)
