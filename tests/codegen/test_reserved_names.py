"""Fields can have the names that generated code uses itself: encoding and decoding still work."""

from __future__ import annotations

import ast
import builtins
import datetime as dt
import importlib
import itertools
import keyword
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from fragment_package import GOLDEN, edit, schema_in
from fragment_wire import answer, request_node
from made_package import made_package, sent, server
from planfix_codegen.commands import main
from planfix_codegen.python.imports import IMPORTED
from planfix_codegen.python.reserved import FIELDS
from planfix_runtime import Page

PACKAGE = "reserved_names"
NUMBERED = ("child2", "inner4", "inner_tag4", "rest2", "rest4", "first_", "first__", "value_", "in_deep", "make_plain")
"""Names that only deeper messages use, that only this schema defines, or that look like renamed variables."""

SCALARS = ("string", "int", "number", "bool", "date", "time", "datetime", "Genre", "Binding", "Loan", "base64")
LISTS = ("[string]", "[Reader]")
VALUES: dict[str, object] = {
    "string": "words",
    "int": 7,
    "number": Decimal("1.5"),
    "bool": True,
    "date": dt.date(2015, 7, 24),
    "time": dt.time(9, 30),
    "datetime": dt.datetime(2015, 7, 24, 9, 30),
    "base64": b"hello",
    "value": "11",
    "[int]": [1, 1],
    "[string]": ["a", "b"],
}


def used(folder: Path) -> Iterator[str]:
    """All names that the code in a folder reads or assigns."""
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Name):
                yield node.id
            elif isinstance(node, ast.arg):
                yield node.arg


def reserved() -> list[str]:
    """Names in generated code that a field can have."""
    names = {*used(GOLDEN), *IMPORTED, *NUMBERED} - FIELDS
    return sorted(one for one in names if re.fullmatch("[a-z][a-z0-9_]*", one) and not keyword.iskeyword(one))


NAMES = reserved()


def fields(types: tuple[str, ...], *, deep: str, attributes: str | None = None) -> dict[str, tuple[str, str]]:
    """A field for each name, with its type and the rest of its description; then one more of each type.

    Args:
        deep: Path of what every other field stands in.
        attributes: Path of the element whose attributes some fields are. Without it there are none, and no lists without
            an element around them.
    """
    kinds = itertools.cycle(types)
    found: dict[str, tuple[str, str]] = {}
    for index, name in enumerate([*NAMES, *(f"last_{index}" for index, _ in enumerate(types))]):
        type_, place = next(kinds), f"{deep if index % 2 else ''}e{index}"
        if attributes is not None and index % 7 == 0:
            type_, place = "int", f"{attributes}@a{index}"
        elif attributes is not None and index % 7 == 1:
            type_ = "[int]"
        elif type_.startswith("["):
            place += "/item"
        found[name] = (type_, f'wire: "{place}", doc: A thing.')
    return found


TYPES = (*SCALARS, "value", *LISTS, "Reader")
MESSAGE = fields(TYPES, deep="deep/er/down/", attributes="box/")
MIXED = fields(TYPES, deep="deep/er/down/", attributes="")
PLAIN = fields(tuple(one for one in TYPES if one != "base64"), deep="deep/er/")


def described(wanted: dict[str, tuple[str, str]], indent: int) -> str:
    lines = (f"{' ' * indent}{name}: {{type: {type_}, {rest}}}\n" for name, (type_, rest) in wanted.items())
    return "".join(lines)


def values(package: Any, wanted: dict[str, tuple[str, str]]) -> dict[str, object]:
    """A value for each field."""
    reader = package.types.Reader(id=3, name="Ann")
    known = {
        **VALUES,
        "Reader": reader,
        "[Reader]": [reader, reader],
        "Genre": package.enums.Genre.POETRY,
        "Loan": package.enums.Loan.OUT,
        "Binding": package.enums.Binding.CLOTH,
    }
    return {name: known[type_] for name, (type_, _) in wanted.items()}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The fragment, with types and messages that have such fields."""
    folder = tmp_path_factory.mktemp("reserved")
    schema = schema_in(folder)
    (schema / "types" / "thing.yaml").write_text(
        f"types:\n  Plain:\n    doc: A thing.\n    fields:\n{described(PLAIN, 6)}"
        f"  Mixed:\n    doc: A thing.\n    fields:\n{described(MIXED, 6)}",
        encoding="utf-8",
    )
    (schema / "methods" / "thing.yaml").write_text(
        "resource: thing\ndoc: Things.\nmethods:\n"
        "  add:\n    doc: Add a thing.\n    kind: write\n"
        f"    request:\n      fields:\n{described(MESSAGE, 8)}"
        "        mixed: {type: [Mixed], doc: Things.}\n"
        f"    response:\n      fields:\n{described(MESSAGE, 8)}"
        "  get:\n    doc: Get a thing.\n    kind: read\n    request: {}\n    response: {type: Mixed, wire: thing}\n"
        "  getList:\n    doc: Get things.\n    kind: read\n    paginated: true\n    request: {}\n"
        "    response: {items: Plain, wire: things/thing}\n",
        encoding="utf-8",
    )
    with made_package(schema, PACKAGE) as made:
        yield made


def test_there_are_such_names() -> None:
    called = {name for name in NAMES if hasattr(builtins, name)}
    assert {"len", "type"} <= called
    assert {"first", "given", "collect", "partial", "read_text", "request"} <= {*NAMES}


def test_a_client_writes_and_a_server_reads(package: Any) -> None:
    mixed = package.types.Mixed(**values(package, MIXED))
    request = package.methods.ThingAdd(**values(package, MESSAGE), mixed=[mixed, mixed])
    content = request_node(sent(package, request))
    assert server(package).read("thing.add", content) == request


def test_a_server_writes_and_a_client_reads(package: Any) -> None:
    added = package.methods.ThingAddResponse(**values(package, MESSAGE))
    xml = server(package).write("thing.add", added)
    assert package.decode(package.methods.ThingAdd, answer(xml)) == added
    thing = package.types.Mixed(**values(package, MIXED))
    xml = server(package).write("thing.get", thing)
    assert package.decode(package.methods.ThingGet, answer(xml)) == thing
    backwards = etree.fromstring(xml)
    for element in backwards.iter("thing", "deep", "er", "down"):
        element[:] = reversed(element)
    assert package.decode(package.methods.ThingGet, answer(etree.tostring(backwards).decode())) == thing


def test_a_list(package: Any) -> None:
    thing = package.types.Plain(**values(package, PLAIN))
    page = Page([thing], 1, 1)
    body = f'<response status="ok">{server(package).write("thing.getList", page)}</response>'.encode()
    assert package.decode(package.methods.ThingGetList, body) == page


def test_a_call_of_the_facade(package: Any) -> None:
    requests: list[Any] = []

    class Recorder:
        def send(self, request: Any, **_: object) -> None:
            requests.append(request)

    resource = importlib.import_module(f"{package.__name__}.resources.thing").ThingResource(Recorder())
    resource.add(**values(package, MESSAGE))
    assert requests == [package.methods.ThingAdd(**values(package, MESSAGE))]


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_what_the_body_of_a_class_refers_to_is_no_field(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schema = schema_in(tmp_path)
    edit(schema, "types/book.yaml", "      title: {type: string,", f"      {name}: {{type: string,")
    assert main(["lint", "--schema", str(schema)]) == 1
    expected = f"schema/types/book.yaml:7:7: {name!r} is reserved; expected another name, with `wire`\n"
    assert expected in capsys.readouterr().err
