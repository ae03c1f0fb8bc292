"""`planfix introspect` as a function that prints and returns an exit status."""

from __future__ import annotations

import sys
from os import PathLike
from typing import TextIO

from planfix import Planfix


class MissingExtra(Exception):
    """A library that reading an account needs is not installed."""


def introspect_account(
    pf: Planfix,
    output: str | PathLike[str] = "account",
    *,
    sample: int = 50,
    max_records: int = 50,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Read an account into a folder; print the plan, the progress and the changes.

    Args:
        pf: A client of the account.
        output: Folder for `account.yaml`.
        sample: Objects to look at for each template, at most 100.
        max_records: Directories with at most this many records become enums; at most 99.
        out: Stream for the changes; standard output by default.
        err: Stream for plan and progress; standard error by default. Progress is shown on a terminal only.

    Returns:
        The exit status: 0, or 1 if a generated name breaks.

    Raises:
        MissingExtra: `planfix[account]` is not installed.
        SchemaError: The existing `account.yaml` has mistakes.
        PlanfixError: A request failed; another call continues from there.
    """
    try:
        from planfix_tools.account.introspect import introspect
    except ModuleNotFoundError as error:
        message = f"{error.name} is not installed: pip install 'planfix[account]' brings what reading an account needs"
        raise MissingExtra(message) from None
    log: TextIO = err or sys.stderr
    terminal = log.isatty()

    def progress(done: int, total: int, what: str) -> None:
        if terminal:
            print(f"\r\x1b[K{done}/{total} {what}", end="", file=log, flush=True)

    report = introspect(
        pf,
        output,
        sample=sample,
        max_records=max_records,
        progress=progress,
        planned=lambda plan: print(f"{chr(13) if terminal else ''}{plan}", file=log),
    )
    if terminal:
        print("\r\x1b[K", end="", file=log)
    for change in report.changes:
        print(change, file=out or sys.stdout)
    for name in report.unseen:
        print(f"kept: {name}, although no object was found with a value in it", file=out or sys.stdout)
    print(
        f"{len(report.changes)} changes, {len(report.breaking)} of them break; {report.output}/account.yaml", file=out
    )
    return 1 if report.breaking else 0
