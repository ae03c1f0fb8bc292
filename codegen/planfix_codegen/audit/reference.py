"""The reference: what the pages of the API's documentation say, as a folder of JSON files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from planfix_codegen.audit.paths import Side
from planfix_codegen.audit.skeleton import parse_skeleton


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a field table.

    Attributes:
        paths: The path that it names, from a root that is not said; two where it names alternatives.
        text: What it says.
    """

    paths: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class ValueTable:
    """The values that a parameter can take; the name of the parameter is "" where the page does not say it."""

    parameter: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The page of a function.

    Attributes:
        skeletons: Element skeletons of each side.
        rows: Field tables of each side.
        parts: Tables of the fields of one element, which stands in the request or in the response.
        values: Tables of values.
    """

    function: str
    skeletons: dict[Side, tuple[Element, ...]]
    rows: dict[Side, tuple[Row, ...]]
    parts: tuple[Row, ...]
    values: tuple[ValueTable, ...]


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A row of a list's complex filters, as the page has it."""

    number: int
    name: str
    operators: tuple[str, ...]
    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Everything that the reference says.

    Attributes:
        pages: By function.
        functions: Functions that the overview pages name.
        enums: Title of a list of values to the values.
        filters: Title of a list of filters to its rows.
    """

    pages: dict[str, Page]
    functions: frozenset[str]
    enums: dict[str, frozenset[str]]
    errors: frozenset[str]
    filters: dict[str, tuple[FilterRow, ...]]


def read_reference(root: Path) -> Reference:
    """Read the folder.

    Raises:
        OSError: It is not there, or not whole.
    """
    files = sorted((root / "methods").glob("*.json"))
    pages = [_page(_json(file)) for file in files]
    overview = json.dumps(_json(root / "notes.json"))
    return Reference(
        pages={page.function: page for page in pages},
        functions=frozenset(re.findall(r'"\d+\. (\w+\.\w+)', overview)),
        enums={title: frozenset(row["value"] for row in rows) for title, rows in _json(root / "enums.json").items()},
        errors=frozenset(row["code"] for row in _json(root / "errors.json")),
        filters={
            title: tuple(FilterRow(row["type"], row["name"], tuple(row["operators"]), row["value"]) for row in rows)
            for title, rows in _json(root / "filters.json").items()
        },
    )


def _json(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def _page(raw: dict[str, Any]) -> Page:
    tables: list[dict[str, Any]] = raw.get("other_tables", [])
    return Page(
        function=raw["method"],
        skeletons={
            "request": tuple(map(parse_skeleton, raw["request"])),
            "response": tuple(map(parse_skeleton, raw.get("response", ()))),
            "error": tuple(map(parse_skeleton, raw.get("error_response", ()))),
        },
        rows={
            "request": tuple(_row(row) for row in raw["request_fields"]),
            "response": tuple(_row(row) for row in raw.get("response_fields", ())),
            "error": (),
        },
        parts=tuple(row for table in tables if _lists_fields(table) for row in _part(table)),
        values=tuple(
            ValueTable(_parameter(table), tuple(row["name"] for row in table["rows"]))
            for table in tables
            if not _lists_fields(table)
        ),
    )


def _row(raw: dict[str, str], parent: str = "") -> Row:
    # Written by hand: `responsible .users.id`, `tasks count` for an attribute, `task (contact)` for either of two.
    name = re.sub(r"\s*\.\s*", "/", raw["name"].strip())
    names = re.findall(r"[\w/]+", name) if "(" in name else [re.sub(r"\s+", "/@", name)]
    text = " ".join(text for key, text in raw.items() if key != "name")
    return Row(tuple(f"{parent}{one}" for one in names), text)


def _lists_fields(table: dict[str, Any]) -> bool:
    return bool(table["header"][0] == "Название")  # "Name"; tables of values have "Value" there


def _part(table: dict[str, Any]) -> Iterator[Row]:
    for row in table["rows"]:
        yield _row(row, parent=f"{_parameter(table)}/")


def _parameter(table: dict[str, Any]) -> str:
    found = re.search(r"параметра (\w+)", table["heading"])
    return found[1] if found else ""
