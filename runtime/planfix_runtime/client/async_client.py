"""The client for event loops (asyncio), which needs the extra `async`."""

from __future__ import annotations

import asyncio
from inspect import isawaitable
from types import TracebackType
from typing import Any, Self, TypeVar

from planfix_runtime.client.base import BaseClient
from planfix_runtime.errors import ConfigurationError, PlanfixError
from planfix_runtime.files.download import AsyncDownload
from planfix_runtime.http.transport import Answer, AsyncTransport, Close, Read
from planfix_runtime.lazy import loaded
from planfix_runtime.lists.iterators import AsyncPageIterator
from planfix_runtime.lists.pager import Cursor, Pager
from planfix_runtime.model.functions import Page, Request
from planfix_runtime.sansio import Ask, Flow, Join, Sleep

R = TypeVar("R")
T = TypeVar("T")


class AsyncClient(BaseClient):
    """Sends requests and returns answers, in an event loop. Shared by any number of tasks."""

    asynchronous = True

    def after_fork(self) -> None:
        try:
            transport = loaded("planfix_runtime.http.httpx_transport:HttpxTransport")
        except ModuleNotFoundError as error:
            missing = error.name
        else:
            self._transport: AsyncTransport = transport(self._core.config, self._core.clock)
            return
        raise ConfigurationError(f"{missing} is not installed: pip install 'planfix[async]'")

    async def send(self, request: Request[R], *, silent: bool = False, deadline: float | None = None) -> R:
        """Call a function of the API. As `Client.send`."""
        return await self._finish(self._value(request, silent, deadline))

    async def raw(self, request: Request[R], *, silent: bool = False, deadline: float | None = None) -> Answer[R]:
        """The same as `send`, with all that came along. As `Client.raw`."""
        return await self._finish(self._raw(request, silent, deadline))

    async def download(self, request: Request[Any], *, deadline: float | None = None) -> AsyncDownload:
        """Call a function that answers a file. As `Client.download`."""
        return AsyncDownload(await self._finish(self._transfer(request, deadline)), self._finish)

    def iterate(
        self, request: Request[Page[T]], *, cursor: Cursor | None = None, prefetch: int = 0
    ) -> AsyncPageIterator[T]:
        """All records of a list, over as many pages as there are.

        Args:
            request: A request of a function with pages. `page_current` is where to begin, `page_size` how many records
                are fetched at a time.
            cursor: Where to go on; the `cursor` of an earlier iteration over the same request.
            prefetch: How many pages are fetched at most while the caller works on one.

        Raises:
            InvalidRequest: The function has no pages, or there are no such pages.
        """
        return AsyncPageIterator(self.send, Pager(request, self.api.page_size, cursor), prefetch)

    async def aclose(self) -> None:
        """Close all connections. A closed client opens new ones when it is used again."""
        await self._transport.aclose()
        await self._run(self._close_shared())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _finish(self, flow: Flow[T]) -> T:
        try:
            return await self._run(flow)
        except PlanfixError as error:
            problem = self._core.failed(error)
        # Raised here, so that no frame and no error behind it holds a body or a header.
        try:
            raise problem
        finally:
            # The error holds this frame. If the frame held the error, only the garbage collector could free them.
            del problem

    async def _run(self, flow: Flow[R]) -> R:
        reply: object = None
        try:
            while True:
                reply = await self._do(flow.send(reply))
        except StopIteration as stop:
            result: R = stop.value
            return result
        finally:
            # A cancelled task must give up its place in the queue and its lead of a login at once.
            flow.close()

    async def _do(self, effect: Any) -> object:
        if isinstance(effect, Sleep):
            await self._core.clock.sleep_async(effect.seconds)
        elif isinstance(effect, Join):
            await _join(effect)
        elif isinstance(effect, Read):
            return await effect.stream.read()
        elif isinstance(effect, Close):
            await effect.stream.close()
        elif isinstance(effect, Ask):
            return await _answer(effect)
        else:
            return await self._transport.send(effect)
        return None


async def _answer(effect: Ask) -> object:
    try:
        answer = effect.question()
        return await asyncio.wait_for(answer, effect.seconds) if isawaitable(answer) else answer
    except Exception as error:
        return error


async def _join(effect: Join) -> None:
    """Wait for a future that a thread, or another event loop, may be the one to finish."""
    loop = asyncio.get_running_loop()
    done = asyncio.Event()

    def wake(_: Any) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(done.set)

    effect.future.add_done_callback(wake)
    try:
        await asyncio.wait_for(done.wait(), effect.seconds)
    except TimeoutError:
        return
