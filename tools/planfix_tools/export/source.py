"""The dlt source: a resource for each table, with types, keys and state."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from copy import deepcopy
from datetime import datetime, timedelta, tzinfo
from hashlib import sha256
from math import inf
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import dlt
from dlt.extract import DltResource, DltSource

from planfix import ConfigurationError, Planfix
from planfix.errors import ApiError, QuotaExceeded

from planfix_tools.columns import Column, CustomColumn, Row, Table
from planfix_tools.export.account_columns import account_columns
from planfix_tools.export.reading import Progress, Reader
from planfix_tools.export.run_state import DELETED, Copied, Run, Settings
from planfix_tools.export.tables import SPECS, Spec

_ACCOUNT = "account"


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

    It may be loaded in parts: after `rows` rows its resources end, and go on when they are read again. The state changes
    with the last part only, so that a run that is killed in between is repeated from the answers that were kept.

    Args:
        settings: What the run is asked for.
        names: Its tables.
        on_progress: Is told after each request.
        rows: Rows of a part, and up to a page more; without it there is one part.

    Attributes:
        run: Counts and problems; None before it is read.
        ended: Whether all parts were read.
    """

    def __init__(
        self,
        settings: Settings,
        names: Collection[str],
        on_progress: Callable[[Progress], None] | None,
        rows: float = inf,
    ) -> None:
        self._settings = settings
        self._names = names
        self._on_progress = on_progress
        self._rows = rows
        self._left = rows
        self._memory: dict[str, Any] = {}
        self._reading: dict[str, Iterator[list[Row]]] = {}
        self._unread = set(names)
        self.run: Run | None = None
        self.ended = False

    def part(self) -> DltSource:
        """What is to be loaded next."""
        self._left = self._rows
        return _source([*(self._resource(name, SPECS[name]) for name in self._names), self._account()])

    def close(self) -> None:
        """Ask the account for nothing more."""
        if self.run is not None:
            self.run.reader.close()

    def _read(self, name: str, spec: Spec, columns: Table) -> Iterator[list[Row]]:
        run = self._started()
        memory = self._memory[name] = deepcopy(dlt.current.source_state().get(name, {}))
        table = Copied(run, name, columns, spec.key, memory)
        try:
            yield from spec.read(table)
        except QuotaExceeded:
            raise
        except ApiError as error:
            run.problems.append(f"{name}: {error}")
        table.remember()
        self._unread.discard(name)
        if self._rows == inf:
            dlt.current.source_state()[name] = memory
        elif not self._unread:
            dlt.current.source_state().update(self._memory)
            self.ended = True

    def _resource(self, name: str, spec: Spec) -> DltResource:
        custom = self._settings.custom.get(name)
        columns = Table(spec.kind, key=spec.child_key, zone=self._settings.zone, custom=custom)

        def read() -> Iterator[list[Row]]:
            reading = self._reading.setdefault(name, self._read(name, spec, columns))
            while self._left > 0:
                self._started().reader.table = name
                rows = next(reading, None)
                if rows is None:
                    break
                self._left -= len(rows)
                yield rows

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
            if self.ended or self._rows == inf:
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
            folder, ahead = _folder(state), self._rows < inf
            reader = Reader(self._settings.pf, self._settings.zone, folder, self._on_progress, ahead=ahead)
            self.run = Run(self._settings, reader)
        return self.run


def custom_columns(
    account: str | os.PathLike[str] | None, custom: Mapping[str, Mapping[int, CustomColumn]] | None
) -> Mapping[str, Mapping[int, CustomColumn]]:
    """The custom fields with columns of their own, by table and id: those of an account's folder, and those given."""
    read = {} if account is None else account_columns(account)
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
