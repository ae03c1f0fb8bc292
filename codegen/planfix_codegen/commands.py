"""The commands: generate, check, docs, lint, diff, audit."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from planfix_codegen.audit import audit, read_exceptions, read_reference
from planfix_codegen.changelog import compare, markdown
from planfix_codegen.default import NoRevision, is_installed, output_root, schema_at, schema_folders, schema_root
from planfix_codegen.docs import render_reference
from planfix_codegen.loader import Language, load, untranslated
from planfix_codegen.loader.account import has_account, load_account
from planfix_codegen.loader.account_names import check_account_names
from planfix_codegen.output import Files, remade_by, render
from planfix_codegen.output.account import render_account
from planfix_codegen.output.writing import ForeignFile, differences, write_files
from planfix_codegen.problems import SchemaError

_WRITING = ("generate", "docs")
"""The commands that write."""

_COMMAND = "planfix-codegen generate"


def main(arguments: list[str] | None = None) -> int:
    """Run a command.

    Returns:
        The exit status: 0 if all is well, 1 if something is not as it should be, 2 if the call was wrong.
    """
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.run
    try:
        return command(options)
    except SchemaError as error:
        print(error, file=sys.stderr)
        print(_total(len(error.problems), options.command), file=sys.stderr)
        return 1
    except (AccountPackage, ForeignFile, NoRevision, NotADirectoryError) as error:
        print(error, file=sys.stderr)
        return 2


def _total(mistakes: int, command: str) -> str:
    total = "1 mistake" if mistakes == 1 else f"{mistakes} mistakes"
    return f"{total}; nothing was written" if command in _WRITING else total


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="planfix-codegen", description="Generate typed bindings of a schema.")
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text)
        made.set_defaults(run=run)
        made.add_argument(
            "--schema",
            type=Path,
            action="append",
            default=[],
            metavar="DIR",
            help="folder of the schema; given again, what is to be changed in it. One that has no api.yaml changes "
            "planfix's own, which is meant when none is given",
        )
        return made

    command("lint", _lint, "report the mistakes of the schema")
    for name, run, text, place in (
        ("generate", _generate, "write the package", "generated/PACKAGE"),
        ("check", _check, "fail if the package is not what the schema yields", "generated/PACKAGE"),
        ("docs", _generate, "write the reference as Markdown", "docs/reference"),
    ):
        made = command(name, run, text)
        made.add_argument("--package", type=_module, default="planfix", help="name under which the package is imported")
        made.add_argument("--class", dest="client", type=_class, metavar="NAME", help="name of the client")
        made.add_argument("--output", type=Path, help=f"folder to write; {place} beside the schema")
        if name == "docs":
            made.add_argument("--language", choices=("en", "ru"), default="en", help="language of what --output gets")
    made = command("diff", _diff, "write what changed from one schema to another; fail if it breaks callers")
    made.add_argument("old", type=Path, nargs="?", help="folder of the schema before")
    made.add_argument("new", type=Path, nargs="?", help="folder of the schema after")
    made.add_argument("--against", metavar="REV", help="compare with the schema at a revision of git")
    made = command("audit", _audit, "fail if the schema and the API's documentation differ")
    made.add_argument("reference", type=Path, help="folder of the documentation's facts")
    return parser


def _module(text: str) -> str:
    if not re.fullmatch(r"[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no name of a package; expected one like acme_planfix")
    return text


def _class(text: str) -> str:
    if not re.fullmatch("[A-Z][A-Za-z0-9]*", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no name of a class; expected one like Acme")
    return text


def _lint(options: argparse.Namespace) -> int:
    first, *later = schema_folders(options.schema)
    model = load(first, *later)
    read_exceptions(first)
    if first == schema_root() and (missing := untranslated(first)):
        raise SchemaError(missing)
    if accounts := [folder for folder in later if has_account(folder)]:
        check_account_names(load_account(*accounts), model, model.service.client_class)
    return 0


def _generate(options: argparse.Namespace) -> int:
    for files, root in _wanted(options):
        for line in write_files(files, root):
            print(line)
    return 0


def _check(options: argparse.Namespace) -> int:
    found = [line for files, root in _wanted(options) for line in differences(files, root)]
    if not found:
        return 0
    made_here = options.output is None and (output_root(schema_folders(options.schema)) / "Makefile").is_file()
    command = "make generate" if made_here else _COMMAND
    print("\n".join([*found, f"- is there, + is what the schema yields: run `{command}`"]))
    return 1


def _wanted(options: argparse.Namespace) -> list[tuple[Files, Path]]:
    """The files that there should be, and where: the package, and each reference that was written before."""
    folders = schema_folders(options.schema)
    if options.command != "docs" and (accounts := [folder for folder in folders if has_account(folder)]):
        return [_account(options, folders, accounts)]
    root = output_root(folders)
    output: Path | None = options.output
    wanted: list[tuple[Files, Path]] = []
    references: dict[Language, Path] = {}
    if options.command == "docs":
        references = {options.language: output} if output else {"en": root / "docs" / "reference"}
    else:
        package = output or root / "generated" / options.package
        wanted.append((render(load(*folders, client=options.client), options.package), package))
    if output is None:
        written: dict[Language, Path] = {"en": root / "docs" / "reference", "ru": root / "docs" / "ru" / "reference"}
        references |= {language: place for language, place in written.items() if place.is_dir()}
    for language, place in references.items():
        model = load(*folders, client=options.client, language=language)
        wanted.append((render_reference(model, options.package, language), place))
    first, *later = folders
    if later or is_installed(first):
        return [(remade_by(files, _COMMAND), place) for files, place in wanted]
    return wanted


def _account(options: argparse.Namespace, folders: Sequence[Path], accounts: Sequence[Path]) -> tuple[Files, Path]:
    """The package of an account: what stands on the ordinary client, and not a client of its own."""
    model = load(*folders)
    account = load_account(*accounts)
    client: str = options.client or "Account"
    check_account_names(account, model, client)
    if options.package == model.service.client_class.lower():
        raise AccountPackage(options.package)
    files = render_account(account, model, options.package, client)
    place: Path = options.output or Path.cwd() / options.package.replace(".", "/")
    return remade_by(files, _COMMAND), place


class AccountPackage(Exception):
    """The package of an account has the name of the one that it stands on."""

    def __init__(self, package: str) -> None:
        super().__init__(
            f"{package!r} is the package that an account's own stands on; expected --package acme_{package}"
        )


def _diff(options: argparse.Namespace) -> int:
    if options.against is None and options.new is not None:
        old, new = load(options.old), load(options.new)
    elif options.against is not None and options.old is None:
        folders = schema_folders(options.schema)
        with schema_at(options.against, folders) as before:
            old = load(*before)
        new = load(*folders)
    else:
        print("expected two folders, or --against a revision", file=sys.stderr)
        return 2
    changes = compare(old, new)
    print(markdown(changes), end="")
    return 1 if any(change.breaking for change in changes) else 0


def _audit(options: argparse.Namespace) -> int:
    first, *later = schema_folders(options.schema)
    model = load(first, *later)
    try:
        reference = read_reference(options.reference)
    except OSError as error:
        print(f"no reference: {error}", file=sys.stderr)
        return 2
    result = audit(model, reference, read_exceptions(first))
    print("\n".join([*result.counts, f"undecided: {len(result.undecided)}", *result.undecided]))
    return 1 if result.undecided else 0
