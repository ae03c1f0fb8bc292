"""A call that answers a file: what the answer may be in place of one, and how that is told from a file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from planfix_runtime.calls.call import Attempt, Course, Send
from planfix_runtime.calls.classify import Fault, backoff
from planfix_runtime.calls.context import Core
from planfix_runtime.calls.prepared import Call
from planfix_runtime.errors import InvalidRequest, PlanfixError, ProtocolError, ResponseLost, ServerError
from planfix_runtime.files.headers import MOST_HOPS, Part, part_of, resolve
from planfix_runtime.http.transport import Answered, Close, Failed, Get, Opened, Outcome, Read
from planfix_runtime.limits import Options
from planfix_runtime.model.functions import Request, method_of
from planfix_runtime.process import renew_on_fork
from planfix_runtime.sansio import Flow, Sleep

_ELSEWHERE = frozenset({301, 302, 303})
_UNSATISFIED = re.compile(r"bytes \*/([0-9]{1,18})", re.ASCII)


class Link(NamedTuple):
    """The file is elsewhere."""

    location: str
    status: int


class Beyond(NamedTuple):
    """The file has no such part; it ends before. `size` is its size, if the server said so."""

    size: int | None


Found = Opened | Link | Beyond


class FileCall(Call[Any]):
    """A request of a function that answers a file."""

    __slots__ = ()
    answers_file = True

    def result(self, answered: Answered) -> Found:
        """The file, or where it is, or that there is nothing where it was to go on.

        Raises:
            ApiError: The server refused.
            ProtocolError: It is none of these.
        """
        if isinstance(answered, Opened):
            return answered
        location = answered.headers.get("location", "")
        if answered.status in _ELSEWHERE and location:
            return Link(location, answered.status)
        if answered.status == 416:
            found = _UNSATISFIED.fullmatch(answered.headers.get("content-range", ""))
            return Beyond(int(found[1]) if found else None)
        self.read(answered.body)
        raise ProtocolError("the answer is neither a file nor an error")


_EXPIRED = frozenset({401, 403, 404, 410})


def file_call_of(core: Core, request: Request[Any]) -> FileCall:
    """A request for a file, made ready."""
    if not method_of(request).answers_file:
        raise InvalidRequest(type(request).__name__, request, "a function that answers a file")
    return FileCall(request, silent=False, zone=core.config.zone, errors=core.api.errors)


class Source:
    """One file of the API.

    Attributes:
        link: Where it is, when the API answered a link.
    """

    def __init__(self, core: Core, call: FileCall, options: Options) -> None:
        self._core = core
        self._call = call
        self._options = options
        self.link: str | None = None

    def ask(self, headers: Mapping[str, str]) -> Flow[Opened | Beyond]:
        """Get the file from its link, which the API is asked for first.

        Args:
            headers: Headers for the link.

        Raises:
            ServerError: A link must not be followed, or there is nothing behind it.
        """
        core, call, expires = self._core, self._call, self._core.expires(self._options)
        url = self.link
        if url is None:
            course = Course(core, call, self._options, expires)
            answer: Found = (yield from course.run(session=core.config.login is not None)).value
            if not isinstance(answer, Link):
                return answer
            url = self.link = self._follow(core.config.url, answer)
        for _ in range(MOST_HOPS):
            answer = (yield from _Fetch(core, call, self._options, expires, url, headers).run(session=False)).value
            if not isinstance(answer, Link):
                return answer
            url = self._follow(url, answer)
        raise self._refusal(302, "there is one after the other")

    def ask_again(self, headers: Mapping[str, str]) -> Flow[Opened | Beyond]:
        """The same. A link that does not lead to the file any more is replaced."""
        try:
            return (yield from self.ask(headers))
        except ServerError as error:
            if error.status not in _EXPIRED or self.link is None:
                raise
        self.link = None
        return (yield from self.ask(headers))

    def _follow(self, base: str, link: Link) -> str:
        try:
            return resolve(base, link.location)
        except ValueError as error:
            problem = self._refusal(link.status, str(error))
        raise problem

    def _refusal(self, status: int, why: str) -> PlanfixError:
        reason = f"the server answered HTTP {status}, a redirect, which is not followed: {why}"
        return ServerError(self._call.name, reason, status)


class _Fetch(Course):
    """One link: no pace to keep, no session, nothing of the API's to send."""

    def __init__(
        self,
        core: Core,
        call: Call[Opened],
        options: Options,
        expires: float | None,
        url: str,
        headers: Mapping[str, str],
    ) -> None:
        super().__init__(core, call, options, expires)
        self._get = Get(url, headers, options, expires)

    def _send(self, step: Send) -> Flow[Outcome]:
        outcome: Outcome = yield self._get
        return outcome


PROGRESS = 1024 * 1024
"""Bytes beyond what there was before, after which lost connections are counted anew."""


