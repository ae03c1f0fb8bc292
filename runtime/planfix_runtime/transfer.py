"""A file on its way here, over as many connections as it takes."""

from __future__ import annotations

from typing import NamedTuple

from planfix_runtime.core import Core
from planfix_runtime.diagnosis import Fault
from planfix_runtime.errors import PlanfixError, ProtocolError, ResponseLost
from planfix_runtime.exchange import Attempt
from planfix_runtime.file_call import Beyond, FileCall
from planfix_runtime.file_part import Part, part_of
from planfix_runtime.file_source import Source
from planfix_runtime.flow import Close, Flow, Read, Sleep
from planfix_runtime.forking import renew_on_fork
from planfix_runtime.options import Options
from planfix_runtime.outcome import Failed, Opened
from planfix_runtime.retrying import backoff

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
