"""Get a file from the API, or from a link in its answer, over as many connections as it takes."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any, NamedTuple, Self

from planfix_runtime.calls.call import ClientContext, run_call
from planfix_runtime.calls.events import Attempt
from planfix_runtime.calls.prepared import PreparedRequest
from planfix_runtime.calls.retry import backoff
from planfix_runtime.errors import FailureKind, PlanfixError, ProtocolError, ResponseLost, ServerError
from planfix_runtime.files.headers import MAX_REDIRECTS, ContentRange, resolve
from planfix_runtime.http.transport import Close, Get, RawResponse, Read, StreamingResponse, TransportFailure
from planfix_runtime.limits import Options
from planfix_runtime.model.functions import Request
from planfix_runtime.sansio import Sleep, Steps

PROGRESS = 1024 * 1024
"""New bytes after which the count of lost connections starts again."""

_REDIRECTS = frozenset({301, 302, 303})
_EXPIRED = frozenset({401, 403, 404, 410})
_UNSATISFIED = re.compile(r"bytes \*/([0-9]{1,18})", re.ASCII)


class Redirect(NamedTuple):
    """The file is at another address."""

    location: str
    status: int


class RangeNotSatisfiable(NamedTuple):
    """The file ends before the range that was asked for. `size` is its size in bytes, if known."""

    size: int | None


class Piece(NamedTuple):
    """The next bytes of a file, none at its end, and their offset, which is 0 again if the file starts again."""

    data: bytes
    offset: int


class _FileRequest(PreparedRequest[Any]):
    """A request of a function that answers a file."""

    answers_file = True

    def read(self, response: RawResponse) -> StreamingResponse | Redirect | RangeNotSatisfiable:
        """Tell a file, a redirect and a 416 apart.

        Raises:
            ApiError: The server refused.
            ProtocolError: The answer is none of these.
        """
        if isinstance(response, StreamingResponse):
            return response
        location = response.headers.get("location", "")
        if response.status in _REDIRECTS and location:
            return Redirect(location, response.status)
        if response.status == 416:
            found = _UNSATISFIED.fullmatch(response.headers.get("content-range", ""))
            return RangeNotSatisfiable(int(found[1]) if found else None)
        super().read(response)
        raise ProtocolError("the answer is neither a file nor an error")


class _Source:
    """Sends the requests for a file: to the API and, if its answer is a link, to that link."""

    def __init__(self, context: ClientContext, request: _FileRequest, options: Options) -> None:
        self._context = context
        self._request = request
        self._options = options
        self.link: str | None = None

    def ask(self, headers: Mapping[str, str]) -> Steps[StreamingResponse | RangeNotSatisfiable]:
        """Get the file, from its link if that is known; raises `ServerError` if a link must not be followed."""
        context, expires, url = self._context, self._context.expires(self._options), self.link
        for _ in range(MAX_REDIRECTS + 1):
            link = None if url is None else Get(url, headers, self._options, expires)
            found = yield from run_call(context, self._request, self._options, expires, link=link)
            if not isinstance(found.value, Redirect):
                answer: StreamingResponse | RangeNotSatisfiable = found.value
                return answer
            try:
                url = resolve(url or context.config.url, found.value.location)
            except ValueError as error:
                raise self._refusal(found.value.status, str(error)) from None
            self.link = self.link or url
        raise self._refusal(302, "there are too many")

    def ask_again(self, headers: Mapping[str, str]) -> Steps[StreamingResponse | RangeNotSatisfiable]:
        """Do the same as `ask`, and get a new link if the known one has expired."""
        try:
            return (yield from self.ask(headers))
        except ServerError as error:
            if error.status not in _EXPIRED or self.link is None:
                raise
        self.link = None
        return (yield from self.ask(headers))

    def _refusal(self, status: int, why: str) -> PlanfixError:
        reason = f"the server answered HTTP {status}, a redirect, which is not followed: {why}"
        return ServerError(self._request.name, reason, status)


class Transfer:
    """A download in progress, as steps that are run one at a time.

    Attributes:
        position: Bytes of the file that were returned, or that an earlier run kept.

    Raises:
        InvalidRequest: The function does not answer a file, or a value cannot be sent.
    """

    def __init__(self, context: ClientContext, request: Request[Any], options: Options) -> None:
        prepared = _FileRequest(request, context.service, context.config)
        self._name = prepared.name
        self._context = context
        self._retries = options.retries
        self._source = _Source(context, prepared, options)
        self._response: StreamingResponse | None = None
        self._range = ContentRange()
        self._complete = False
        self._losses = 0
        self._furthest = 0
        self._process = os.getpid()
        self.position: int = 0

    @property
    def response(self) -> StreamingResponse:
        """The answer that is being read; raises `ValueError` if it was closed or belongs to the parent process."""
        if self._process != os.getpid():
            # Bytes that a child process reads, and the connection that it closes, would be missing in the parent.
            raise ValueError("the download was started before the fork; only the process that started it can read it")
        if self._response is None:
            raise ValueError("the download is closed")
        return self._response

    @property
    def size(self) -> int | None:
        """Size of the file in bytes; None if unknown."""
        return self._range.size

    @property
    def version(self) -> str:
        """The validator by which a later run can go on with this version of the file; "" if the file cannot be resumed."""
        return self._range.tag if self._source.link else ""

    @property
    def _may_end(self) -> bool:
        """Whether all bytes of the file came, as far as is known."""
        return self.size in (None, self.position)

    @classmethod
    def open(
        cls, context: ClientContext, options: Options, request: Request[Any], deadline: float | None
    ) -> Steps[Self]:
        """Send the request for a file and return its transfer."""
        transfer = cls(context, request, options.changed(deadline=deadline))
        yield from transfer._begin((yield from transfer._source.ask({})))
        return transfer

    def close(self) -> Steps[None]:
        """Close the connection."""
        response, self._response = self._response, None
        if response is not None and self._process == os.getpid():
            yield Close(response.stream)

    def resume(self, position: int) -> Steps[None]:
        """Skip the first `position` bytes, which an earlier run kept of this version of the file."""
        if self.version and position and self.size is not None and position <= self.size:
            yield Close(self.response.stream)
            self.position = position
            self._complete = position == self.size
            if not self._complete:
                yield from self._continue("the part that was kept", restart=True)

    def next(self, restart: bool) -> Steps[Piece]:
        """Return the next bytes. After a lost connection, go on with the file or, if `restart`, start it again."""
        while not self._complete:
            got: bytes | TransportFailure = yield Read(self.response.stream)
            if isinstance(got, TransportFailure):
                yield from self._reconnect(got.reason, restart)
            elif got:
                offset, self.position = self.position, self.position + len(got)
                if self.size is not None and self.position > self.size:
                    yield from self.close()
                    raise ProtocolError(f"the file has more than the {self.size} bytes that the server announced")
                return Piece(got, offset)
            elif self._may_end:
                self._complete = True
            else:
                yield from self._reconnect("the file was cut short", restart)
        return Piece(b"", self.position)

    def _reconnect(self, reason: str, restart: bool) -> Steps[None]:
        """Replace a lost connection."""
        yield Close(self.response.stream)
        restart = restart or self.position == 0
        if not restart and not self._rest:
            raise self._lost(f"{reason}, and the file cannot be resumed")
        yield from self._pause(reason)
        yield from self._continue(reason, restart)

    @property
    def _rest(self) -> dict[str, str]:
        """Headers that ask for the rest of the file; none if it cannot be resumed."""
        return self._range.rest(self.position) if self._source.link else {}

    def _continue(self, reason: str, restart: bool) -> Steps[None]:
        """Ask for the rest of the file or, if it cannot be resumed, for the whole file again."""
        wanted = self._rest
        answer = yield from self._source.ask_again(wanted)
        if wanted and isinstance(answer, RangeNotSatisfiable) and answer.size == self.position and self._may_end:
            self._complete = True
            return
        if wanted and isinstance(answer, StreamingResponse):
            part = ContentRange.of(answer)
            if part.continues(self._range, self.position):
                self._response = answer
                self._range = part if part.size is not None else part._replace(size=self._range.size)
                return
        if not restart:
            yield from _drop(answer)
            raise self._lost(f"{reason}, and the file cannot be resumed")
        if wanted and not _is_whole(answer):
            yield from _drop(answer)
            answer = yield from self._source.ask_again({})
        yield from self._begin(answer)

    def _begin(self, answer: StreamingResponse | RangeNotSatisfiable) -> Steps[None]:
        """Start with an answer that has the file from its beginning."""
        if not isinstance(answer, StreamingResponse) or not _is_whole(answer):
            yield from _drop(answer)
            raise ProtocolError("the server answered with a part of the file, which was not asked for")
        self._response, self._range, self.position = answer, ContentRange.of(answer), 0

    def _pause(self, reason: str) -> Steps[None]:
        """Wait before the next connection, longer each time; raises `ResponseLost` after too many."""
        if self.position >= self._furthest + PROGRESS:
            self._losses, self._furthest = 0, self.position
        self._losses += 1
        context = self._context
        again = self._losses <= self._retries and context.budget.spend()
        delay = backoff(self._losses, 0.5, context.clock.random()) if again else None
        lost = FailureKind.CONNECTION_LOST.value
        context.observe(Attempt(self._name, self._losses, lost, reason, None, delay))
        if delay is None:
            raise self._lost(reason)
        yield Sleep(delay)

    def _lost(self, reason: str) -> PlanfixError:
        return ResponseLost(self._name, f"{reason}, after {self.position} bytes")


def _is_whole(answer: StreamingResponse | RangeNotSatisfiable) -> bool:
    return isinstance(answer, StreamingResponse) and answer.status == 200


def _drop(answer: StreamingResponse | RangeNotSatisfiable) -> Steps[None]:
    if isinstance(answer, StreamingResponse):
        yield Close(answer.stream)
