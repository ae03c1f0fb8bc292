"""Calls of the resource `auth` (asynchronous).

Generated from schema/methods/auth.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import planfix


class AsyncAuthResource:
    """Sessions, for those who log in with a password and not with a token."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.AsyncClient) -> None:
        self._client = client

    async def login(
        self,
        *,
        login: str,
        password: str,
    ) -> planfix.AuthLoginResponse:
        """Log in with a password and get the session key that later requests carry as sid.

        Token authentication needs no session and is the one that Planfix recommends.

        Args:
            login: Name under which the user logs in to Planfix.
            password: The user's password in clear text.

        Returns:
            An answer with sid.

        Raises:
            WrongLogin: The login or the password is wrong. (1001)
            RequestAccessDenied: The user has no right to make this request. (1002)

        See https://planfix.com/help/Planfix_API_auth.login
        """
        from planfix.methods.auth_login import AuthLogin

        request = AuthLogin(login=login, password=password)
        del password  # a traceback through this frame shows its variables
        return await self._client.send(request)
