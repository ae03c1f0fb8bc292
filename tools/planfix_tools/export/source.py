"""The dlt source: a resource for each table, with types, keys and state."""

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
from planfix_tools.export.reading import Progress, Reader
from planfix_tools.export.run_state import DELETED, Copied, Run, Settings
from planfix_tools.export.tables import SPECS

_ACCOUNT = "account"
PAGES_AHEAD = 25
"""Pages that wait to be loaded: those of the seconds that loading takes."""


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

    The first run reads everything, later ones what changed since: dlt's state remembers, for each table, the server's
    time at which the last complete run began. It is meant for one thread (`extract.workers` of 1, dlt's default for
    generators), since all requests wait for the same account.

    Args:
        pf: A client of the account.
        resources: Names of the tables; all but `files` when left out.
        since: Read what changed since then, whatever was read before. A first run then copies no more than that.
        backfill: Whether a first run without `since` reads what is there already.
        timezone: Time zone of the calling user, in which the server tells times: a name (`Europe/Moscow`) or a tzinfo;
            or else from the environment, `PLANFIX_TIMEZONE`.
        full: Read everything again.
        deletions: How often at most is looked for what was deleted. It costs one request for each of the large tables,
            and a reading of the whole table where the server counts other rows than the copy has.
        files: Folder to download the files of comments to; the table `files` then tells of them.
        account: Folder with what `planfix introspect` has read of the account: each custom field of tasks, contacts and
            projects then is a column of its own as well, with its type.
        custom: Custom fields that get columns of their own, without such a folder or beside it: `{"tasks": {401:
            CustomColumn("budget", AnaliticFieldType.NUMBER)}}`.
        on_progress: Is told after each request.

    Raises:
        ConfigurationError: There is no time zone, no such table, or the copy was made with another time zone.
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
    """A source, and what came of it once it was read.

    It may be loaded in parts: after `rows` rows its resources end, and go on when they are read again. A thread asks the
    account for what comes next while a part is loaded. The state changes with the last part only, so that a run that is
    killed in between is repeated from the answers that were kept.

    Args:
        settings: What the run is asked for.
        names: Its tables.
        on_progress: Is told after each request.
        rows: Rows of a part, and up to a page more; 0 for one part without a thread.

    Attributes:
        run: Counts and problems; None before it is read.
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
        self._ahead: Ahead[tuple[str, list[Row]]] | None = None
        self._next: tuple[str, list[Row]] | None = None
        self.run: Run | None = None
        self.ended = False

    def part(self) -> DltSource:
        """What is to be loaded next."""
        self._left = self._rows
        return _source([*(self._resource(name) for name in self._names), self._account()])

    def close(self) -> None:
        """Ask the account for nothing more."""
        if self._ahead is not None:
            self._ahead.close()

    def _read(self, run: Run, name: str, memory: dict[str, Any]) -> Iterator[list[Row]]:
        run.reader.table = name
        table = Copied(run, name, self._columns[name], SPECS[name].key, memory)
        try:
            yield from SPECS[name].read(table)
        except QuotaExceeded:
            raise
        except ApiError as error:
            run.problems.append(f"{name}: {error}")
        table.remember()

    def _read_all(self, run: Run) -> Iterator[tuple[str, list[Row]]]:
        for name in self._names:
            for rows in self._read(run, name, self._state.setdefault(name, {})):
                yield name, rows

    def _part_of(self, name: str) -> Iterator[list[Row]]:
        """What the thread has read of a table, as long as there is room in this part."""
        while self._left > 0 and self._peek() is not None and self._next is not None and self._next[0] == name:
            rows = self._next[1]
            self._next = None
            self._left -= len(rows)
            yield rows

    def _peek(self) -> tuple[str, list[Row]] | None:
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
                yield from self._read(self._started(), name, dlt.current.source_state().setdefault(name, {}))

        hints: Any = {one.name: _hint(one) for one in [*columns.columns, *spec.more]}
        hints[DELETED] = {"data_type": "bool", "hard_delete": True}
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
        """The table that says how the times of the others are to be read."""

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
    """The custom fields with columns of their own, by table and id: those of an account's folder, and those given."""
    read: Mapping[str, Mapping[int, CustomColumn]] = {} if account is None else account_columns(account)
    given = custom or {}
    return {table: {**read.get(table, {}), **given.get(table, {})} for table in {*read, *given}}


def time_zone(given: str | tzinfo | None) -> tzinfo:
    """The account's time zone: what is given, or what the environment says.

    Raises:
        ConfigurationError: There is none, or none of this name.
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
        ConfigurationError: There is no such table.
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
    """Where the answers of this run are kept: it changes with the state, which is stored when what was read is loaded."""
    pipeline = dlt.current.pipeline()
    root = Path(pipeline.working_dir) / "planfix"
    folder = root / sha256(json.dumps(state, sort_keys=True, default=str).encode()).hexdigest()[:16]
    for other in root.glob("*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)
    return folder
