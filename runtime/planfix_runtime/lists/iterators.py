"""Iterating over the records of a list, for threads. A `Pager` decides; this fetches, ahead of the caller if told to."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from planfix_runtime.lists.pager import Cursor, Pager, Report
from planfix_runtime.model.functions import Page, Request
from planfix_runtime.model.validators import whole_number
from planfix_runtime.model.values import Unset
from planfix_runtime.process import in_thread

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class Iteration(Generic[T]):
    """What the iterators for threads and for event loops have in common."""

    _start: Callable[[Request[Page[T]]], Any]

    def __init__(self, send: Callable[[Request[Page[T]]], Any], pager: Pager[T], prefetch: int = 0) -> None:
        self._send = send
        self._pager = pager
        self._prefetch = whole_number(prefetch, "prefetch", least=0)
        self._coming: deque[Any] = deque()  # pages that are being fetched

    @property
    def report(self) -> Report:
        """What is known of the list so far."""
        return self._pager.report

    @property
    def cursor(self) -> Cursor:
        """Where the iteration stands: given to `iterate`, it goes on behind the last record that was handed out."""
        return self._pager.cursor

    def _look_ahead(self, pages: int) -> None:
        while len(self._coming) < pages and (request := self._pager.request(len(self._coming))) is not None:
            self._coming.append(self._start(request))

    def _drop(self) -> list[Any]:
        """Cancel what is being fetched."""
        coming = list(self._coming)
        self._coming.clear()
        for page in coming:
            page.cancel()
        return coming


class PageIterator(Iteration[T], Iterator[T]):
    """The records of a list, one after the other.

    After an error it can be asked again, and goes on with the page that failed.
    """

    def __next__(self) -> T:
        while isinstance(item := self._pager.pop(), Unset):
            page = self._fetched() if self._prefetch else self._fetch()
            if page is None:
                self.close()
                raise StopIteration
            self._pager.take(page)
            self._look_ahead(self._prefetch)
        return item

    def close(self) -> None:
        """Fetch nothing more ahead."""
        self._drop()
        self._prefetch = 0

    def _fetch(self) -> Page[T] | None:
        request = self._pager.request()
        return None if request is None else self._send(request)

    def _fetched(self) -> Page[T] | None:
        self._look_ahead(self._prefetch)
        if not self._coming:
            return None
        try:
            page: Page[T] = self._coming.popleft().result()
        except BaseException:
            self._drop()  # what was fetched behind the failed page would be out of order
            raise
        return page

    def _start(self, request: Request[Page[T]]) -> Future[Page[T]]:
        return in_thread(partial(self._send, request))


class AsyncPageIterator(Iteration[T], AsyncIterator[T]):
    """The records of a list, one after the other, for `async for`.

    After an error it can be asked again, and goes on with the page that failed.
    """

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
        import asyncio

        self._prefetch = 0
        await asyncio.gather(*self._drop(), return_exceptions=True)

    async def _fetched(self) -> Page[T] | None:
        self._look_ahead(max(1, self._prefetch))
        if not self._coming:
            return None
        try:
            page: Page[T] = await self._coming.popleft()
        except BaseException:
            import asyncio

            # What was fetched behind the failed page would be out of order.
            await asyncio.gather(*self._drop(), return_exceptions=True)
            raise
        return page

    def _start(self, request: Request[Page[T]]) -> asyncio.Future[Page[T]]:
        import asyncio

        page: asyncio.Future[Page[T]] = asyncio.ensure_future(self._send(request))
        page.add_done_callback(_note)
        return page


def _note(page: asyncio.Future[Any]) -> None:
    # Who leaves the loop early does not want to hear of pages that were fetched ahead.
    if not page.cancelled():
        page.exception()
