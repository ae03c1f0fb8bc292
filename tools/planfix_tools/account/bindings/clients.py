"""What an account's clients have besides its objects."""

from __future__ import annotations

import planfix


class Me(planfix.Planfix):
    """A client that knows who calls."""

    _me: int | None = None

    @property
    def me(self) -> int:
        """Id of the calling user; asked once."""
        if self._me is None:
            self._me = self.user.get().id
        return self._me


class AsyncMe(planfix.AsyncPlanfix):
    """A client that knows who calls, to be awaited."""

    _me: int | None = None

    async def me(self) -> int:
        """Id of the calling user; asked once."""
        if self._me is None:
            self._me = (await self.user.get()).id
        return self._me
