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

_COMMAND = "planfix-codegen generate"


def main(arguments: list[str] | None = None) -> int:
    """Run a command.

    Returns:
        The exit status: 0 for success, 1 if a check failed or the schema has mistakes, 2 for wrong arguments.
    """
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.run
    try:
        return command(options)
    except SchemaError as error:
        print(error, file=sys.stderr)
        total = f"{len(error.problems)} mistake{'s' if len(error.problems) > 1 else ''}"
        print(f"{total}; nothing was written" if options.command in ("generate", "docs") else total, file=sys.stderr)
        return 1
    except (AccountPackage, ForeignFile, NoRevision, NotADirectoryError) as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="planfix-codegen", description="Generate typed bindings of a schema.")
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text)
        added.set_defaults(run=run)
        added.add_argument(
            "--schema",
            type=Path,
            action="append",
            default=[],
            metavar="DIR",
            help="folder of the schema (default: planfix's own); may be repeated: later folders change earlier ones, "
            "and a first folder without api.yaml changes planfix's own schema",
        )
        return added

    command("lint", _lint, "report the mistakes of the schema")
    for name, run, text, place in (
        ("generate", _generate, "write the package", "generated/PACKAGE"),
        ("check", _check, "fail if the package differs from what the schema yields", "generated/PACKAGE"),
        ("docs", _generate, "write the reference as Markdown", "docs/reference"),
    ):
        writer = command(name, run, text)
        writer.add_argument("--package", type=_module, default="planfix", help="import name of the package")
        writer.add_argument("--class", dest="client", type=_class, metavar="NAME", help="name of the client")
        writer.add_argument("--output", type=Path, help=f"folder to write (default: {place} beside the schema)")
        if name == "docs":
            writer.add_argument("--language", choices=("en", "ru"), default="en", help="language of --output")
    diff = command("diff", _diff, "print what changed between two schemas; fail if a change breaks callers")
    diff.add_argument("old", type=Path, nargs="?", help="folder of the old schema")
    diff.add_argument("new", type=Path, nargs="?", help="folder of the new schema")
    diff.add_argument("--against", metavar="REV", help="compare with the schema at a git revision")
    audited = command("audit", _audit, "fail if the schema and the API's documentation differ")
    audited.add_argument("reference", type=Path, help="folder with the documentation as JSON files")
    return parser


def _module(text: str) -> str:
    if not re.fullmatch(r"[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a package name; expected a name such as acme_planfix")
    return text


def _class(text: str) -> str:
    if not re.fullmatch("[A-Z][A-Za-z0-9]*", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a class name; expected a name such as Acme")
    return text


def _lint(options: argparse.Namespace) -> int:
    first, *later = schema_folders(options.schema)
    model = load(first, *later)
    read_exceptions(first)
    if first == schema_root() and (missing := untranslated(first)):
        raise SchemaError(missing)
    if any(map(has_account, later)):
        check_account_names(load_account(*later), model, model.service.client_class)
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
    print("\n".join([*found, f"- is the file, + is what the schema yields: run `{command}`"]))
    return 1


def _wanted(options: argparse.Namespace) -> list[tuple[Files, Path]]:
    """The files that should exist, and their folders: the package, and each reference that was written before."""
    folders = schema_folders(options.schema)
    if options.command != "docs" and any(map(has_account, folders)):
        return [_account(options, folders)]
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


def _account(options: argparse.Namespace, folders: Sequence[Path]) -> tuple[Files, Path]:
    """The package of an account: it uses the ordinary client instead of defining its own."""
    model = load(*folders)
    account = load_account(*folders)
    client: str = options.client or "Account"
    check_account_names(account, model, client)
    if options.package == model.service.client_class.lower():
        expected = f"expected --package acme_{options.package}"
        raise AccountPackage(f"the package of an account imports {options.package!r}; {expected}")
    files = render_account(account, model, options.package, client)
    place: Path = options.output or Path.cwd() / options.package.replace(".", "/")
    return remade_by(files, _COMMAND), place


class AccountPackage(Exception):
    """Raised when the package of an account would have the name of the package that it imports."""


def _diff(options: argparse.Namespace) -> int:
    if options.against is None and options.new is not None:
        old, new = load(options.old), load(options.new)
    elif options.against is not None and options.old is None:
        folders = schema_folders(options.schema)
        with schema_at(options.against, folders) as before:
            old = load(*before)
        new = load(*folders)
    else:
        print("expected two folders, or --against REV", file=sys.stderr)
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
        print(f"cannot read the reference: {error}", file=sys.stderr)
        return 2
    result = audit(model, reference, read_exceptions(first))
    print("\n".join([*result.counts, f"undecided: {len(result.undecided)}", *result.undecided]))
    return 1 if result.undecided else 0
