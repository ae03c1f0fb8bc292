"""`python -m planfix_tools.export`: copy an account, or tell how many requests that takes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta

from planfix import Planfix, PlanfixError
from planfix_tools.export.account_columns import here
from planfix_tools.export.reading import Progress
from planfix_tools.export.running import plan, run


def parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    found = argparse.ArgumentParser(prog="python -m planfix_tools.export", description=__doc__)
    found.add_argument("--to", default="duckdb:planfix.duckdb", help="destination of the copy (%(default)s)")
    found.add_argument(
        "--only", type=lambda text: text.split(","), metavar="TABLES", help="tables to copy: tasks,contacts"
    )
    found.add_argument("--since", type=datetime.fromisoformat, metavar="MOMENT", help="read only changes since then")
    found.add_argument("--full", action="store_true", help="read everything again")
    found.add_argument("--files", metavar="FOLDER", help="download the files of comments")
    found.add_argument("--timezone", help="time zone of the calling user: Europe/Moscow (PLANFIX_TIMEZONE)")
    found.add_argument("--account", metavar="FOLDER", help="folder written by introspect (./account, if it exists)")
    found.add_argument("--shared-limit", metavar="WHERE", help="file or Redis server that shares the rate limit")
    found.add_argument(
        "--plan", action="store_true", help="print how many requests it will take, and why; copy nothing"
    )
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with the account and keys of the environment. Returns 1 if something could not be read."""
    given = vars(parser().parse_args(arguments))
    files, account = given.pop("files"), given.pop("account") or here()
    only_plan = given.pop("plan")
    try:
        with Planfix(shared_limit=given.pop("shared_limit")) as pf:
            if only_plan:
                print(plan(pf=pf, **given))
                return 0
            show = _show if sys.stderr.isatty() else None
            report = run(pf=pf, files=files, account=account, on_progress=show, **given)
    except PlanfixError as error:
        print(error, file=sys.stderr)
        return 1
    print(report)
    return 0 if report.complete else 1


def _show(progress: Progress) -> None:
    left = timedelta(seconds=round(progress.seconds_left))
    print(
        f"\r{progress.table}: {progress.requests} of {progress.expected} requests, {left} left ",
        end="",
        file=sys.stderr,
    )


if __name__ == "__main__":
    sys.exit(main())