class Piece(NamedTuple):
    """The next bytes of a file, none at its end, and where in it they belong: at 0 again when it begins again."""

    data: bytes
    offset: int


class Transfer:
    """The flows that get a file. They are run one at a time.

    Attributes:
        position: How many bytes were handed out.
    """

    def __init__(self, core: Core, call: FileCall, options: Options) -> None:
        self._name = call.name
        self._policy = core.policy(options)
        self._source = Source(core, call, options)
        self._opened: Opened | None = None
        self._file = Part()
        self._complete = False
        self._losses = 0
        self._furthest = 0
        self._inherited = False
        self.position = 0
        renew_on_fork(self)

    def after_fork(self) -> None:
        """Read nothing in a child process: what it took, or the end that it made, would be missing in its parent."""
        self._inherited = True

    @property
    def opened(self) -> Opened:
        """The answer that is being read.

        Raises:
            ValueError: There is none any more, or it is another process that reads it.
        """
        if self._inherited:
            raise ValueError("the download was begun before the fork; the process that began it reads it")
        if self._opened is None:
            raise ValueError("the download is closed")
        return self._opened

    @property
    def size(self) -> int | None:
        """Bytes that the file has, if that is known."""
        return self._file.size

    @property
    def _may_end(self) -> bool:
        """Whether the file has no more than what came, as far as is known."""
        return self.size in (None, self.position)

    def open(self) -> Flow[None]:
        """Ask for the file."""
        yield from self._begin((yield from self._source.ask({})))

    def close(self) -> Flow[None]:
        """Read no more."""
        opened, self._opened = self._opened, None
        if opened is not None and not self._inherited:
            yield Close(opened.stream)

    def next(self, anew: bool) -> Flow[Piece]:
        """The next bytes. A connection that is lost is replaced by one that goes on, or begins again, with the file.

        Args:
            anew: Whether it may begin again.

        Raises:
            ResponseLost: The connection was lost too often, or the file does not go on.
        """
        while not self._complete:
            got: bytes | Failed = yield Read(self.opened.stream)
            if isinstance(got, Failed):
                yield from self._reconnect(got.reason, anew)
            elif got:
                return (yield from self._piece(got))
            elif self._may_end:
                self._complete = True
            else:
                yield from self._reconnect("the file was cut short", anew)
        return Piece(b"", self.position)

    def _piece(self, data: bytes) -> Flow[Piece]:
        offset, self.position = self.position, self.position + len(data)
        if self.size is not None and self.position > self.size:
            yield from self.close()
            raise ProtocolError(f"the file has more than the {self.size} bytes that it was said to have")
        return Piece(data, offset)

    def _reconnect(self, reason: str, anew: bool) -> Flow[None]:
        """Replace a lost connection."""
        yield Close(self.opened.stream)
        wanted = self._file.rest(self.position) if self._source.link else {}
        anew = anew or self.position == 0
        if not wanted and not anew:
            raise self._lost(f"{reason}, and the file cannot be resumed")
        yield from self._pause(reason)
        answer = yield from self._source.ask_again(wanted)
        if wanted and isinstance(answer, Beyond) and answer.size == self.position and self._may_end:
            self._complete = True
        elif wanted and isinstance(answer, Opened) and (part := part_of(answer)).continues(self._file, self.position):
            self._opened, self._file = answer, self._file.with_size_of(part)
        elif anew:
            if wanted and not _is_whole(answer):
                yield from _drop(answer)
                answer = yield from self._source.ask_again({})
            yield from self._begin(answer)
        else:
            yield from _drop(answer)
            raise self._lost(f"{reason}, and the file cannot be resumed")

    def _begin(self, answer: Opened | Beyond) -> Flow[None]:
        """Read an answer that has the file from its beginning."""
        if not isinstance(answer, Opened) or not _is_whole(answer):
            yield from _drop(answer)
            raise ProtocolError("the server answered with a part of the file, which was not asked for")
        self._opened, self._file, self.position = answer, part_of(answer), 0

    def _pause(self, reason: str) -> Flow[None]:
        """Wait before the next connection, longer each time, unless there were enough of them."""
        if self.position >= self._furthest + PROGRESS:
            self._losses, self._furthest = 0, self.position
        self._losses += 1
        policy = self._policy
        again = self._losses <= policy.retries and policy.budget.spend()
        delay = backoff(self._losses, 0.5, policy.chance()) if again else None
        policy.observe(Attempt(self._name, self._losses, Fault.LOST.value, reason, None, delay))
        if delay is None:
            raise self._lost(reason)
        yield Sleep(delay)

    def _lost(self, reason: str) -> PlanfixError:
        return ResponseLost(self._name, f"{reason}, after {self.position} bytes")


def _is_whole(answer: Opened | Beyond) -> bool:
    return isinstance(answer, Opened) and answer.status == 200


def _drop(answer: Opened | Beyond) -> Flow[None]:
    if isinstance(answer, Opened):
        yield Close(answer.stream)
