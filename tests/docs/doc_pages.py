"""The project's Markdown, as the tests of it need it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

DOCS = Path(__file__).parents[2] / "docs"
REFERENCE = DOCS / "reference"
RUSSIAN = DOCS / "ru"

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?<!\\)\[(?:[^\[\]]|\\[\[\]])+\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_ID = re.compile(r" \{ #(\S+) \}$")
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A---\n(.*?)^---$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Page:
    """A page below `docs`, in English or in Russian."""

    path: Path
    root: Path = DOCS

    def __str__(self) -> str:
        return str(self.path.relative_to(self.root))

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
    def anchors(self) -> list[str]:
        """Names of its headings, as links to them spell these."""
        return [_anchor(heading) for heading in _HEADING.findall(_BLOCK.sub("", self.text))]

    @property
    def code(self) -> list[tuple[str, str]]:
        """Its blocks of code, each with its language."""
        return _BLOCK.findall(self.text)

    @property
    def description(self) -> str:
        """What its front matter says it is about; "" if it says nothing."""
        front = _FRONT_MATTER.match(self.text)
        return str(yaml.safe_load(front[1]).get("description", "")) if front else ""

    @property
    def recipes(self) -> list[Recipe]:
        """Its sections that hold Python."""
        _, *parts = _SECTION.split(_BLOCK.sub(lambda block: block[0].replace("\n#", "\n\0#"), self.text))
        sections = zip(parts[::2], parts[1::2], strict=True)
        return [
            Recipe(self, heading, "\n".join(code for kind, code in _BLOCK.findall(text) if kind == "python"))
            for heading, body in sections
            if "```python\n" in (text := body.replace("\0", ""))
        ]


@dataclass(frozen=True)
class Recipe:
    """A section of a page with a program of its own."""

    page: Page
    heading: str
    code: str

    def __str__(self) -> str:
        return f"{self.page.path.stem}: {self.heading}"

    @property
    def link(self) -> str:
        """How a page beside this one links to it."""
        return f"{self.page.path.name}#{_anchor(self.heading)}"


def _anchor(heading: str) -> str:
    if found := _ID.search(heading):
        return found[1]
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


PAGES = [Page(path) for path in sorted(DOCS.rglob("*.md")) if RUSSIAN not in path.parents]
RUSSIAN_PAGES = [Page(path, RUSSIAN) for path in sorted(RUSSIAN.rglob("*.md"))]
HAND_WRITTEN = [page for page in PAGES if REFERENCE not in page.path.parents]
