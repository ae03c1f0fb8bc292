"""`planfix call`: call any function of the API."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import planfix
from planfix_runtime.calls.prepared import masked
from planfix_runtime.codec.envelope import content, wrap
from planfix_runtime.data.description import FunctionDescription
from planfix_runtime.model.functions import Request, parts
from planfix_tools.cli import output
from planfix_tools.cli.arguments import request_of
from planfix_tools.cli.connect import account_name, connect, in_terminal
from planfix_tools.cli.failures import WrongCall

if TYPE_CHECKING:
    from planfix import Planfix


Tell = Callable[[int, int | None], object]
"""Called with how much is done, and with the total if it is known."""


class Choices(NamedTuple):
    """Options of a call.

    Attributes:
        form: Output format: `json`, `xml` or `table`.
        columns: Columns of a table; the most useful ones by default.
        everything: Whether to read all pages of a list.
        yes: Whether to write without asking.
        dry_run: Whether to print the request instead of sending it.
        silent: Whether to suppress notifications.
        file: Where to save a download.
        profile: Name of the profile.
    """

    form: str
    columns: Sequence[str] = ()
    everything: bool = False
    yes: bool = False
    dry_run: bool = False
    silent: bool = False
    file: Path | None = None
    profile: str | None = None


def call(name: str, words: Sequence[str], choices: Choices) -> None:
    """Call a function and print its answer.

    Raises:
        WrongCall: A word or an option does not fit the function, or a write was not confirmed.
        PlanfixError: The call failed.
    """
    function = planfix.describe(name)
    _check(function, choices)
    request = request_of(function, words, ask_secret)
    # Checks the whole request before the user is asked and anything is sent.
    documents = [document(part, account_name(choices.profile), choices.silent) for part in parts(request)]
    if choices.dry_run:
        print("\n".join(documents))
        return
    with connect(choices.profile) as pf:
        if function.kind == "write" and not choices.yes:
            _agree(function, request, pf)
        if function.file:
            _download(pf, request, choices.file)
        elif choices.everything:
            _all_pages(pf, request, choices)
        elif choices.form == "xml":
            output.print_xml(pf.raw(request, silent=choices.silent).body)
        else:
            answer = pf.send(request, silent=choices.silent)
            if choices.form == "json":
                output.print_json(answer)
            else:
                output.print_table(answer, choices.columns)


def document(request: Request[Any], account: str, silent: bool = False) -> str:
    """The XML of a request, with secrets masked and files replaced by their size.

    Raises:
        InvalidRequest: A value cannot be sent.
    """
    from lxml import etree

    text, files = content(masked(request), None)
    for mark, file in files.items():
        text = text.replace(mark, f"*** {file.size} bytes as base64 ***")
    whole = etree.fromstring(wrap(request.method.name, text, {}, account, None, silent).encode())
    etree.indent(whole)
    return etree.tostring(whole, encoding="unicode")


def ask_secret(name: str) -> str:
    """Ask for a secret without echo, or read a line of standard input if that is not a terminal."""
    if in_terminal():
        return getpass.getpass(f"{name}: ", sys.stderr)
    return sys.stdin.readline().rstrip("\r\n")


def _check(function: FunctionDescription, choices: Choices) -> None:
    if choices.everything and not function.paginated:
        raise WrongCall(f"{function.name} has no pages: omit --all")
    if choices.everything and choices.form == "xml":
        raise WrongCall("--all is for --json and --table: each page is an XML document of its own")
    if choices.file and not function.file:
        raise WrongCall(f"{function.name} does not return a file: omit --output")
    if function.file and choices.file is None and sys.stdout.isatty():
        raise WrongCall(f"{function.name} returns a file: give its place with --output")
    if function.kind == "write" and not (choices.yes or choices.dry_run or in_terminal()):
        raise WrongCall(
            f"{function.name} changes the account and there is no terminal to ask on: add --yes, or --dry-run to see the XML"
        )


def _agree(function: FunctionDescription, request: Request[Any], pf: Planfix) -> None:
    print(f"{pf!r}: {function.doc}\n{masked(request)!r}", file=sys.stderr)
    print("Send it? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise WrongCall("nothing was sent")


def _download(pf: Planfix, request: Request[Any], place: Path | None) -> None:
    download = pf.download(request)
    with progress("downloading") as tell:
        if place is None:
            sys.stdout.buffer.write(download.read(progress=tell))
        else:
            print(download.save(place, progress=tell))


def _all_pages(pf: Planfix, request: Request[Any], choices: Choices) -> None:
    records = pf.iterate(request)
    with progress("records") as tell:

        def counted() -> Iterator[object]:
            for number, one in enumerate(records, 1):
                if tell is not None:
                    tell(number, records.report.total_count or 0)
                yield one

        if choices.form == "table":
            output.print_records(list(counted()), choices.columns)
            return
        for one in counted():
            output.print_line(one)


@contextmanager
def progress(what: str) -> Generator[Tell | None, None, None]:
    """Show a progress bar on standard error; yields None if that is not a terminal."""
    if not sys.stderr.isatty() or (sys.stdout.isatty() and what == "records"):
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)

        def tell(done: int, total: int | None) -> None:
            bar.update(task, completed=done, total=total or None)

        yield tell
