"""`planfix introspect` as plain functions: what is printed, and the exit status."""

from __future__ import annotations

import sys
from os import PathLike
from typing import TextIO

from planfix import Planfix


class MissingExtra(Exception):
    """A library is not installed that reading an account needs."""


def introspect_account(
    pf: Planfix,
    output: str | PathLike[str] = "account",
    *,
    sample: int = 50,
    max_records: int = 50,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Read an account into a folder, print the plan before, the progress meanwhile and the changes after.

    Args:
        output: Folder for `account.yaml`.
        sample: How many objects of each template are looked at, at most 100.
        max_records: Directories with at most so many records become enums, at most 99.
        out: Where the changes go; standard output when left out.
        err: Where plan and progress go; standard error when left out. Progress is shown on a terminal only.

    Returns:
        The exit status: 0, or 1 if a generated name breaks.

    Raises:
        MissingExtra: `planfix[account]` is not installed.
        SchemaError: The `account.yaml` that is there has mistakes.
        PlanfixError: A request failed; calling again goes on there.
    """
    try:
        from planfix_tools.account.introspect import introspect
    except ModuleNotFoundError as error:
        message = f"{error.name} is not installed: pip install 'planfix[account]' brings what reading an account needs"
        raise MissingExtra(message) from None
    out, err = out or sys.stdout, err or sys.stderr
    terminal = bool(err and err.isatty())

    def progress(done: int, total: int, what: str) -> None:
        if terminal:
            print(f"\r\x1b[K{done}/{total} {what}", end="", file=err, flush=True)

    report = introspect(
        pf,
        output,
        sample=sample,
        max_records=max_records,
        progress=progress,
        planned=lambda plan: print(f"{chr(13) if terminal else ''}{plan}", file=err),
    )
    if terminal:
        print("\r\x1b[K", end="", file=err)
    for change in report.changes:
        print(change, file=out)
    for name in report.unseen:
        print(f"kept: {name}, in which no object was seen to have a value", file=out)
    print(
        f"{len(report.changes)} changes, {len(report.breaking)} of them break; {report.output}/account.yaml", file=out
    )
    return 1 if report.breaking else 0
