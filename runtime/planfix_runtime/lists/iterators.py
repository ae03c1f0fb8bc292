"""Iterators over the records of a list, for threads and for event loops. They fetch the pages that a `Pager` asks for."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future
from functools import partial
from typing import Any, Generic, TypeVar

from planfix_runtime.lists.pager import Cursor, Pager, Report
from planfix_runtime.model.functions import Page, Request
from planfix_runtime.model.validators import whole_number
from planfix_runtime.model.values import Unset
from planfix_runtime.process import in_thread

T = TypeVar("T")


class BasePageIterator(Generic[T]):
    """Base of the iterators for threads and for event loops."""

    _start: Callable[[Request[Page[T]]], Any]

    def __init__(self, send: Callable[[Request[Page[T]]], Any], pager: Pager[T], prefetch: int = 0) -> None:
        self._send = send
        self._pager = pager
        self._prefetch = whole_number(prefetch, "prefetch", least=0)
        self._coming: deque[Any] = deque()  # futures of the pages that are being fetched

    @property
    def report(self) -> Report:
        """What is known of the list so far."""
        return self._pager.report

    @property
    def cursor(self) -> Cursor:
        """The position after the last record that was returned, from which a later `iterate` can go on."""
        return self._pager.cursor

    def _look_ahead(self, pages: int) -> None:
        while len(self._coming) < pages and (request := self._pager.request(len(self._coming))) is not None:
            self._coming.append(self._start(request))

    def _next_page(self) -> Any:
        """Return the future of the next page; None after the last page."""
        self._look_ahead(max(1, self._prefetch))
        return self._coming.popleft() if self._coming else None

    def _take(self, page: Page[T]) -> None:
        self._pager.take(page)
        self._look_ahead(self._prefetch)

    def _drop(self) -> list[Any]:
        """Cancel what is being fetched. After a page that failed, it would be out of order."""
        coming = list(self._coming)
        self._coming.clear()
        for page in coming:
            page.cancel()
        return coming


class PageIterator(BasePageIterator[T], Iterator[T]):
    """The records of a list, one after the other.

    After an error, iteration can continue: it fetches the page that failed again.
    """

    def __next__(self) -> T:
        while isinstance(item := self._pager.pop(), Unset):
            coming = self._next_page()
            if coming is None:
                raise StopIteration
            try:
                page = coming.result()
            except BaseException:
                self._drop()
                raise
            self._take(page)
        return item

    def close(self) -> None:
        """Stop fetching pages ahead."""
        self._drop()
        self._prefetch = 0

    def _start(self, request: Request[Page[T]]) -> Future[Page[T]]:
        if self._prefetch:
            return in_thread(partial(self._send, request))
        page: Future[Page[T]] = Future()
        page.set_result(self._send(request))
        return page


class AsyncPageIterator(BasePageIterator[T], AsyncIterator[T]):
    """The records of a list, one after the other, for `async for`.

    After an error, iteration can continue: it fetches the page that failed again.
    """

    async def __anext__(self) -> T:
        while isinstance(item := self._pager.pop(), Unset):
            coming = self._next_page()
            if coming is None:
                raise StopAsyncIteration
            try:
                page = await coming
            except BaseException:
                await self._cancel()
                raise
            self._take(page)
        return item

    async def aclose(self) -> None:
        """Stop fetching pages ahead."""
        self._prefetch = 0
        await self._cancel()

    async def _cancel(self) -> None:
        import asyncio

        await asyncio.gather(*self._drop(), return_exceptions=True)

    def _start(self, request: Request[Page[T]]) -> Any:
        import asyncio

        page: asyncio.Future[Page[T]] = asyncio.ensure_future(self._send(request))
        # Retrieve the exception: asyncio would log it if the caller leaves the loop early.
        page.add_done_callback(lambda page: page.cancelled() or page.exception())
        return page
