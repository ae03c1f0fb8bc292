"""Base classes for the clients of an account."""

from __future__ import annotations

import planfix


class Me(planfix.Planfix):
    """A client that knows the calling user."""

    _me: int | None = None

    @property
    def me(self) -> int:
        """Id of the calling user; the first use asks for it."""
        if self._me is None:
            self._me = self.user.get().id
        return self._me


class AsyncMe(planfix.AsyncPlanfix):
    """An async client that knows the calling user."""

    _me: int | None = None

    async def me(self) -> int:
        """Id of the calling user; the first use asks for it."""
        if self._me is None:
            self._me = (await self.user.get()).id
        return self._me
