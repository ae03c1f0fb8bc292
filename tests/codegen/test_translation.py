"""Russian texts of a schema: where they are allowed, which are missing, and how an overlay changes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from fragment_package import edit, schema_in
from planfix_codegen.commands import main
from planfix_codegen.loader import load, untranslated


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    return schema_in(tmp_path)


def genre(*folders: Path, member: str = "POETRY") -> tuple[str, str]:
    enum = next(enum for enum in load(*folders, language="ru").enums if enum.name == "Genre")
    return enum.doc, next(value.doc for value in enum.values if value.name == member)


def test_a_model_in_russian(schema: Path) -> None:
    edit(schema, "enums.yaml", "doc: What a book is.", "doc: What a book is.\n    ru: Жанр книги.")
    edit(schema, "enums.yaml", "doc: Poems.}", "doc: Poems., ru: Стихи.}")
    assert genre(schema) == ("Жанр книги.", "Стихи.")
    assert genre(schema, member="NOVEL")[1] == "A novel."
    assert next(enum for enum in load(schema).enums if enum.name == "Genre").doc == "What a book is."


def test_what_is_missing_and_where(schema: Path) -> None:
    before = untranslated(schema)
    edit(schema, "enums.yaml", "doc: Poems.}", "doc: Poems., ru: Стихи.}")
    after = [str(one) for one in untranslated(schema)]
    assert len(after) == len(before) - 1
    expected = "'NOVEL' is English only; expected `{doc: …, ru: …}` in place of the text"
    assert f"schema/enums.yaml:5:7: {expected}" in after
    assert "schema/enums.yaml:3:5: 'doc' is English only; expected `ru` beside it" in after


def test_lint_misses_a_text_of_the_project_itself(
    schema: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("planfix_codegen.commands.schema_root", lambda: schema)
    monkeypatch.setattr("planfix_codegen.default.schema_root", lambda: schema)
    assert main(["lint"]) == 1
    assert "schema/enums.yaml:3:5: 'doc' is English only" in capsys.readouterr().err


def test_a_text_that_is_not_russian(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(schema, "enums.yaml", "doc: Poems.}", "doc: Poems., ru: Poems.}")
    assert main(["lint", "--schema", str(schema)]) == 1
    assert "'ru' is 'Poems.', not a description; expected a Russian sentence" in capsys.readouterr().err


def test_a_translation_of_nothing(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(schema, "methods/auth.yaml", "    kind: read", "    note_ru: Осторожно.\n    kind: read")
    assert main(["lint", "--schema", str(schema)]) == 1
    assert "'note_ru' has no 'note' beside it" in capsys.readouterr().err


def test_a_text_that_an_overlay_replaces_takes_its_translation_along(schema: Path, tmp_path: Path) -> None:
    edit(schema, "enums.yaml", "doc: Poems.}", "doc: Poems., ru: Стихи.}")
    overlay = tmp_path / "overlay"
    overlay.mkdir()
    (overlay / "enums.yaml").write_text("enums: {Genre: {values: {POETRY: {doc: Verse.}}}}")
    assert genre(schema, overlay)[1] == "Verse."
    (overlay / "enums.yaml").write_text("enums: {Genre: {values: {POETRY: {doc: Verse., ru: Поэзия.}}}}")
    assert genre(schema, overlay)[1] == "Поэзия."


def test_nobody_else_needs_russian(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--schema", str(schema)]) == 0
    assert capsys.readouterr() == ("", "")
