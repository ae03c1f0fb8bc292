"""Types that hold themselves, directly or through another type."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fragment_package import edit, schema_in
from fragment_wire import answer, request_node
from made_package import made_package, sent, server
from planfix_codegen.commands import main
from planfix_runtime import Page

TITLE = "      title: {type: string,"
TYPES = "types/book.yaml"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The fragment, in which tags hold tags, and readers hold a remark, which holds its reader."""
    schema = schema_in(tmp_path_factory.mktemp("circle"))
    edit(
        schema,
        TYPES,
        "      name: {type: string, doc: The word.}\n",
        "      name: {type: string, doc: The word.}\n"
        "      wider: {type: Tag, doc: What it is a kind of.}\n"
        "      narrower: {type: [Tag], wire: narrower/tag, doc: Its kinds.}\n",
    )
    edit(
        schema,
        TYPES,
        "      name: {type: string, doc: Name of the reader.}\n",
        "      name: {type: string, doc: Name of the reader.}\n      liked: {type: Remark, doc: What was liked.}\n",
    )
    edit(
        schema,
        TYPES,
        "      text: {type: string,",
        "      by: {type: [Reader], doc: Who said it.}\n      text: {type: string,",
    )
    with made_package(schema, "types_in_a_circle") as made:
        yield made


def test_a_list(package: Any) -> None:
    tag = package.types.Tag
    inner = tag(id=2, name="inner", wider=tag(id=3))
    page = Page([tag(id=1, name="outer", wider=inner, narrower=[inner, tag(id=6, narrower=[])])], 1, 1)
    assert package.decode(package.methods.BookGetTags, answer(server(package).write("book.getTags", page))) == page


def test_a_request(package: Any) -> None:
    types = package.types
    liked = types.Remark(stars=5, by=[types.Reader(id=1, liked=types.Remark(text="good"))])
    card = types.CardValue(field_id=1, reader=types.Reader(id=2, liked=liked))
    request = package.methods.BookAdd(title="T", publisher_id=1, tags=[1], card=[card])
    assert server(package).read("book.add", request_node(sent(package, request))) == request


def lint(schema: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert main(["lint", "--schema", str(schema)]) == 1
    return capsys.readouterr().err.splitlines()[:-1]


def test_an_object_without_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schema = schema_in(tmp_path)
    edit(schema, TYPES, TITLE, f"      next_one: {{type: Book, required: true, doc: The next.}}\n{TITLE}")
    assert lint(schema, capsys) == [
        "schema/types/book.yaml:7:7: each Book would need another one in 'next_one'; expected no `required`"
    ]


def test_files_that_hold_types_of_each_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schema = schema_in(tmp_path)
    edit(schema, TYPES, TITLE, f"      shelf: {{type: Shelf, wire: stand, doc: Where it stands.}}\n{TITLE}")
    (schema / "types" / "shelf.yaml").write_text(
        "types:\n  Shelf:\n    doc: A shelf.\n    fields:\n      tag: {type: Tag, doc: What is on it.}\n"
    )
    assert lint(schema, capsys) == [
        "schema/types/book.yaml:7:7: types/shelf.yaml uses types of types/book.yaml in turn; expected Shelf and Book in one file",
        "schema/types/shelf.yaml:5:7: types/book.yaml uses types of types/shelf.yaml in turn; expected Tag and Shelf in one file",
    ]
