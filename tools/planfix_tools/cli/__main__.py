"""`planfix`, or `python -m planfix_tools.cli`."""

from __future__ import annotations

import sys


def run() -> int:
    """Run the command, or say what is missing for it. Returns the exit status."""
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
        extra = "mcp" if name.partition(".")[0] in ("mcp", "mcp_types", "anyio") else "cli"
        print(
            f"{name} is not installed: pip install 'planfix[{extra}]' brings what this command needs", file=sys.stderr
        )
        return 2


if __name__ == "__main__":
    sys.exit(run())
