"""The commands and their options. The module that carries out a command is loaded when it runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer

from planfix_tools.cli.failures import INTERRUPTED, WRONG_CALL, message_of, status_of

app = typer.Typer(
    name="planfix",
    help="A Planfix account from the terminal. Start with: planfix login, planfix ping, planfix functions.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # plain text help: rich takes longer to load than everything else
    pretty_exceptions_enable=False,
)

Profile = Annotated[
    str | None,
    typer.Option("--profile", "-p", envvar="PLANFIX_PROFILE", help="Profile to use, as made by planfix login."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


class Shell(StrEnum):
    """Shells for which there is completion."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command. Returns the exit status."""
    output: object = sys.stdout
    if isinstance(output, TextIOWrapper) and not output.isatty():
        output.reconfigure(encoding="utf-8")
    try:
        status: Any = app(arguments, prog_name="planfix", standalone_mode=False)
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except typer.Exit as stop:
        return int(stop.exit_code)
    except BrokenPipeError:
        # The reader of our output is gone, and at exit Python would try to write the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except Exception as error:
        return _print_error(error)
    return status if isinstance(status, int) else 0


def _print_error(error: Exception) -> int:
    show = getattr(error, "show", None)
    if callable(show):  # an unknown option or command
        show()
        return WRONG_CALL
    status = status_of(error)
    if status is None:
        raise error
    print(f"planfix: {message_of(error)}", file=sys.stderr)
    return status


def version(wanted: bool) -> None:
    """Print the version and stop."""
    if wanted:
        from planfix_runtime.config import __version__

        print(f"planfix {__version__}")
        raise typer.Exit


@app.callback()
def options(
    _: Annotated[bool, typer.Option("--version", callback=version, is_eager=True, help="Print the version.")] = False,
) -> None:
    """Options of `planfix` itself."""


@app.command()
def ping(profile: Profile = None, json: Json = False) -> None:
    """Check the keys: print account, region, user and requests left today."""
    from planfix_tools.cli.ping import ping

    ping(profile, json)


@app.command()
def login(
    profile: Annotated[
        str, typer.Option("--profile", "-p", envvar="PLANFIX_PROFILE", help="Name of the profile.")
    ] = "default",
    account: Annotated[str | None, typer.Option(help="Name of the account: acme for acme.planfix.com.")] = None,
    region: Annotated[str | None, typer.Option(help="Region of the account; found automatically if omitted.")] = None,
    url: Annotated[str | None, typer.Option(help="Address of the API instead of a region.")] = None,
    user: Annotated[str | None, typer.Option(help="Log in as this user, with a password instead of a token.")] = None,
) -> None:
    """Ask for the keys, check them and store them; secrets go into the system's keyring if there is one."""
    from planfix_tools.cli.ping import login

    login(profile, account, region, url, user)


@app.command()
def call(
    function: Annotated[str, typer.Argument(help="Name of the function: task.get.")],
    fields: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FIELD=VALUE]...", help="Fields, a JSON object, or @file with a JSON object."),
    ] = None,
    json: Json = False,
    xml: Annotated[bool, typer.Option("--xml", help="Print the XML of the answer.")] = False,
    table: Annotated[bool, typer.Option("--table", help="Print a table; the default on a terminal.")] = False,
    columns: Annotated[str, typer.Option(help="Columns of the table: id,title,owner.name.")] = "",
    everything: Annotated[
        bool, typer.Option("--all", help="All pages of a list; with --json, one record a line.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before a write.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print the XML with secrets masked; send nothing.")
    ] = False,
    silent: Annotated[bool, typer.Option("--silent", help="Send no notifications about the change.")] = False,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="File or folder for a download.")] = None,
    profile: Profile = None,
) -> None:
    """Call a function: planfix call task.get id=5."""
    from planfix_tools.cli.call import Choices, call
    from planfix_tools.cli.failures import WrongCall

    forms = [name for name, wanted in (("json", json), ("xml", xml), ("table", table)) if wanted]
    if len(forms) > 1:
        raise WrongCall(f"--{' and --'.join(forms)} exclude each other")
    form = forms[0] if forms else ("table" if sys.stdout.isatty() else "json")
    names = [name for name in columns.split(",") if name]
    call(function, fields or [], Choices(form, names, everything, yes, dry_run, silent, output, profile))


