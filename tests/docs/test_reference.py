"""The reference is what the schema yields, and has a place for every function, type, enum, error and filter."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from doc_pages import REFERENCE, RUSSIAN, Page
from planfix_codegen.default import schema_root
from planfix_codegen.docs import render_reference
from planfix_codegen.docs.book import function_page
from planfix_codegen.loader import Language, load
from planfix_codegen.model import Function, Model, Named


@pytest.fixture(scope="module")
def model() -> Model:
    return load(schema_root())


@pytest.mark.parametrize(("language", "folder"), [("en", REFERENCE), ("ru", RUSSIAN / "reference")])
def test_committed_reference_is_what_the_schema_yields(language: Language, folder: Path) -> None:
    committed = {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*.*")}
    model = load(schema_root(), language=language)
    assert committed == {str(path): text for path, text in render_reference(model, "planfix", language).items()}


def test_each_page_says_all_that_its_function_takes(model: Model) -> None:
    for function in model.functions:
        text = Page(REFERENCE / function_page(function)).text
        rows = set(re.findall(r"^\| `(\w+)` \| .* \| `(.+?)` \|", text, re.MULTILINE))
        assert {(field.name, field.wire) for field in function.request.fields} <= rows, function.wire_name
        assert set(function.errors) == set(re.findall(r"^\| (\d+) \|", text, re.MULTILINE)), function.wire_name


def test_everything_named_has_a_place(model: Model) -> None:
    text = "".join(path.read_text() for path in REFERENCE.rglob("*.md"))
    headings = set(re.findall(r"^## (\w+)$", text, re.MULTILINE))
    named: tuple[Named, ...] = (*model.types, *model.enums, *model.groups, *model.filters)
    assert {one.name for one in named} <= headings
    assert all(f"\n### {error.code} {error.name}\n" in text for error in model.errors)
    rows = {(name, number) for name, number in re.findall(r"^\| `(\w+)` \| (\d+) \|", text, re.MULTILINE)}
    assert {(row.name, str(row.number)) for one in model.filters for row in one.filters} <= rows
    assert all(f"`{value.name}` | `{value.wire}`" in text for enum in model.enums for value in enum.values)


def test_descriptions_are_not_taken_for_markup(model: Model) -> None:
    page = _page_of(model, dataclasses.replace(model.functions[0], doc="a | b *c* <d> [e](f), see task.get or x.y"))
    assert r"a \| b \*c\* \<d> \[e\](f), see [task.get](../task/get.md) or x.y" in page


def _page_of(model: Model, function: Function) -> str:
    first = model.resources[0]
    changed = dataclasses.replace(first, functions=(function, *first.functions[1:]))
    pages = render_reference(dataclasses.replace(model, resources=(changed, *model.resources[1:])), "planfix")
    return pages[function_page(function)]
