"""`python -m planfix_codegen`: generate, check, docs, lint, diff, audit."""

from __future__ import annotations

import sys

try:
    from planfix_codegen.commands import main
except ModuleNotFoundError as error:
    sys.exit(f"{error.name} is not installed: pip install 'planfix[codegen]' brings what the generator needs")

if __name__ == "__main__":
    sys.exit(main())
