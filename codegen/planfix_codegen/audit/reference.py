"""The reference: what the pages of the API's documentation say, as a folder of JSON files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias
from xml.etree.ElementTree import Element, SubElement

Side: TypeAlias = Literal["request", "response", "error"]
SIDES: tuple[Side, ...] = ("request", "response", "error")

_COMMENT = re.compile(r"<!--.*?-->|<\?.*?\?>", re.DOTALL)
_TAG = re.compile(r"<\s*(?P<end>/?)\s*(?P<name>\w+)(?P<attributes>[^<>]*?)(?P<empty>/?)\s*>")
_ATTRIBUTE = re.compile(r"(\w+)\s*(?:=\s*[\"']?([^\"'\s]*)[\"']?)?")


def parse_skeleton(text: str) -> Element:
    """Read a skeleton.

    Taken as what they are meant to be: a closing tag that lacks its slash (`<typeId><typeId>`) or has a space too many
    (`</contactGroups >`), elements that are never closed, and whatever text stands between (`...`, `{true|false}`).

    Returns:
        The root: `request` or `response`.

    Raises:
        ValueError: There is no element.
    """
    top = Element("")
    opened = [top]
    fresh = False
    for match in _TAG.finditer(_COMMENT.sub("", text)):
        name = match["name"]
        slip = fresh and not match["end"] and name == opened[-1].tag
        if match["end"] or slip:
            _close(opened, name)
            fresh = False
            continue
        made = SubElement(opened[-1], name, dict(_ATTRIBUTE.findall(match["attributes"])))
        fresh = not match["empty"]
        if fresh:
            opened.append(made)
    if len(top) != 1:
        raise ValueError(f"a skeleton has one root, this one {len(top)}: {text[:200]}")
    return top[0]


def _close(opened: list[Element], name: str) -> None:
    """Close the innermost element of that name, and those in it; a name that is not open is a slip too many."""
    for depth in range(len(opened) - 1, 0, -1):
        if opened[depth].tag == name:
            del opened[depth:]
            return


def paths_in(root: Element) -> Iterator[str]:
    """The path of each element and attribute below `root` (`tasks/task/id`, `tasks/@count`)."""
    for child in root:
        for path in _paths(child):
            yield "/".join(path)


def _paths(element: Element) -> Iterator[tuple[str, ...]]:
    yield (element.tag,)
    for name in element.attrib:
        yield element.tag, f"@{name}"
    for child in element:
        for path in _paths(child):
            yield element.tag, *path


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
