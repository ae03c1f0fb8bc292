"""`auth.login`.

Generated from schema/methods/auth.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo

from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.masking import Confidential
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_text
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_secret, xml_text


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AuthLogin(Confidential, Request["AuthLoginResponse"]):
    """Log in with a password and get the session key that later requests carry as sid.

    Token authentication needs no session and is the one that Planfix recommends.

    Attributes:
        login: Name under which the user logs in to Planfix.
        password: The user's password in clear text.

    Raises:
        WrongLogin: The login or the password is wrong. (1001)
        RequestAccessDenied: The user has no right to make this request. (1002)

    See https://planfix.com/help/Planfix_API_auth.login
    """

    login: str
    password: str = dataclasses.field(repr=False)
    extra: tuple[Extra, ...] = ()


@dataclasses.dataclass(slots=True)
class AuthLoginResponse(Confidential):
    """What the server answers to auth.login.

    Attributes:
        sid: Key of the session; it lives for one hour.
    """

    sid: str = dataclasses.field(repr=False)
    extra: tuple[Extra, ...] = ()


def write_auth_login(value: AuthLogin, zone: tzinfo | None) -> str:
    """Write what a `AuthLogin` holds."""
    out: list[str] = []
    login = given(value.login, "login")
    out.append(f"<login>{xml_text(login, 'login')}</login>")
    password = given(value.password, "password")
    out.append(f"<password>{xml_secret(password, 'password')}</password>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_auth_login_response(node: Node, zone: tzinfo | None) -> AuthLoginResponse:
    """Read a `AuthLoginResponse` of its element."""
    sid: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "sid":
            sid = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if sid is UNSET:
        raise missing(node, "sid")
    return AuthLoginResponse(
        sid,
        collect(node, unknown) if unknown else (),
    )


AuthLogin.method = Method(
    name="auth.login",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("1001", "1002"),
    page="https://planfix.com/help/Planfix_API_auth.login",
    write=write_auth_login,
    read=read_auth_login_response,
)
