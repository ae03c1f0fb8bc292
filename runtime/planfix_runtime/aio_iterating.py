"""Iterating over the records of a list, for event loops. A `Pager` decides; this fetches, ahead if told to."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeVar

from planfix_runtime.iterating import Iteration
from planfix_runtime.messages import Page, Request
from planfix_runtime.paging import Pager
from planfix_runtime.unset import Unset

T = TypeVar("T")


class AsyncPageIterator(Iteration[T], AsyncIterator[T]):
    """The records of a list, one after the other, for `async for`.

    After an error it can be asked again, and goes on with the page that failed.
    """

    def __init__(
        self, send: Callable[[Request[Page[T]]], Awaitable[Page[T]]], pager: Pager[T], prefetch: int = 0
    ) -> None:
        super().__init__(pager, prefetch)
        self._send = send
        self._coming: deque[asyncio.Future[Page[T]]] = deque()

    async def __anext__(self) -> T:
        while isinstance(item := self._pager.pop(), Unset):
            page = await self._fetched()
            if page is None:
                raise StopAsyncIteration
            self._pager.take(page)
            self._look_ahead(self._prefetch)
        return item

    async def aclose(self) -> None:
        """Fetch nothing more ahead."""
        self._prefetch = 0
        await self._drop()

    async def _drop(self) -> None:
        coming = list(self._coming)
        self._coming.clear()
        for task in coming:
            task.cancel()
        await asyncio.gather(*coming, return_exceptions=True)

    async def _fetched(self) -> Page[T] | None:
        self._look_ahead(max(1, self._prefetch))
        if not self._coming:
            return None
        try:
            return await self._coming.popleft()
        except BaseException:
            # What was fetched behind the failed page would be out of order.
            await self._drop()
            raise

    def _look_ahead(self, pages: int) -> None:
        while len(self._coming) < pages:
            request = self._pager.request(len(self._coming))
            if request is None:
                return
            page = asyncio.ensure_future(self._send(request))
            page.add_done_callback(_note)
            self._coming.append(page)


def _note(page: asyncio.Future[Any]) -> None:
    # Who leaves the loop early does not want to hear of pages that were fetched ahead.
    if not page.cancelled():
        page.exception()
