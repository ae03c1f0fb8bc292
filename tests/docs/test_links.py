"""No link of the documentation is broken, and every page can be reached."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from doc_pages import DOCS, HAND_WRITTEN, PAGES, RUSSIAN, RUSSIAN_PAGES, Page
from planfix_codegen.commands import main


def test_links_lead_somewhere() -> None:
    for page in PAGES:
        _check(page, DOCS)
    for page in RUSSIAN_PAGES:
        _check(page, RUSSIAN)


def test_links_of_a_small_schema_lead_somewhere(tmp_path: Path) -> None:
    schema = Path(__file__).parents[1] / "codegen" / "fragment" / "schema"
    assert main(["docs", "--schema", str(schema), "--package", "library", "--output", str(tmp_path)]) == 0
    pages = [Page(path) for path in tmp_path.rglob("*.md")]
    assert pages
    for page in pages:
        _check(page, tmp_path)


def _check(page: Page, root: Path) -> None:
    for link in page.links:
        if link.startswith("https://"):
            continue
        file, _, anchor = link.partition("#")
        target = Page((page.path.parent / file).resolve() if file else page.path)
        assert target.path.is_file(), f"{page}: {link}: there is no such page"
        assert root in target.path.parents, f"{page}: {link}: outside the site"
        assert not anchor or anchor in target.anchors, f"{page}: {link}: there is no such heading"


def test_every_page_is_linked() -> None:
    linked = {(page.path.parent / link.partition("#")[0]).resolve() for page in PAGES for link in page.links}
    unlinked = {page.path for page in PAGES} - linked
    assert unlinked <= {DOCS / "index.md"}


def test_every_hand_written_page_has_a_description_of_its_own() -> None:
    """Search engines show it below the title: whole if it is short enough."""
    descriptions = {str(page): page.description for page in HAND_WRITTEN}
    assert {name: text for name, text in descriptions.items() if not 50 <= len(text) <= 200} == {}
    assert len(set(descriptions.values())) == len(descriptions)


def test_llms_txt_lists_every_hand_written_page() -> None:
    listed = re.findall(r"^- \[.+\]\((\S+)\): (.+)$", (DOCS / "llms.txt").read_text(encoding="utf-8"), re.MULTILINE)
    site = tomllib.loads((DOCS.parent / "zensical.toml").read_text(encoding="utf-8"))["project"]["site_url"]
    described = {f"{site}{str(page).removesuffix('.md')}.html": page.description for page in PAGES}
    assert set(listed) <= set(described.items())
    assert {str(page) for page in HAND_WRITTEN} <= {
        place.removeprefix(site).replace(".html", ".md") for place, _ in listed
    }
