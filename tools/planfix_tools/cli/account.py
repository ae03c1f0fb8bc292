"""`planfix introspect` and `planfix export`: commands for a whole account."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from planfix_tools.cli.connect import connect
from planfix_tools.cli.failures import NO_ANSWER, WrongCall


def introspect(output: Path, sample: int, max_records: int, profile: str | None) -> int:
    """Read an account into a folder. Returns the exit status: 1 if a generated name breaks.

    Raises:
        WrongCall: The existing `account.yaml` has mistakes.
        PlanfixError: A request failed; another call continues from there.
    """
    from planfix_codegen.problems import SchemaError
    from planfix_tools.account.command import MissingExtra, introspect_account

    with connect(profile) as pf:
        try:
            return introspect_account(pf, output, sample=sample, max_records=max_records)
        except (SchemaError, MissingExtra) as error:
            raise WrongCall(str(error)) from None


def export(
    to: str,
    only: Sequence[str],
    since: datetime | None,
    full: bool,
    files: Path | None,
    timezone: str | None,
    account: Path | None,
    plan_only: bool,
    profile: str | None,
) -> int:
    """Copy an account, or print the plan. Returns the exit status: 3 if something could not be read.

    Raises:
        PlanfixError: A request failed; another call continues from there.
    """
    from planfix_tools.export.account_columns import here
    from planfix_tools.export.reading import Progress
    from planfix_tools.export.running import plan, run

    def show(progress: Progress) -> None:
        left = timedelta(seconds=round(progress.seconds_left))
        line = f"{progress.table}: {progress.requests} of {progress.expected} requests, {left} left"
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

    given: dict[str, Any] = {"to": to, "only": only or None, "since": since, "full": full, "timezone": timezone}
    terminal = sys.stderr.isatty()
    with connect(profile) as pf:
        if plan_only:
            print(plan(pf=pf, **given))
            return 0
        report = run(pf=pf, files=files, account=account or here(), on_progress=show if terminal else None, **given)
    if terminal:
        print("\r\x1b[K", end="", file=sys.stderr)
    print(report)
    return 0 if report.complete else NO_ANSWER
