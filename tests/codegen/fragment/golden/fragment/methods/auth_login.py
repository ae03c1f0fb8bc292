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
    """Log in.

    See https://library.example/help/Planfix_API_auth.login
    """

    login: str
    """Name of the reader."""
    password: str = dataclasses.field(repr=False)
    """The reader's password."""
    extra: tuple[Extra, ...] = dataclasses.field(default=(), repr=False)
    """Elements that the schema does not know."""


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class AuthLoginResponse(Confidential, Value):
    """What the server answers to auth.login."""

    sid: str = dataclasses.field(repr=False)
    """Key of the session."""
    extra: tuple[Extra, ...] = dataclasses.field(default=(), repr=False)
    """Elements that the schema does not know."""


AuthLogin.method = Method(
    name="auth.login",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://library.example/help/Planfix_API_auth.login",
    codec="fragment.codecs.methods.auth_login",
    answers_secret=True,
)
