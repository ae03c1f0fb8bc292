"""A schema and a reference that agree, and methods that make them differ."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from fragment_package import schema_in
from planfix_codegen.commands import main
from reference_pages import Pages, pages, write_reference


class Audited:
    """A schema and a reference that agree at first."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        self.schema = schema_in(folder)
        self.pages: Pages = pages()
        self.tables: dict[str, Any] = {}

    def decide(self, *paths: str, values: str = "") -> None:
        """Write `exceptions.yaml`."""
        entries = "".join(f"\n  - {{{path}, reason: So it is.}}" for path in paths) or " []"
        (self.schema / "exceptions.yaml").write_text(f"paths:{entries}\nvalues: [{values}]\n")

    def run(self) -> tuple[int, list[str]]:
        """Run `audit`; return the exit status and the undecided differences."""
        reference = write_reference(self.folder / "reference", self.pages, self.tables)
        status = main(["audit", str(reference), "--schema", str(self.schema)])
        counts, _, undecided = self.capsys.readouterr().out.partition("undecided: ")
        assert "functions: " in counts
        count, *lines = undecided.splitlines()
        assert int(count) == len(lines)
        return status, lines


def drop(page: dict[str, Any], side: str, name: str) -> None:
    """Remove an element without children from the skeleton and the table of a page."""
    page[side] = [skeleton.replace(f"<{name}></{name}>", "") for skeleton in page[side]]
    page[f"{side}_fields"] = [row for row in page[f"{side}_fields"] if row["name"].rpartition(".")[2] != name]
