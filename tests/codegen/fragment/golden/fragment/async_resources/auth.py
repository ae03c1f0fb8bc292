"""Calls of the resource `auth` (asynchronous).

Generated from schema/methods/auth.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import fragment


class AsyncAuthResource:
    """Sessions."""

    __slots__ = ("_client",)

    def __init__(self, client: fragment.AsyncClient) -> None:
        self._client = client

    async def login(
        self,
        *,
        login: str,
        password: str,
    ) -> fragment.AuthLoginResponse:
        """Log in.

        Args:
            login: Name of the reader.
            password: The reader's password.

        Returns:
            An answer with sid.

        See https://library.example/help/Planfix_API_auth.login
        """
        from fragment.methods.auth_login import AuthLogin

        request = AuthLogin(login=login, password=password)
        del password  # a traceback through this frame shows its variables
        return await self._client.send(request)
