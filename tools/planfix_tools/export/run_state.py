"""State of a run: its settings, what it remembers of earlier runs, and its counts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from hashlib import blake2b
from pathlib import Path
from typing import Any

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
HASH = "_hash"
"""Column with a hash of the row, by which the next run sees whether a row that it reads again has changed."""
BEGINNING = datetime(2000, 1, 1)
"""A time before any data of an account."""
REREAD = timedelta(days=7)
"""How often tables without a reliable list of changes are read as a whole."""


@dataclass(slots=True)
class Tally:
    """Counts of a table."""

    new: int = 0
    """Rows that the copy did not have."""
    changed: int = 0
    """Rows that the copy had with other values."""
    deleted: int = 0
    """Rows of objects that are gone."""


@dataclass(kw_only=True)
class Settings:
    """Settings of a run; see `planfix_source`."""

    pf: Planfix
    zone: tzinfo
    since: datetime | None = None
    backfill: bool = True
    full: bool = False
    deletions: timedelta = timedelta(hours=20)
    files: Path | None = None
    custom: Mapping[str, Mapping[int, CustomColumn]] = field(default_factory=dict[str, Mapping[int, CustomColumn]])


class Run:
    """What the tables of a run share.

    Args:
        settings: Settings of the run.
        reader: Reads the account.

    Attributes:
        tallies: Counts by table.
        problems: Messages about what could not be read.
    """

    def __init__(self, settings: Settings, reader: Reader) -> None:
        self.settings = settings
        self.reader = reader
        self.tallies: dict[str, Tally] = {}
        self.problems: list[str] = []

    def actions(self, since: datetime | None) -> Listing[Action]:
        """Comments and other actions since a time. Two tables that ask for the same list share its requests."""
        begin = wall_clock(since, self.settings.zone) if since else BEGINNING
        end = self.reader.until.replace(tzinfo=None)
        return self.reader.list(ActionGetListByPeriod(from_date=begin, to_date=end, sort=SortOrder.ASC))


class Copied:
    """A table of the copy during a run.

    Args:
        run: The run.
        table: Name of the table.
        columns: Its columns.
        key: Its primary key.
        memory: State between runs; changed in place.

    Attributes:
        known: Keys of the rows that the copy has.
        tally: Rows that were new, changed and deleted.
    """

    def __init__(self, run: Run, table: str, columns: Table, key: tuple[str, ...], memory: dict[str, Any]) -> None:
        self.run = run
        self.reader = run.reader
        self.table = table
        self._columns = columns
        self.key = key
        self._memory = memory
        self.known = Keys(unpack(memory.get("keys", {})))
        self.tally = run.tallies.setdefault(table, Tally())
        self._before = Keys(self.known)
        self._given = Keys()

    @property
    def since(self) -> datetime | None:
        """The time since which changes are read; None to read everything."""
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
        """Whether at least this interval has passed since the whole list was read."""
        read = self._memory.get("read_whole")
        return read is None or self.reader.began - datetime.fromisoformat(read) >= interval

    def rows(self, items: Iterable[Any], **columns: object) -> list[Row]:
        """The rows of objects, without those that this run has given before.

        Args:
            items: The objects.
            columns: Additional columns of the rows.
        """
        found: list[Row] = []
        for item in items:
            row = self._columns.row(item) | columns
            key = self._key_of(row)
            if self._memory.get("partial") and self._in_pass and key not in self.known:
                continue
            self.known.add(key)
            if not self._given.add(key):
                continue
            if key not in self._before:
                self.tally.new += 1
            row[HASH] = _hash(row)
            found.append(row)
        return found

    def count_changed(self, rows: Iterable[Row], stored: Callable[[Copied, list[Key]], Mapping[Key, int]]) -> None:
        """Count the rows that the copy has with other values.

        Args:
            rows: Rows that are to be loaded, each with its hash.
            stored: Returns the hashes that the destination has for some keys of a table.
        """
        hashes = {self._key_of(row): row[HASH] for row in rows if HASH in row}
        again = [key for key in hashes if key in self._before]
        if again:
            before = stored(self, again)
            self.tally.changed += sum(before.get(key) != hashes[key] for key in again)

    def _key_of(self, row: Row) -> Key:
        return tuple(int(row[name]) for name in self.key)

    def gone(self, keys: Iterable[Key]) -> list[Row]:
        """Rows that delete these keys from the copy."""
        found: list[Row] = []
        for key in keys:
            found.append({**dict(zip(self.key, key, strict=True)), DELETED: True})
            self.known.discard(key)
            self.tally.deleted += 1
        return found

    def whole(self, listing: Listing[Any], is_pass: bool = False) -> Iterator[list[Row]]:
        """All rows of a list, and deletions of rows that are not in it.

        Args:
            listing: The list of all objects.
            is_pass: Whether it is read to find deletions, after a list of changes.
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
        """All rows of a list without pages, and deletions of rows that are not in it."""
        yield self.rows(items)
        yield self.unseen()

    def unseen(self) -> list[Row]:
        """Deletions of the rows that this run did not give; for a table that was read as a whole."""
        return self.gone([key for key in self.known if key not in self._given])

    def read_whole(self, moved: bool = False) -> None:
        """Note that the whole list was read, unless records `moved` meanwhile, so that it is due again."""
        if moved:
            self._memory.pop("read_whole", None)
        else:
            self._memory["read_whole"] = self.reader.began.isoformat()

    def done(self, listing: Listing[Any]) -> None:
        """Move the watermark if the list was complete."""
        if listing.complete:
            self.move_watermark()
        else:
            self.incomplete(listing)

    def move_watermark(self) -> None:
        """Let the next run read changes since this one began."""
        self._memory["watermark"] = watermark(self.reader.began).isoformat()

    def incomplete(self, listing: Listing[Any]) -> None:
        """Report records that did not come; the next run reads them again."""
        missing = (listing.total or 0) - len(listing.seen)
        self.run.problems.append(f"{self.table}: {missing} of {listing.total} records did not come")

    def remember(self) -> None:
        """Store the state for the next run."""
        self._memory["keys"] = pack(self.known)
        # Each run changes the state, and with it the folder of the answers.
        self._memory["reads"] = self._memory.get("reads", 0) + 1


def _hash(row: Row) -> int:
    """Hash a row as a signed number of 64 bits."""
    text = json.dumps(row, sort_keys=True, default=str)
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), signed=True)


Read = Callable[[Copied], Iterator[list[Row]]]
"""Reads the rows of a table."""
