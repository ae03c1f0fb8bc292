"""Each recipe of the cookbook is a program of its own that runs and prints what the comments beside it say."""

from __future__ import annotations

from pathlib import Path

import pytest

from doc_pages import DOCS, Page, Recipe
from snippets import run_snippets

RECIPES = [recipe for path in sorted((DOCS / "cookbook").glob("*.md")) for recipe in Page(path).recipes]


def test_there_are_enough_recipes() -> None:
    assert len(RECIPES) >= 20


@pytest.mark.parametrize("recipe", RECIPES, ids=str)
def test_recipe_runs(
    recipe: Recipe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "  # " in recipe.code.split("print(")[-1], "a recipe ends with what it prints"
    monkeypatch.chdir(tmp_path)
    run_snippets(recipe.code, str(recipe), monkeypatch, capsys)


def test_the_index_links_every_recipe() -> None:
    linked = set(Page(DOCS / "cookbook" / "index.md").links)
    assert {recipe.link for recipe in RECIPES} == {link for link in linked if "#" in link}
