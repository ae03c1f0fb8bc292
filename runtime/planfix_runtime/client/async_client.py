"""The client for event loops (asyncio), which needs the extra `async`."""

from __future__ import annotations

import asyncio
from inspect import isawaitable
from typing import Any, Self, TypeVar

import planfix_runtime
from planfix_runtime.calls.call import send, send_raw
from planfix_runtime.calls.prepared import Answer
from planfix_runtime.client.base import BaseClient
from planfix_runtime.errors import ConfigurationError
from planfix_runtime.http.transport import Close, Read
from planfix_runtime.lazy import loaded
from planfix_runtime.model.functions import Page, Request
from planfix_runtime.sansio import AskStore, Sleep, Steps, WaitForLogin
from planfix_runtime.secrets import without_traceback

R = TypeVar("R")
T = TypeVar("T")


class AsyncClient(BaseClient):
    """Sends requests and returns answers in an event loop. Any number of tasks may share a client."""

    asynchronous = True

    def after_fork(self) -> None:
        kind = "planfix_runtime.http.httpx_transport:HttpxTransport"
        try:
            self._transport = self._own_transport or loaded(kind)(self._context.config, self._context.clock)
        except ModuleNotFoundError as error:
            raise ConfigurationError(f"{error.name} is not installed: pip install 'planfix[async]'") from None

    async def send(self, request: Request[R], *, silent: bool = False, deadline: float | None = None) -> R:
        """Call a function of the API.

        A request that names more objects than the API allows (`request.method.split`) is sent as several requests, one after
        the other, and their answers are joined; the first error ends the call. An object that is named in two of them is
        answered twice.

        Args:
            request: The request.
            silent: Whether nobody is to be notified of the change.
            deadline: Seconds that the call may take in all, in place of the client's `deadline`.

        Returns:
            The value of the answer.

        Raises:
            InvalidRequest: A value cannot be sent; nothing was sent.
            ApiError: The server refused; the classes in `planfix.errors` say why.
            AmbiguousWriteError: A write was sent and its answer was lost; check before sending it again.
            TransportError: There is no answer; the subclass says why.
            ProtocolError: The answer is not one of the API.
        """
        return await self._finish(send(self._context, self._options, request, silent, deadline))

    async def raw(self, request: Request[R], *, silent: bool = False, deadline: float | None = None) -> Answer[R]:
        """Call a function of the API and return the bytes, headers, elapsed time and requests left, too.

        The answer is decoded when its `value` is read. The request is never sent as several.

        Args:
            request: The request.
            silent: Whether nobody is to be notified of the change.
            deadline: Seconds that the call may take in all, in place of the client's `deadline`.

        Raises:
            InvalidRequest: A value cannot be sent, or the request names more objects than the API allows; nothing was sent.
            ApiError: The server refused.
            AmbiguousWriteError: A write was sent and its answer was lost; check before sending it again.
            TransportError: There is no answer.
        """
        return await self._finish(send_raw(self._context, self._options, request, silent, deadline))

    async def download(self, request: Request[Any], *, deadline: float | None = None) -> planfix_runtime.AsyncDownload:
        """Call a function that answers a file.

        If the API answers with a link, it is followed to https addresses only and without credentials.

        Args:
            request: The request.
            deadline: Seconds until the first bytes of the file must arrive, in place of the client's `deadline`.

        Returns:
            The file, still to be read.

        Raises:
            InvalidRequest: A value cannot be sent, or the function does not answer a file; nothing was sent.
            ApiError: The server refused; the classes in `planfix.errors` say why.
            TransportError: There is no answer, or the link cannot be followed.
        """
        from planfix_runtime.files.download import AsyncDownload
        from planfix_runtime.files.transfer import Transfer

        transfer = await self._finish(Transfer.open(self._context, self._options, request, deadline))
        return AsyncDownload(transfer, self._finish)

    def iterate(
        self, request: Request[Page[T]], *, cursor: planfix_runtime.Cursor | None = None, prefetch: int = 0
    ) -> planfix_runtime.AsyncPageIterator[T]:
        """Iterate over all records of a list, on all its pages.

        Args:
            request: A request of a function with pages. Its `page_current` is the first page, its `page_size` the number of
                records per page.
            cursor: Where to go on: the `cursor` of an earlier iteration over the same request.
            prefetch: Most pages that are fetched ahead while the caller works on one.

        Raises:
            InvalidRequest: The function has no pages, or the page number, page size, cursor or `prefetch` is invalid.
        """
        from planfix_runtime.lists.iterators import AsyncPageIterator
        from planfix_runtime.lists.pager import Pager

        return AsyncPageIterator(
            self.send, Pager(request, self.service.page_size, self.service.paging, cursor), prefetch
        )

    async def aclose(self) -> None:
        """Close all connections. If the client is used again, it opens new ones."""
        await self._transport.aclose()
        await self._run(self._close_shared())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _finish(self, steps: Steps[T]) -> T:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("an asynchronous client needs a running event loop of asyncio") from None
        try:
            return await self._run(steps)
        except BaseException as error:
            without_traceback(error)  # its frames hold bodies and headers
            raise

    async def _run(self, steps: Steps[T]) -> T:
        try:
            step = next(steps)
            while True:
                try:
                    result = await self._do(step)
                except BaseException as error:
                    # Even after a cancellation, the call must leave the queue and end its login at once.
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as stop:
            value: T = stop.value
            return value

    async def _do(self, step: Any) -> object:
        if isinstance(step, Sleep):
            await self._context.clock.sleep_async(step.seconds)
        elif isinstance(step, WaitForLogin):
            # The login may be that of a call in another event loop.
            done = asyncio.wrap_future(step.future)
            done.add_done_callback(lambda future: future.cancelled() or future.exception())
            await asyncio.wait([done], timeout=step.seconds)
        elif isinstance(step, Read):
            return await step.stream.read()
        elif isinstance(step, Close):
            await step.stream.close()
        elif isinstance(step, AskStore):
            answer = step.question()
            return await asyncio.wait_for(answer, step.seconds) if isawaitable(answer) else answer
        else:
            return await self._transport.send(step)
        return None
