"""One run of a copy: what it is asked for, what it remembers of the runs before, and what it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any, cast

from planfix import Planfix
from planfix.enums import SortOrder
from planfix.methods import ActionGetListByPeriod
from planfix.types import Action
from planfix_runtime.lists.changes import wall_clock, watermark
from planfix_tools.columns import CustomColumn, Row, Table
from planfix_tools.export.keys import Key, Keys, pack, unpack
from planfix_tools.export.reading import KEPT, Listing, Reader

DELETED = "_deleted"
"""Column that marks the row of an object that is gone; the destination drops such rows."""
BEGINNING = datetime(2000, 1, 1)
"""Before anything that an account holds."""
REREAD = timedelta(days=7)
"""How often what no list of changes tells for sure is read as a whole."""


@dataclass(slots=True)
class Tally:
    """What was read of one table."""

    new: int = 0
    """Rows that the copy did not have."""
    changed: int = 0
    """Rows that were read again: those that the server names as changed, and short lists that are read as a whole."""
    deleted: int = 0
    """Rows of objects that are gone."""


@dataclass(kw_only=True)
class Settings:
    """What a run is asked for; see `planfix_source`."""

    pf: Planfix
    zone: tzinfo
    since: datetime | None = None
    backfill: bool = True
    full: bool = False
    deletions: timedelta = timedelta(hours=20)
    files: Path | None = None
    custom: Mapping[str, Mapping[int, CustomColumn]] = field(default_factory=dict[str, Mapping[int, CustomColumn]])


class Run:
    """What the tables of one run share.

    Args:
        settings: What it is asked for.
        reader: Asks the account.

    Attributes:
        tallies: What was read, by table.
        problems: What could not be read, in words.
    """

    def __init__(self, settings: Settings, reader: Reader) -> None:
        self.settings = settings
        self.reader = reader
        self.tallies: dict[str, Tally] = {}
        self.problems: list[str] = []

    def actions(self, since: datetime | None) -> Listing[Action]:
        """Comments and what else happened since a moment. Asked for twice, the list is fetched once."""
        begin = wall_clock(since, self.settings.zone) if since else BEGINNING
        end = self.reader.until.replace(tzinfo=None)
        return self.reader.list(ActionGetListByPeriod(from_date=begin, to_date=end, sort=SortOrder.ASC))


class Copied:
    """A table of the copy, during one run.

    Args:
        run: The run.
        table: The table.
        columns: Its columns.
        key: Its primary key.
        memory: What is kept between runs; changed in place.

    Attributes:
        known: Keys of the rows that the copy has.
    """

    def __init__(self, run: Run, table: str, columns: Table, key: tuple[str, ...], memory: dict[str, Any]) -> None:
        self.run = run
        self.reader = run.reader
        self.table = table
        self._columns = columns
        self._key = key
        self._memory = memory
        self.known = Keys(unpack(memory.get("keys", {})))
        self.tally = run.tallies.setdefault(table, Tally())
        self._before = Keys(self.known)
        self._given = Keys()

    @property
    def since(self) -> datetime | None:
        """From when on changes are asked for; None when everything is to be read."""
        settings = self.run.settings
        if settings.full:
            self._memory.pop("partial", None)
            return None
        if settings.since is None and "watermark" in self._memory:
            return datetime.fromisoformat(self._memory["watermark"])
        if settings.since is None and settings.backfill:
            return None
        if "watermark" not in self._memory:
            self._memory["partial"] = True
        if settings.since is None:
            return self.reader.until - 2 * KEPT
        return settings.since if settings.since.tzinfo else settings.since.replace(tzinfo=settings.zone)

    def is_due(self, interval: timedelta) -> bool:
        """Whether the whole list was last read an interval ago, or before."""
        read = self._memory.get("read_whole")
        return read is None or self.reader.began - datetime.fromisoformat(read) >= interval

    def rows(self, items: Iterable[Any], **columns: object) -> list[Row]:
        """The rows of objects.

        Args:
            items: The objects.
            columns: What the rows say besides.
        """
        found: list[Row] = []
        for item in items:
            row = self._columns.row(item) | columns
            key: Key = tuple(int(cast("Any", row[name])) for name in self._key)
            if self._memory.get("partial") and self._in_pass and key not in self.known:
                continue
            self.known.add(key)
            if self._given.add(key):
                if key not in self._before:
                    self.tally.new += 1
                elif not self._in_pass:
                    self.tally.changed += 1
            found.append(row)
        return found

    def gone(self, keys: Iterable[Key]) -> list[Row]:
        """What drops rows from the copy."""
        found: list[Row] = []
        for key in keys:
            found.append({**dict(zip(self._key, key, strict=True)), DELETED: True})
            self.known.discard(key)
            self.tally.deleted += 1
        return found

    def whole(self, listing: Listing[Any], is_pass: bool = False) -> Iterator[list[Row]]:
        """All rows of a list, and what drops those that are not in it any more.

        Args:
            listing: The list of all there is.
            is_pass: Whether it is read to find what is gone, besides a list of changes.
        """
        self._in_pass = is_pass
        for items in listing:
            yield self.rows(items)
        self._in_pass = False
        if not listing.complete:
            self.incomplete(listing)
            return
        yield self.gone([key for key in self.known if key not in listing.seen])
        self.read_whole(listing.moved)
        if not is_pass:
            self.done(listing)

    _in_pass = False

    def all(self, items: Iterable[Any]) -> Iterator[list[Row]]:
        """All rows of a list that comes in one answer, and what drops those that are not in it any more."""
        yield self.rows(items)
        yield self.unseen()

    def unseen(self) -> list[Row]:
        """What drops the rows that this run did not give: for a table that was read as a whole."""
        return self.gone([key for key in self.known if key not in self._given])

    def read_whole(self, moved: bool = False) -> None:
        """Note that the whole list was read; if it `moved` meanwhile, it is due again."""
        if moved:
            self._memory.pop("read_whole", None)
        else:
            self._memory["read_whole"] = self.reader.began.isoformat()

    def done(self, listing: Listing[Any]) -> None:
        """Move the watermark, if the list was complete."""
        if listing.complete:
            self.move_watermark()
        else:
            self.incomplete(listing)

    def move_watermark(self) -> None:
        """Let the next run ask for what changed since this one began."""
        self._memory["watermark"] = watermark(self.reader.began).isoformat()

    def incomplete(self, listing: Listing[Any]) -> None:
        """Note that records did not come; the next run asks for them again."""
        missing = (listing.total or 0) - len(listing.seen)
        self.run.problems.append(f"{self.table}: {missing} of {listing.total} records did not come")

    def remember(self) -> None:
        """Keep what the next run needs."""
        self._memory["keys"] = pack(self.known)
        self._memory["reads"] = self._memory.get("reads", 0) + 1


Read = Callable[[Copied], Iterator[list[Row]]]
"""Reads a table."""
