"""The commands: generate, check, docs, lint, diff, audit."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from planfix_codegen.audit import audit, read_exceptions, read_reference
from planfix_codegen.changelog import compare, markdown
from planfix_codegen.default import output_root, schema_root
from planfix_codegen.docs import render_reference
from planfix_codegen.loader import load
from planfix_codegen.model import Model
from planfix_codegen.output import Files, render
from planfix_codegen.output.writing import ForeignFile, differences, write_files
from planfix_codegen.problems import SchemaError

_WRITING = ("generate", "docs")
"""The commands that write."""


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
    except ForeignFile as error:
        print(error, file=sys.stderr)
        return 2


def _total(mistakes: int, command: str) -> str:
    total = "1 mistake" if mistakes == 1 else f"{mistakes} mistakes"
    return f"{total}; nothing was written" if command in _WRITING else total


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="planfix_codegen", description="Generate the Planfix bindings.")
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text)
        made.set_defaults(run=run)
        if name != "diff":
            made.add_argument("--schema", type=Path, default=schema_root(), help="folder of the schema")
        return made

    command("lint", _lint, "report the mistakes of the schema")
    for name, run, text, place in (
        ("generate", _generate, "write the package", "generated/PACKAGE"),
        ("check", _check, "fail if the package is not what the schema yields", "generated/PACKAGE"),
        ("docs", _generate, "write the reference as Markdown", "docs/reference"),
    ):
        made = command(name, run, text)
        made.add_argument("--package", default="planfix", help="name under which the package is imported")
        made.add_argument("--output", type=Path, help=f"folder to write, wholly; {place} beside the schema")
    made = command("diff", _diff, "write what changed from one schema to another; fail if it breaks callers")
    made.add_argument("old", type=Path, help="folder of the schema before")
    made.add_argument("new", type=Path, help="folder of the schema after")
    made = command("audit", _audit, "fail if the schema and the API's documentation differ")
    made.add_argument("reference", type=Path, help="folder of the documentation's facts")
    return parser


def _lint(options: argparse.Namespace) -> int:
    load(options.schema)
    read_exceptions(options.schema)
    return 0


def _generate(options: argparse.Namespace) -> int:
    for files, root in _wanted(options, load(options.schema)):
        for line in write_files(files, root):
            print(line)
    return 0


def _check(options: argparse.Namespace) -> int:
    found = [line for files, root in _wanted(options, load(options.schema)) for line in differences(files, root)]
    if not found:
        return 0
    print("\n".join([*found, f"- is there, + is what the schema yields: run `{_way_to_generate(options)}`"]))
    return 1


def _way_to_generate(options: argparse.Namespace) -> str:
    return (
        "make generate"
        if options.output is None and (output_root(options.schema) / "Makefile").is_file()
        else "planfix-codegen generate"
    )


def _wanted(options: argparse.Namespace, model: Model) -> list[tuple[Files, Path]]:
    """The files that there should be, and where: the package, and the reference where one was written before."""
    root = output_root(options.schema)
    reference = root / "docs" / "reference"
    if options.command == "docs":
        return [(render_reference(model, options.package), options.output or reference)]
    package: Path = options.output or root / "generated" / options.package
    wanted = [(render(model, options.package), package)]
    if options.output is None and reference.is_dir():
        wanted.append((render_reference(model, options.package), reference))
    return wanted


def _diff(options: argparse.Namespace) -> int:
    changes = compare(load(options.old), load(options.new))
    print(markdown(changes), end="")
    return 1 if any(change.breaking for change in changes) else 0


def _audit(options: argparse.Namespace) -> int:
    model = load(options.schema)
    try:
        reference = read_reference(options.reference)
    except OSError as error:
        print(f"no reference: {error}", file=sys.stderr)
        return 2
    result = audit(model, reference, read_exceptions(options.schema))
    print("\n".join([*result.counts, f"undecided: {len(result.undecided)}", *result.undecided]))
    return 1 if result.undecided else 0
