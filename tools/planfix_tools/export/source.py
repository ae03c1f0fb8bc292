"""The source for dlt: a resource for each table, with types, keys and state."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from copy import deepcopy
from datetime import datetime, timedelta, tzinfo
from hashlib import sha256
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import dlt
from dlt.extract import DltResource, DltSource

from planfix import ConfigurationError, Planfix
from planfix.errors import ApiError, QuotaExceeded
from planfix_tools.columns import Column, CustomColumn, Row, Table
from planfix_tools.export.account_columns import account_columns
from planfix_tools.export.ahead import Ahead
from planfix_tools.export.destinations import stored_hashes
from planfix_tools.export.reading import Progress, Reader
from planfix_tools.export.run_state import DELETED, HASH, Copied, Run, Settings
from planfix_tools.export.tables import SPECS

_ACCOUNT = "account"
PAGES_AHEAD = 25
"""Pages to read ahead while a part is loaded."""


def planfix_source(
    pf: Planfix,
    resources: Collection[str] | None = None,
    since: datetime | None = None,
    backfill: bool = True,
    *,
    timezone: str | tzinfo | None = None,
    full: bool = False,
    deletions: timedelta = timedelta(hours=20),
    files: str | os.PathLike[str] | None = None,
    account: str | os.PathLike[str] | None = None,
    custom: Mapping[str, Mapping[int, CustomColumn]] | None = None,
    on_progress: Callable[[Progress], None] | None = None,
) -> DltSource:
    """An account as a source of dlt: a resource for each table, merged by its key.

    The first run reads everything, later runs read changes: dlt's state has, for each table, the server's time at which
    the last complete run began. Use it in one thread (dlt's default for generators): the account's rate limit leaves no
    use for more.

    Args:
        pf: A client of the account.
        resources: Names of the tables; all but `files` by default.
        since: Read changes since then, whatever was read before. A first run then copies nothing else.
        backfill: Whether a first run without `since` reads existing data.
        timezone: Time zone of the calling user, in which the server writes times: a name (`Europe/Moscow`) or a tzinfo;
            by default `PLANFIX_TIMEZONE` in the environment.
        full: Read everything again.
        deletions: Minimum interval between searches for deletions. A search sends one request for each large table, and
            reads the whole table if the server's count differs from the copy's.
        files: Folder for the files of comments, which are then downloaded and listed in the table `files`.
        account: Folder written by `planfix introspect`. It adds a typed column for each custom field of tasks, contacts and
            projects.
        custom: Custom fields that get columns, in addition to those of `account`: `{"tasks": {401:
            CustomColumn("budget", AnaliticFieldType.NUMBER)}}`.
        on_progress: Called after each request.

    Raises:
        ConfigurationError: The time zone is missing, a table is unknown, or the copy was made with another time zone.
    """
    zone = time_zone(timezone)
    settings = Settings(
        pf=pf,
        zone=zone,
        since=since,
        backfill=backfill,
        full=full,
        deletions=deletions,
        files=None if files is None else Path(files),
        custom=custom_columns(account, custom),
    )
    return Source(settings, table_names(resources, settings.files is not None), on_progress).part()


class Source:
    """A source that can be loaded in parts.

    The resources of a part end after `rows` rows; those of the next part continue. A thread reads the account ahead while a
    part is loaded. Only the last part changes the state, so that after a killed run the next one repeats it from the kept
    answers.

    Args:
        settings: Settings of the run.
        names: Names of the tables.
        on_progress: Called after each request.
        rows: Rows of a part, and up to a page more; 0 for one part without a thread.

    Attributes:
        run: Counts and problems; None before the first part is read.
        ended: Whether all parts were read.
    """

    def __init__(
        self,
        settings: Settings,
        names: Collection[str],
        on_progress: Callable[[Progress], None] | None,
        rows: int = 0,
    ) -> None:
        self._settings = settings
        self._names = names
        self._on_progress = on_progress
        self._rows = self._left = rows
        self._state: dict[str, Any] = {}
        self._columns = {
            name: Table(
                SPECS[name].kind,
                key=SPECS[name].child_key,
                zone=settings.zone,
                custom=settings.custom.get(name),
            )
            for name in names
        }
        self._ahead: Ahead[tuple[Copied, list[Row]]] | None = None
        self._next: tuple[Copied, list[Row]] | None = None
        self.run: Run | None = None
        self.ended = False

    def part(self) -> DltSource:
        """The next part to load."""
        self._left = self._rows
        return _source([*(self._resource(name) for name in self._names), self._account()])

    def close(self) -> None:
        """Stop the thread."""
        if self._ahead is not None:
            self._ahead.close()

    def _read(self, run: Run, name: str, memory: dict[str, Any]) -> Iterator[tuple[Copied, list[Row]]]:
        run.reader.table = name
        table = Copied(run, name, self._columns[name], SPECS[name].key, memory)
        try:
            for rows in SPECS[name].read(table):
                yield table, rows
        except QuotaExceeded:
            raise
        except ApiError as error:
            run.problems.append(f"{name}: {error}")
        table.remember()

    def _read_all(self, run: Run) -> Iterator[tuple[Copied, list[Row]]]:
        for name in self._names:
            yield from self._read(run, name, self._state.setdefault(name, {}))

    def _part_of(self, name: str) -> Iterator[list[Row]]:
        """Rows of a table that the thread has read, as long as there is room in this part."""
        while self._left > 0 and (found := self._peek()) is not None and found[0].table == name:
            table, rows = found
            self._next = None
            self._left -= len(rows)
            table.count_changed(rows, stored_hashes)
            yield rows

    def _peek(self) -> tuple[Copied, list[Row]] | None:
        run = self._started()
        if self._ahead is None:
            self._state = deepcopy(dict(dlt.current.source_state()))
            self._ahead = Ahead(self._read_all(run), PAGES_AHEAD)
        if self._next is None:
            self._next = next(self._ahead, None)
        return self._next

    def _resource(self, name: str) -> DltResource:
        spec, columns = SPECS[name], self._columns[name]

        def read() -> Iterator[list[Row]]:
            if self._rows:
                yield from self._part_of(name)
            else:
                memory = dlt.current.source_state().setdefault(name, {})
                for _, rows in self._read(self._started(), name, memory):
                    yield rows

        hints: Any = {one.name: _hint(one) for one in [*columns.columns, *spec.more]}
        hints[DELETED] = {"data_type": "bool", "hard_delete": True}
        hints[HASH] = {"data_type": "bigint"}
        for key in spec.key:
            hints[key]["nullable"] = False
        nested: Any = {
            child: dlt.mark.make_nested_hints(columns=cast("Any", {one.name: _hint(one) for one in held}))
            for child, held in columns.children.items()
        }
        return cast(
            "DltResource",
            dlt.resource(
                read,
                name=name,
                write_disposition="merge",
                primary_key=list(spec.key),
                columns=hints,
                nested_hints=nested,
                schema_contract={"data_type": "freeze"},
            ),
        )

    def _account(self) -> DltResource:
        """The table with the account's time zone."""

        def read() -> Iterator[Row]:
            run = self._started()
            if self._rows:
                if self._left <= 0 or self._peek() is not None:
                    return
                dlt.current.source_state().update(self._state)
                self.ended = True
            yield {"id": 1, "timezone": str(self._settings.zone), "read_at": run.reader.began}

        columns: Any = {
            "id": {"data_type": "bigint"},
            "timezone": {"data_type": "text"},
            "read_at": {"data_type": "timestamp"},
        }
        made = dlt.resource(read, name=_ACCOUNT, write_disposition="merge", primary_key="id", columns=columns)
        return cast("DltResource", made)

    def _started(self) -> Run:
        if self.run is None:
            state = dlt.current.source_state()
            zone = state.setdefault("timezone", str(self._settings.zone))
            if zone != str(self._settings.zone):
                if not self._settings.full:
                    raise ConfigurationError(
                        f"timezone: the copy was made with {zone}; give that, or full=True (--full) to read all again"
                    )
                state["timezone"] = str(self._settings.zone)
            reader = Reader(self._settings.pf, self._settings.zone, _folder(state), self._on_progress)
            self.run = Run(self._settings, reader)
        return self.run


def custom_columns(
    account: str | os.PathLike[str] | None, custom: Mapping[str, Mapping[int, CustomColumn]] | None
) -> Mapping[str, Mapping[int, CustomColumn]]:
    """The custom fields with columns, by table and id: those of an account's folder, and those given."""
    read: Mapping[str, Mapping[int, CustomColumn]] = {} if account is None else account_columns(account)
    given = custom or {}
    return {table: {**read.get(table, {}), **given.get(table, {})} for table in {*read, *given}}


def time_zone(given: str | tzinfo | None) -> tzinfo:
    """The account's time zone, as given or from the environment.

    Raises:
        ConfigurationError: The time zone is missing or unknown.
    """
    found = given or os.environ.get("PLANFIX_TIMEZONE")
    if not found:
        raise ConfigurationError("timezone: missing; give it, or PLANFIX_TIMEZONE, as in Europe/Moscow")
    if isinstance(found, tzinfo):
        return found
    try:
        return ZoneInfo(found)
    except (ZoneInfoNotFoundError, ValueError):
        raise ConfigurationError(f"timezone: there is no {found!r}; names are like Europe/Moscow") from None


def table_names(given: Collection[str] | None, with_files: bool) -> list[str]:
    """The tables to copy, in the order in which they are read.

    Raises:
        ConfigurationError: A table is unknown, or the folder for `files` is missing.
    """
    wanted = set(SPECS) - {"files"} if given is None else set(given)
    unknown = sorted(wanted - set(SPECS))
    if unknown:
        raise ConfigurationError(f"resources: there is no {unknown[0]!r}; there are {', '.join(SPECS)}")
    if "files" in wanted and not with_files:
        raise ConfigurationError("files: name the folder to download them to")
    wanted |= {"files"} if with_files else set()
    return [name for name in SPECS if name in wanted]


def _source(resources: list[DltResource]) -> DltSource:
    make: Any = dlt.source(lambda: resources, name="planfix", max_table_nesting=1)
    found: DltSource = make()
    return found


def _hint(column: Column) -> dict[str, Any]:
    return {"data_type": column.type, "description": column.doc}


def _folder(state: Mapping[str, Any]) -> Path:
    """Folder for the answers of this run; its name depends on the state, which changes once they are loaded."""
    pipeline = dlt.current.pipeline()
    # Not in the pipeline's own folder, which goes when a killed run is begun again.
    root = Path(pipeline.pipelines_dir) / f".{pipeline.pipeline_name}.answers"
    folder = root / sha256(json.dumps(state, sort_keys=True, default=str).encode()).hexdigest()[:16]
    for other in root.glob("*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)
    return folder
