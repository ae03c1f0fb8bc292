"""`auth.login`.

Generated from schema/methods/auth.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, Value
from planfix_runtime.secrets import Confidential


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AuthLogin(Confidential, Request["AuthLoginResponse"]):
    """Log in with a password and get the session key that later requests carry as sid.

    Token authentication needs no session and is the one that Planfix recommends.

    Raises:
        WrongLogin: The login or the password is wrong. (1001)
        RequestAccessDenied: The user has no right to make this request. (1002)

    See https://planfix.com/help/Planfix_API_auth.login
    """

    login: str
    """Name under which the user logs in to Planfix."""
    password: str = dataclasses.field(repr=False)
    """The user's password in clear text."""
    extra: tuple[Extra, ...] = dataclasses.field(default=(), repr=False)
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class AuthLoginResponse(Confidential, Value):
    """What the server answers to auth.login."""

    sid: str = dataclasses.field(repr=False)
    """Key of the session; it lives for one hour."""
    extra: tuple[Extra, ...] = dataclasses.field(default=(), repr=False)
    """Elements that the schema does not know."""


AuthLogin.method = Method(
    name="auth.login",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("1001", "1002"),
    page="https://planfix.com/help/Planfix_API_auth.login",
    codec="planfix.codecs.methods.auth_login",
    answers_secret=True,
)
