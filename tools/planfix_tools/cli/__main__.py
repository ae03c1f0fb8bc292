"""`planfix`, or `python -m planfix_tools.cli`."""

from __future__ import annotations

import sys

_EXTRAS = {
    **dict.fromkeys(("mcp", "mcp_types", "anyio", "jsonschema"), "mcp"),
    **dict.fromkeys(("dlt", "sqlalchemy", "duckdb", "pyarrow"), "export"),
    **dict.fromkeys(("anyascii", "yaml", "black", "jinja2"), "account"),
}
"""The extra that installs each module; `cli` installs the others."""


def run() -> int:
    """Run the command, or name the extra that it needs. Returns the exit status."""
    try:
        if sys.argv[1:2] == ["_complete"]:
            from planfix_tools.cli.completion import main as complete

            return complete(sys.argv[2:])
        from planfix_tools.cli.app import main

        return main()
    except ModuleNotFoundError as error:
        name = error.name or ""
        if name.startswith("planfix"):
            raise
        extra = _EXTRAS.get(name.partition(".")[0], "cli")
        print(
            f"{name} is not installed: pip install 'planfix[{extra}]' brings what this command needs", file=sys.stderr
        )
        return 2


if __name__ == "__main__":
    sys.exit(run())
