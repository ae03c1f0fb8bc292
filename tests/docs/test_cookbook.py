"""Each recipe of the cookbook is a program of its own that runs and prints what the comments beside it say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from black import format_str
from black.mode import Mode, TargetVersion

from doc_pages import DOCS, Page, Recipe
from snippets import run_snippets

ROOT = DOCS.parent
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


def test_recipes_are_formatted() -> None:
    mode = Mode(line_length=120, target_versions={TargetVersion.PY311})
    assert [str(recipe) for recipe in RECIPES if format_str(recipe.code, mode=mode) != recipe.code] == []


def test_recipes_satisfy_a_type_checker(tmp_path: Path) -> None:
    for number, recipe in enumerate(RECIPES):
        (tmp_path / f"recipe_{number}.py").write_text(f"# {recipe}\n{recipe.code}", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file", ROOT / "pyproject.toml", "--no-incremental", tmp_path]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


def test_the_index_links_every_recipe() -> None:
    linked = set(Page(DOCS / "cookbook" / "index.md").links)
    assert {recipe.link for recipe in RECIPES} == {link for link in linked if "#" in link}
