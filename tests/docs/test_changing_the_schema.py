"""The page on changing the schema works to the letter: its YAML, put where it says, yields a working package."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from doc_pages import DOCS, Page
from planfix_codegen.commands import main
from planfix_codegen.default import schema_root

BLOCKS = Page(DOCS / "project" / "changing-the-schema.md").blocks("yaml")

OWN = """
from acme_planfix import Acme, InvalidRequest, encode
from acme_planfix.methods import TaskAdd
from acme_planfix.types import Invoice

print(encode(TaskAdd(title="Pay", invoice=Invoice(id=7)), account="acme").decode())
try:
    encode(TaskAdd(title="x" * 121), account="acme")
except InvalidRequest as error:
    print(error)
with Acme(account="acme", api_key="k", token="t", region="eu") as pf:
    assert callable(pf.task.add)
"""

USE = """
from nextfix import encode
from nextfix.enums import ArchiveReason, Shade
from nextfix.errors import Conflict, TaskArchived
from nextfix.methods import TaskAdd, TaskArchive
from nextfix.resources.task import TaskResource

print(encode(TaskArchive(id=1, reason=ArchiveReason.OLD), account="acme").decode())
print(encode(TaskAdd(colour="red", tint=Shade.BLACK), account="acme").decode())
print(TaskArchive.method.errors, issubclass(TaskArchived, Conflict), TaskResource.archive.__doc__.splitlines()[0])
"""


def test_the_page_works_to_the_letter(tmp_path: Path) -> None:
    schema = tmp_path / "schema"
    shutil.copytree(schema_root(), schema)
    for block in BLOCKS:
        if block.startswith("# schema/"):
            _apply(block, tmp_path)
    assert main(["docs", "--schema", str(schema), "--package", "nextfix"]) == 0
    assert main(["generate", "--schema", str(schema), "--package", "nextfix"]) == 0
    run = subprocess.run(
        [sys.executable, "-c", USE], cwd=tmp_path / "generated", capture_output=True, text=True, check=True
    )
    assert "<task><id>1</id><reason>old</reason></task>" in run.stdout
    assert "<shade>dark</shade><colour>red</colour></task>" in run.stdout
    assert "TaskAdd.tint is called shade now." in run.stderr
    assert "Shade.BLACK is called DARK now." in run.stderr
    assert "('3001', '3999') True Put a task into the archive." in run.stdout
    assert "pf.task.archive(id=1" in (tmp_path / "docs" / "reference" / "task" / "archive.md").read_text()


def test_a_package_of_ones_own(tmp_path: Path) -> None:
    for block in BLOCKS:
        if block.startswith("# acme/"):
            name, _, text = block.removeprefix("# ").partition("\n")
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text)
    arguments = ["--package", "acme_planfix", "--class", "Acme", "--output", str(tmp_path / "src" / "acme_planfix")]
    assert main(["generate", "--schema", str(tmp_path / "acme"), *arguments]) == 0
    run = subprocess.run([sys.executable, "-c", OWN], cwd=tmp_path / "src", capture_output=True, text=True, check=True)
    assert "<task><title>Pay</title><invoice><id>7</id></invoice></task>" in run.stdout
    assert "expected at most 120 characters" in run.stdout


def _apply(block: str, root: Path) -> None:
    """Put a block of YAML where its first line says: at the end of a file, or among the first fields in it."""
    place, _, yaml = block.removeprefix("# ").partition("\n")
    name, _, where = place.partition(", ")
    lines = list(_without((root / name).read_text().splitlines(), yaml.partition(":")[0]))
    if where == "at the end":
        lines += textwrap.indent(yaml, "  ").splitlines()
    else:
        fields = next(number for number, line in enumerate(lines) if line.strip() == "fields:")
        lines[fields + 1 : fields + 1] = textwrap.indent(yaml, lines[fields].partition("f")[0] + "  ").splitlines()
    (root / name).write_text("\n".join(lines) + "\n")


def _without(lines: list[str], key: str) -> Iterator[str]:
    """Lines without the entry that one who has followed the page has added already."""
    indent: int | None = None
    for line in lines:
        own = len(line) - len(line.lstrip())
        if line.lstrip().startswith(f"{key}:") and own >= 2:
            indent = own
        elif indent is None or (line.strip() and own <= indent):
            indent = None
            yield line
