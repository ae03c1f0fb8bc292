"""The page on changing the schema works to the letter: its YAML, put where it says, yields a working package."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

from doc_pages import DOCS, Page
from planfix_codegen.commands import main
from planfix_codegen.default import schema_root

USE = """
from nextfix import encode
from nextfix.enums import ArchiveReason
from nextfix.errors import Conflict, TaskArchived
from nextfix.methods import TaskAdd, TaskArchive
from nextfix.resources.task import TaskResource

print(encode(TaskArchive(id=1, reason=ArchiveReason.OLD), account="acme").decode())
print(encode(TaskAdd(colour="red"), account="acme").decode())
print(TaskArchive.method.errors, issubclass(TaskArchived, Conflict), TaskResource.archive.__doc__.splitlines()[0])
"""


def test_the_page_works_to_the_letter(tmp_path: Path) -> None:
    schema = tmp_path / "schema"
    shutil.copytree(schema_root(), schema)
    for block in Page(DOCS / "project" / "changing-the-schema.md").blocks("yaml"):
        _apply(block, tmp_path)
    assert main(["docs", "--schema", str(schema), "--package", "nextfix"]) == 0
    assert main(["generate", "--schema", str(schema), "--package", "nextfix"]) == 0
    run = subprocess.run(
        [sys.executable, "-c", USE], cwd=tmp_path / "generated", capture_output=True, text=True, check=True
    )
    assert "<task><id>1</id><reason>old</reason></task>" in run.stdout
    assert "<task><colour>red</colour></task>" in run.stdout
    assert "('3001', '3999') True Put a task into the archive." in run.stdout
    assert "pf.task.archive(id=1" in (tmp_path / "docs" / "reference" / "task" / "archive.md").read_text()


def _apply(block: str, root: Path) -> None:
    """Put a block of YAML where its first line says: at the end of a file, or among the first fields in it."""
    place, _, yaml = block.removeprefix("# ").partition("\n")
    name, _, where = place.partition(", ")
    lines = (root / name).read_text().splitlines()
    if where == "at the end":
        lines += textwrap.indent(yaml, "  ").splitlines()
    else:
        fields = next(number for number, line in enumerate(lines) if line.strip() == "fields:")
        lines[fields + 1 : fields + 1] = textwrap.indent(yaml, lines[fields].partition("f")[0] + "  ").splitlines()
    (root / name).write_text("\n".join(lines) + "\n")
