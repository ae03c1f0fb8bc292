"""`planfix-codegen`, or `python -m planfix_codegen`: generate, check, docs, lint, diff, audit."""

from __future__ import annotations

import sys


def run() -> int:
    """Run a command. If a library is missing, print which extra installs it."""
    try:
        from planfix_codegen.commands import main
    except ModuleNotFoundError as error:
        print(
            f"{error.name} is not installed: pip install 'planfix[codegen]' brings what the generator needs",
            file=sys.stderr,
        )
        return 1
    return main()


if __name__ == "__main__":
    sys.exit(run())
