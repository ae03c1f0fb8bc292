"""`docs/project/proof.md` names tests; each of them is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
PROOF = (TESTS.parent / "docs" / "project" / "proof.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(?:\w+/)?(test_\w+\.py)(?:::(\w+))?`", PROOF)
ALONE = re.findall(r"`…?(test_\w+)`", PROOF)


def names_in(file: Path) -> set[str]:
    """The functions and classes of a file."""
    nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    return {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}


@pytest.mark.parametrize(("file", "name"), NAMED, ids=lambda part: part)
def test_what_is_named_is_there(file: str, name: str) -> None:
    (path,) = TESTS.rglob(file)
    assert not name or name in names_in(path)


def test_what_is_named_without_its_file_is_there() -> None:
    files = {next(TESTS.rglob(file)) for file, _ in NAMED}
    assert len(NAMED) > 10 and set(ALONE) <= {name for file in files for name in names_in(file)}