@app.command()
def functions(
    word: Annotated[str, typer.Argument(help="Only functions with this word in name or text.")] = "", json: Json = False
) -> None:
    """List the functions of the API."""
    from planfix_tools.cli.describing import list_functions

    list_functions(word, json)


@app.command()
def describe(
    name: Annotated[str, typer.Argument(help="A function or a type: task.add, TaskStatus.")],
    json: Annotated[bool, typer.Option("--json", help="Print JSON Schemas.")] = False,
) -> None:
    """Show the fields of a function and its answer, or of a type."""
    from planfix_tools.cli.describing import describe

    describe(name, json)


@app.command()
def completion(shell: Annotated[Shell, typer.Argument(help="The shell.")]) -> None:
    """Print the completion script of a shell: eval "$(planfix completion bash)"."""
    from planfix_tools.cli.completion import script

    print(script(shell.value))


@app.command()
def introspect(
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for account.yaml.")] = Path("account"),
    sample: Annotated[int, typer.Option(help="Objects to look at for each template.", min=1, max=100)] = 50,
    max_records: Annotated[int, typer.Option(help="Directories with at most this many records become enums.")] = 50,
    profile: Profile = None,
) -> None:
    """Describe the account's own fields, directories and statuses in a folder; fail if a name of the last run breaks."""
    from planfix_tools.cli.account import introspect

    raise typer.Exit(introspect(output, sample, max_records, profile))


@app.command()
def export(
    to: Annotated[
        str, typer.Option(help="duckdb:FILE, sqlite:FILE, postgres://…, parquet:DIR.")
    ] = "duckdb:planfix.duckdb",
    only: Annotated[str, typer.Option(help="Tables: tasks,contacts; all by default.")] = "",
    since: Annotated[datetime | None, typer.Option(help="Read only changes since then.")] = None,
    full: Annotated[bool, typer.Option("--full", help="Read everything again.")] = False,
    files: Annotated[Path | None, typer.Option(help="Folder for the files of comments.")] = None,
    timezone: Annotated[
        str | None, typer.Option(envvar="PLANFIX_TIMEZONE", help="Time zone of the user: Europe/Moscow.")
    ] = None,
    account: Annotated[Path | None, typer.Option(help="Folder written by introspect; ./account if it exists.")] = None,
    plan: Annotated[bool, typer.Option("--plan", help="Print how many requests it will take; copy nothing.")] = False,
    profile: Profile = None,
) -> None:
    """Copy the account into a database or files, or bring a copy up to date."""
    from planfix_tools.cli.account import export

    tables = [name for name in only.split(",") if name]
    raise typer.Exit(export(to, tables, since, full, files, timezone, account, plan, profile))


@app.command()
def mcp(
    write: Annotated[
        bool, typer.Option("--write", help="Allow changes; each is shown before it is confirmed.")
    ] = False,
    every: Annotated[bool, typer.Option("--all", help="Add a tool for each function of the API.")] = False,
    profile: Profile = None,
) -> None:
    """Serve the account to an assistant over standard input and output (MCP)."""
    from planfix_tools.mcp.server import serve

    serve(profile, write=write, every=every)


def _passed_on(name: str, text: str, run: Callable[[list[str]], int]) -> None:
    """Add a command whose options another program reads."""

    def command(context: typer.Context) -> None:
        raise typer.Exit(run(list(context.args)))

    command.__doc__ = text
    settings: dict[str, Any] = {"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []}
    app.command(name, context_settings=settings)(command)


def _emulator(arguments: list[str]) -> int:
    from planfix_tools.emulator.__main__ import main

    return main(arguments)


_passed_on("emulator", "Run an emulated account on this machine, until Ctrl-C.", _emulator)
