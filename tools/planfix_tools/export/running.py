"""Run a copy: load what an interrupted run left, read the account, and report."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import ExitStack
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import dlt
from dlt.pipeline.exceptions import PipelineStepFailed

from planfix import Planfix, PlanfixError
from planfix_tools.columns import CustomColumn, Table
from planfix_tools.export.destinations import target
from planfix_tools.export.planning import Plan, estimate
from planfix_tools.export.reading import Progress, Reader
from planfix_tools.export.run_state import Copied, Run, Settings, Tally
from planfix_tools.export.source import Source, custom_columns, table_names, time_zone
from planfix_tools.export.tables import SPECS, USERS

ROWS = 5_000
"""Rows per load, which bound the memory for merging. The next ones are read meanwhile."""

_SETTINGS = {
    # Users of a copy did not agree to telemetry.
    "RUNTIME__DLTHUB_TELEMETRY": "false",
    "LOAD__TRUNCATE_STAGING_DATASET": "true",
    # Tables and loads one after another, with few rows in memory: the time goes into the account's rate limit.
    "EXTRACT__NEXT_ITEM_MODE": "fifo",
    "LOAD__WORKERS": "1",
    "DATA_WRITER__BUFFER_MAX_ITEMS": "200",
}
"""Settings of dlt, unless the environment has others."""


@dataclass(frozen=True, slots=True)
class Report:
    """Result of a run. `str()` formats it for a terminal."""

    tables: Mapping[str, Tally]
    """Rows that were new, changed and deleted, by table."""
    requests: int
    """Requests sent."""
    replayed: int
    """Answers of an interrupted run that were used again."""
    seconds: float
    """Duration."""
    planned: int | None = None
    """Requests by the plan, if one was given."""
    problems: list[str] = field(default_factory=list[str])
    """Messages about what could not be read. The next run reads it again."""

    @property
    def complete(self) -> bool:
        """Whether everything was read."""
        return not self.problems

    def __str__(self) -> str:
        width = max(map(len, [*self.tables, "table"]))
        lines = [f"{'table':{width}} {'new':>9} {'changed':>9} {'deleted':>9}"]
        for name, one in self.tables.items():
            lines.append(f"{name:{width}} {one.new:9,} {one.changed:9,} {one.deleted:9,}")
        again = f" (and {self.replayed:,} answers of an interrupted run)" if self.replayed else ""
        planned = "" if self.planned is None else f", {self.planned:,} planned"
        lines.append(f"{self.requests:,} requests{planned}{again}, {self.seconds:,.0f} s")
        return "\n".join([*lines, *(f"not read: {one}" for one in self.problems)])


def run(
    to: str = "duckdb:planfix.duckdb",
    *,
    pf: Planfix | None = None,
    only: Collection[str] | None = None,
    since: datetime | None = None,
    full: bool = False,
    files: str | os.PathLike[str] | None = None,
    timezone: str | tzinfo | None = None,
    deletions: timedelta = timedelta(hours=20),
    account: str | os.PathLike[str] | None = None,
    custom: Mapping[str, Mapping[int, CustomColumn]] | None = None,
    dataset: str | None = None,
    pipelines: str | os.PathLike[str] | None = None,
    planned: Plan | None = None,
    on_progress: Callable[[Progress], None] | None = None,
) -> Report:
    """Copy an account, or bring a copy up to date.

    A run may be interrupted or killed at any moment: the next one continues from there and uses the answers that came.

    Args:
        to: Destination: `duckdb:FILE`, `sqlite:FILE`, `postgres://…`, `parquet:FOLDER`, `csv:FOLDER`, or the name of another
            destination of dlt.
        pf: A client of the account; by default made from the environment.
        only: Names of the tables; all by default.
        since: As for `planfix_source`.
        full: As for `planfix_source`.
        files: As for `planfix_source`.
        timezone: As for `planfix_source`.
        deletions: As for `planfix_source`.
        account: As for `planfix_source`.
        custom: As for `planfix_source`.
        dataset: Schema of the tables in destinations with schemas; `planfix` by default, `main` in DuckDB and SQLite.
        pipelines: Folder for dlt's state between runs; dlt's own by default.
        planned: A plan to compare with in the report.
        on_progress: Called after each request.

    Raises:
        ConfigurationError: The destination, a table or the time zone is wrong or missing.
        planfix.PlanfixError: The account cannot be read: no connection, no quota, wrong keys.
        dlt.pipeline.exceptions.PipelineStepFailed: The destination failed.
    """
    began = time.monotonic()
    zone = time_zone(timezone)
    where = target(to)
    with ExitStack() as stack:
        client = pf or stack.enter_context(Planfix())
        folder = None if files is None else Path(files)
        source = Source(
            Settings(
                pf=client,
                zone=zone,
                since=since,
                full=full,
                deletions=deletions,
                files=folder,
                custom=custom_columns(account, custom),
            ),
            table_names(only, folder is not None),
            on_progress,
            ROWS,
        )
        where.begin()
        pipeline = open_pipeline(where.name, where.destination, dataset or where.dataset, pipelines)
        if pipeline.has_pending_data:
            # A killed run left data that was not loaded to its end. dlt would load once more what the destination has
            # committed, and double it. Without that data and its state it all begins again, with the answers that are kept.
            pipeline.drop()
        try:
            while not source.ended:
                pipeline.run(source.part())
        except PipelineStepFailed as error:
            problem = _ours(error)
            if problem is not None:
                raise problem from None
            raise
        finally:
            source.close()
    assert source.run is not None
    reader = source.run.reader
    reader.forget()
    where.finish()
    return Report(
        source.run.tallies,
        reader.requests,
        reader.replayed,
        time.monotonic() - began,
        planned.requests if planned else None,
        source.run.problems,
    )


def open_pipeline(name: str, destination: Any, dataset: str, folder: str | os.PathLike[str] | None) -> dlt.Pipeline:
    """The pipeline of a destination, with the state of earlier runs."""
    for setting, value in _SETTINGS.items():
        os.environ.setdefault(setting, value)
    kept: Any = None if folder is None else os.fspath(folder)
    return dlt.pipeline(name, destination=destination, dataset_name=dataset, pipelines_dir=kept)


def _ours(error: BaseException) -> PlanfixError | None:
    """The error of ours that caused an error of dlt."""
    found: BaseException | None = error
    while found is not None and not isinstance(found, PlanfixError):
        found = found.__cause__ or found.__context__
    return found


def plan(
    to: str = "duckdb:planfix.duckdb",
    *,
    pf: Planfix | None = None,
    only: Collection[str] | None = None,
    since: datetime | None = None,
    full: bool = False,
    timezone: str | tzinfo | None = None,
    deletions: timedelta = timedelta(hours=20),
    pipelines: str | os.PathLike[str] | None = None,
) -> Plan:
    """Estimate the requests and time of `run` with the same arguments. It sends one request for each long list.

    Raises:
        ConfigurationError: As for `run`.
        planfix.PlanfixError: As for `run`.
    """
    zone, where = time_zone(timezone), target(to)
    with ExitStack() as stack:
        client = pf or stack.enter_context(Planfix())
        folder = Path(stack.enter_context(TemporaryDirectory()))
        settings = Settings(pf=client, zone=zone, since=since, full=full, deletions=deletions)
        would_be = Run(settings, Reader(client, zone, folder / "answers"))
        state: Mapping[str, Any] = {}
        if where.exists:
            pipeline = open_pipeline(where.name, where.destination, where.dataset, pipelines)
            pipeline.sync_destination()
            state = deepcopy(dict(pipeline.state.get("sources", {}))).get("planfix", {})
        tables = {
            name: Copied(would_be, name, Table(SPECS[name].kind, zone=zone), SPECS[name].key, state.get(name, {}))
            for name in table_names(only, False)
        }
        would_be.reader.count(USERS)  # its answer has the server's time
        planned = tuple(estimate(would_be, tables))
        return Plan(planned, would_be.reader.requests, client.service.requests_per_second)
