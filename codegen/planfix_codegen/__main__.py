"""`python -m planfix_codegen`: generate, check, lint, diff, audit."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from planfix_codegen.default import schema_root
from planfix_codegen.loader import load
from planfix_codegen.output import render
from planfix_codegen.problems import SchemaError
from planfix_codegen.write_files import differences, write_files


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="planfix_codegen", description="Generate the Planfix bindings.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in {
        "generate": "write the package",
        "check": "fail if the package is not what the schema yields",
        "lint": "report the mistakes of the schema",
    }.items():
        command = commands.add_parser(name, help=text)
        command.add_argument("--schema", type=Path, default=schema_root(), help="folder of the schema")
        if name != "lint":
            default = schema_root().parent / "generated" / "planfix"
            command.add_argument("--output", type=Path, default=default, help="folder of the package")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command.

    Returns:
        The exit status: 0 if all is well, 1 if the schema or the package is not, 2 if the call was wrong.
    """
    options = _parser().parse_args(arguments)
    try:
        model = load(options.schema)
    except SchemaError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.problems)} mistakes; nothing was written", file=sys.stderr)
        return 1
    if options.command == "lint":
        return 0
    files = render(model)
    if options.command == "generate":
        for line in write_files(files, options.output):
            print(line)
        return 0
    found = list(differences(files, options.output))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
