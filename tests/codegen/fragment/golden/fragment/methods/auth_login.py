"""`auth.login`.

Generated from schema/methods/auth.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.secrets import Confidential


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AuthLogin(Confidential, Request["AuthLoginResponse"]):
    """Log in.

    Attributes:
        login: Name of the reader.
        password: The reader's password.

    See https://library.example/help/Planfix_API_auth.login
    """

    login: str
    password: str = dataclasses.field(repr=False)
    extra: tuple[Extra, ...] = dataclasses.field(default=(), repr=False)


@dataclasses.dataclass(slots=True)
class AuthLoginResponse(Confidential):
    """What the server answers to auth.login.

    Attributes:
        sid: Key of the session.
    """

    sid: str = dataclasses.field(repr=False)
    extra: tuple[Extra, ...] = dataclasses.field(default=(), repr=False)


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
