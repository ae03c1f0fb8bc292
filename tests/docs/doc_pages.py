"""The project's Markdown, as the tests of it need it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
REFERENCE = DOCS / "reference"

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?<!\\)\[(?:[^\[\]]|\\[\[\]])+\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """A page below `docs`."""

    path: Path

    def __str__(self) -> str:
        return str(self.path.relative_to(DOCS))

    @property
    def text(self) -> str:
        """All of it."""
        return self.path.read_text(encoding="utf-8")

    def blocks(self, language: str) -> list[str]:
        """Its blocks of code in a language."""
        return [code for kind, code in _BLOCK.findall(self.text) if kind == language]

    @property
    def links(self) -> list[str]:
        """Where its links go."""
        return _LINK.findall(_BLOCK.sub("", self.text))

    @property
    def anchors(self) -> set[str]:
        """Names of its headings, as links to them spell these."""
        headings = _HEADING.findall(_BLOCK.sub("", self.text))
        return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


PAGES = [Page(path) for path in sorted(DOCS.rglob("*.md"))]
HAND_WRITTEN = [page for page in PAGES if REFERENCE not in page.path.parents]
