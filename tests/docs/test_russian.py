"""The Russian pages say what the English ones say: the same pages, headings and code."""

from __future__ import annotations

import re
import tomllib

import pytest
import yaml

from doc_pages import DOCS, HAND_WRITTEN, PAGES, RUSSIAN, RUSSIAN_PAGES, Page

CONFIGURATION = tomllib.loads((DOCS.parent / "zensical.toml").read_text(encoding="utf-8"))["project"]

NOT_TRANSLATED = set(CONFIGURATION["extra"]["english_only"])
"""Pages that there are in English only; the switch in the site's header knows them, too."""

SITE = CONFIGURATION["site_url"]

CYRILLIC = re.compile("[А-Яа-яЁё]")

PAIRS = [(page, english) for page in RUSSIAN_PAGES for english in PAGES if str(english) == str(page)]


def test_every_page_is_there_in_russian() -> None:
    assert {str(page) for page in PAGES} - {str(page) for page in RUSSIAN_PAGES} == NOT_TRANSLATED
    assert {str(page) for page in RUSSIAN_PAGES} <= {str(page) for page in PAGES}


@pytest.mark.parametrize(("page", "english"), PAIRS, ids=str)
def test_headings_and_code_are_those_of_the_english_page(page: Page, english: Page) -> None:
    # The first heading is the title: nothing links to it.
    assert page.anchors[1:] == english.anchors[1:]
    assert page.code == english.code


def test_titles_and_descriptions_are_russian() -> None:
    for page in RUSSIAN_PAGES:
        assert CYRILLIC.search(page.description), page
    written = [page for page in RUSSIAN_PAGES if str(page) in {str(one) for one in HAND_WRITTEN}]
    assert {str(page): len(page.description) for page in written if not 50 <= len(page.description) <= 200} == {}


def test_nothing_links_to_an_english_page_that_is_there_in_russian() -> None:
    for page in RUSSIAN_PAGES:
        for link in page.links:
            name = link.partition("#")[0].removeprefix(SITE).removesuffix(".html") + ".md"
            assert not link.startswith(SITE) or not (RUSSIAN / name).exists(), f"{page}: {link}"


def test_the_navigation_has_the_same_order() -> None:
    english, russian = (
        re.findall(r"[\w/-]+\.md", yaml.safe_dump(yaml.safe_load((folder / ".nav.yml").read_text("utf-8"))["nav"]))
        for folder in (DOCS, RUSSIAN)
    )
    assert russian == [name for name in english if name not in NOT_TRANSLATED]
