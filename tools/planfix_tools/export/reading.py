"""Read an account page by page. Answers are kept on disk until they are loaded, so that a killed run can continue."""

from __future__ import annotations

import dataclasses
import json
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from hashlib import sha256
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

import planfix
from planfix import Page, Planfix
from planfix.types import File
from planfix_runtime.lists.changes import server_time
from planfix_runtime.model.functions import Request
from planfix_tools.export.keys import Keys

R = TypeVar("R")
T = TypeVar("T")

PAGE_SIZE = 100
"""Maximum page size of the API."""
KEPT = timedelta(days=1)
"""How long the answers of an interrupted run are used."""


class Answer(NamedTuple, Generic[R]):
    """An answer, and the server's time."""

    value: R
    at: datetime


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of a run."""

    table: str
    """Table that is being read."""
    requests: int
    """Requests sent."""
    expected: int
    """Requests known to be needed, including those sent. It grows as the run finds lists."""
    seconds: float
    """Seconds since the run began."""

    @property
    def seconds_left(self) -> float:
        """Estimated seconds for the rest of the expected requests."""
        return self.seconds / max(1, self.requests) * max(0, self.expected - self.requests)


class Reader:
    """Sends requests and counts them.

    Args:
        pf: The client.
        zone: The account's time zone.
        folder: Folder for answers until the run is over.
        on_progress: Called after each request.

    Attributes:
        requests: Requests sent.
        replayed: Answers of an interrupted run that were used again.
        table: Table that is being read, for the progress.
        until: End of requested periods, later than anything that happens during the run.
    """

    def __init__(
        self, pf: Planfix, zone: tzinfo, folder: Path, on_progress: Callable[[Progress], None] | None = None
    ) -> None:
        self._pf = pf
        self._zone = zone
        self._folder = folder
        self._on_progress = on_progress
        self._began = time.monotonic()
        self._expected: dict[str, int] = {}
        self.requests = 0
        self.replayed = 0
        self.table = ""
        self._first: datetime | None = None
        begun = folder / "begun"
        if not begun.exists() or time.time() - begun.stat().st_mtime > KEPT.total_seconds():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            begun.touch()
        self._left = {one.name for one in folder.iterdir()}
        self.until = datetime.fromtimestamp(begun.stat().st_mtime, UTC).astimezone(zone) + 2 * KEPT

    @property
    def began(self) -> datetime:
        """The server's time of the first answer."""
        return self._first or datetime.now(UTC)

    def ask(self, request: Request[R], again: int = 0) -> Answer[R]:
        """Send a request, unless an interrupted run has its answer.

        Args:
            request: The request. Its times are naive, in the account's time zone.
            again: How often this run has sent the same request before.

        Raises:
            planfix.PlanfixError: As `Planfix.send`.
        """
        file = self._folder / sha256(f"{request!r} {again}".encode()).hexdigest()[:32]
        kept = _load(file)
        if kept is None:
            answer = self._pf.raw(request)
            kept = server_time(answer.headers), answer.body
            _save(file, *kept)
            self._count()
        elif file.name in self._left:
            self._left.discard(file.name)
            self.replayed += 1
        at, body = kept
        self._first = self._first or at
        return Answer(planfix.decode(type(request), body, timezone=self._zone), at)

    def list(self, request: Request[Page[T]], key: str = "id") -> Listing[T]:
        """All records of a list.

        Args:
            request: A request of a function with pages.
            key: Field that identifies a record.
        """
        return Listing(self, request, key)

    def count(self, request: Request[Page[Any]]) -> int | None:
        """The server's count of the records of a list; None if it gives none."""
        total = self.ask(dataclasses.replace(request, page_current=1, page_size=1)).value.total_count  # type: ignore[type-var]
        return total if isinstance(total, int) else None

    def download(self, file: File, folder: Path) -> Path:
        """Download a file into a folder of its own, or continue the download of an interrupted run.

        Raises:
            planfix.PlanfixError: As `Planfix.download`.
        """
        with self._pf.file.download(id=file.id) as download:
            self._count()
            target = folder / str(file.id) / (download.name or f"{file.id}.bin")
            target.parent.mkdir(parents=True, exist_ok=True)
            return download.save(target, keep_part=True)

    def expect(self, what: str, requests: int) -> None:
        """Note how many requests a list needs."""
        self._expected[what] = requests

    def forget(self) -> None:
        """Delete the kept answers after they were loaded."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _count(self) -> None:
        self.requests += 1
        if self._on_progress is not None:
            expected = max(self.requests, sum(self._expected.values()))
            self._on_progress(Progress(self.table, self.requests, expected, time.monotonic() - self._began))


class Listing(Generic[T]):
    """The records of a list, page by page, each once.

    A deletion while the list is read moves all later records one place forward, so that the next page misses one. The
    server's total reveals this, and the pages before are read again.

    Attributes:
        request: The request.
        total: The server's latest count of the records.
        seen: The keys of all records that came.
    """

    def __init__(self, reader: Reader, request: Request[Page[T]], key: str) -> None:
        self._reader = reader
        self.request = request
        self._request: Any = request
        self._key = key
        self._times_asked: dict[int, int] = {}
        self._ended = False
        self.total: int | None = None
        self.seen = Keys()

    @property
    def complete(self) -> bool:
        """Whether the list was read to its end, with as many records as the server counts."""
        return self._ended and len(self.seen) >= (self.total or 0)

    @property
    def moved(self) -> bool:
        """Whether records came that the server no longer counts."""
        return self.total is not None and len(self.seen) > self.total

    def __iter__(self) -> Iterator[list[T]]:
        number, before, more = 1, None, True
        while more:
            page, new = self._read(number)
            total = self.total
            yield new
            if before is not None and total is not None and total < before:
                yield from self._moved_before(number, before)
            # After a full page there may be more, whatever the total, which is sometimes wrong.
            more = bool(new) and (len(page) == PAGE_SIZE or (total is not None and number * PAGE_SIZE < total))
            number, before = number + 1, total
        self._ended = True

    def _moved_before(self, number: int, before: int) -> Iterator[list[T]]:
        """The records that deletions moved to earlier pages since the server counted `before` records.

        These pages are read backwards, the direction in which records move, as far as the new total requires.
        """
        page = number - 1
        while page and page * PAGE_SIZE > (number - 1) * PAGE_SIZE - (before - (self.total or 0)):
            yield self._read(page)[1]
            page -= 1

    def _read(self, number: int) -> tuple[list[T], list[T]]:
        asked = self._times_asked[number] = self._times_asked.get(number, -1) + 1
        request = dataclasses.replace(self._request, page_current=number, page_size=PAGE_SIZE)
        answer = self._reader.ask(request, asked)
        if isinstance(answer.value.total_count, int):
            self.total = answer.value.total_count
            self._reader.expect(repr(self._request), -(-self.total // PAGE_SIZE))
        new: list[T] = []
        for item in answer.value.items:
            key = getattr(item, self._key)
            if self.seen.add((key,)):
                new.append(item)
        return answer.value.items, new


def _save(file: Path, at: datetime, body: bytes) -> None:
    head = json.dumps([at.isoformat(), len(body)]).encode()
    part = file.with_suffix(".part")
    part.write_bytes(head + b"\n" + body)
    part.replace(file)


def _load(file: Path) -> tuple[datetime, bytes] | None:
    if not file.exists():
        return None
    head, _, body = file.read_bytes().partition(b"\n")
    try:
        at, length = json.loads(head)
    except ValueError:
        return None  # the machine crashed before the file was on disk
    return (datetime.fromisoformat(at), body) if len(body) == length else None
