"""A package that a test generates from its own schema, and imports."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from planfix_codegen.commands import main
from planfix_tools.emulator.protocol.codec import Codec


@contextmanager
def made_package(schema: Path, name: str) -> Iterator[Any]:
    """Generate a package beside a schema and import it; remove the import at the end."""
    output = schema.parent / "code" / name
    assert main(["generate", "--schema", str(schema), "--package", name, "--output", str(output)]) == 0
    sys.path.insert(0, str(output.parent))
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(output.parent))
        for module in [one for one in sys.modules if one.partition(".")[0] == name]:
            del sys.modules[module]


def server(package: Any) -> Codec:
    """The server's half of the codec."""
    return Codec(package.__name__)


def sent(package: Any, request: Any) -> str:
    """The request as a client sends it, without the envelope."""
    body: str = package.encode(request, account="a").decode()
    return body.partition("</account>")[2].removesuffix("</request>")
