"""Reads the reference: the pages of the API's documentation as a folder of JSON files."""

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
    """Parse a skeleton.

    Skeletons are not well-formed. A closing tag may lack its slash (`<typeId><typeId>`) or contain a space
    (`</contactGroups >`), elements may be unclosed, and text between tags (`...`, `{true|false}`) is ignored.

    Returns:
        The root: `request` or `response`.

    Raises:
        ValueError: There is not exactly one root.
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
    """Close the innermost element with this name and those in it; ignore a name that is not open."""
    for depth in range(len(opened) - 1, 0, -1):
        if opened[depth].tag == name:
            del opened[depth:]
            return


def paths_in(root: Element) -> Iterator[str]:
    """Paths of the elements and attributes below `root` (`tasks/task/id`, `tasks/@count`)."""
    for child in root:
        yield child.tag
        yield from (f"{child.tag}/@{name}" for name in child.attrib)
        yield from (f"{child.tag}/{path}" for path in paths_in(child))


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a field table.

    Attributes:
        paths: The path that it names, relative to an element that the table does not say; two for alternatives.
        text: The text of its other columns.
    """

    paths: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class ValueTable:
    """Values that a parameter can take; `parameter` is "" if the page does not name it."""

    parameter: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The page of a function.

    Attributes:
        skeletons: Skeletons of each side.
        rows: Rows of the field tables of each side.
        parts: Rows of tables for a single element of the request or the response.
        values: Tables of values.
    """

    function: str
    skeletons: dict[Side, tuple[Element, ...]]
    rows: dict[Side, tuple[Row, ...]]
    parts: tuple[Row, ...]
    values: tuple[ValueTable, ...]


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A complex filter, as on the page."""

    number: int
    name: str
    operators: tuple[str, ...]
    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """The content of the reference.

    Attributes:
        pages: Pages by function.
        functions: Functions that the overview pages name.
        enums: Lists of values by title.
        errors: Error codes.
        filters: Lists of filters by title.
    """

    pages: dict[str, Page]
    functions: frozenset[str]
    enums: dict[str, frozenset[str]]
    errors: frozenset[str]
    filters: dict[str, tuple[FilterRow, ...]]


def read_reference(root: Path) -> Reference:
    """Read the folder.

    Raises:
        OSError: It is missing or incomplete.
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
        parts=tuple(
            _row(row, parent=f"{_parameter(table)}/")
            for table in tables
            if _lists_fields(table)
            for row in table["rows"]
        ),
        values=tuple(
            ValueTable(_parameter(table), tuple(row["name"] for row in table["rows"]))
            for table in tables
            if not _lists_fields(table)
        ),
    )


def _row(raw: dict[str, str], parent: str = "") -> Row:
    # People wrote these: `responsible .users.id`, `tasks count` for an attribute, `task (contact)` for alternatives.
    name = re.sub(r"\s*\.\s*", "/", raw["name"].strip())
    names = re.findall(r"[\w/]+", name) if "(" in name else [re.sub(r"\s+", "/@", name)]
    text = " ".join(text for key, text in raw.items() if key != "name")
    return Row(tuple(f"{parent}{one}" for one in names), text)


def _lists_fields(table: dict[str, Any]) -> bool:
    return bool(table["header"][0] == "Название")  # "Name"; tables of values have "Value" there


def _parameter(table: dict[str, Any]) -> str:
    found = re.search(r"параметра (\w+)", table["heading"])
    return found[1] if found else ""
