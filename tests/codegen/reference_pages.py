"""A made-up reference for the fragment: its pages agree with the schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fragment_package import SCHEMA
from planfix_codegen.audit.messages import Known, Paths
from planfix_codegen.audit.reference import Side
from planfix_codegen.loader import load
from planfix_codegen.model import Function

Pages = dict[str, dict[str, Any]]

FILTERS: dict[str, Any] = {
    "Фильтры_книг": [
        {"type": 1, "name": "Дата", "operators": ["equal", "gt"], "value": "объект: <datetype> today, anotherdate"},
        {"type": 2, "name": "Выдана", "operators": ["equal"], "value": "int - 1"},
        {"type": 101, "name": "Пользовательское поле", "operators": ["equal"], "value": "int : 1;2"},
    ]
}


def pages() -> Pages:
    """The page of each function in the format of the reference's files."""
    model = load(SCHEMA)
    paths = Paths(model)
    return {function.wire_name: _page(function, paths) for function in model.functions}


def write_reference(folder: Path, by_function: Pages, tables: dict[str, Any] | None = None) -> Path:
    """Write a folder of these pages, with the other tables of a reference."""
    model = load(SCHEMA)
    words = {enum.name: [{"value": str(value.wire)} for value in enum.values] for enum in model.enums}
    everything: dict[str, Any] = {
        "notes.json": {"Books": ["1. book.add / Buy a book"]},
        "enums.json": {name: rows for name, rows in words.items() if name != "Binding"},
        "errors.json": [{"code": error.code} for error in model.errors],
        "filters.json": FILTERS,
    }
    methods = folder / "methods"
    methods.mkdir(parents=True)
    for name, page in by_function.items():
        (methods / f"{name}.json").write_text(json.dumps(page))
    for name, table in (everything | (tables or {})).items():
        (folder / name).write_text(json.dumps(table))
    return folder


def _page(function: Function, paths: Paths) -> dict[str, Any]:
    page: dict[str, Any] = {"method": function.wire_name, "other_tables": []}
    for side in ("request", "response"):
        known = {path: one for path, one in paths.of(function, side).items() if one.documented}
        page[side] = [_skeleton(side, known)]
        page[f"{side}_fields"] = [_row(one) for one in known.values() if one.field]
    error = paths.of(function, "error")
    if error:
        page["error_response"] = [_skeleton("response", error)]
    return page


def _row(known: Known) -> dict[str, str]:
    # The pages write paths with dots, and an attribute after a space.
    name = known.path.replace("/@", " ").replace("/", ".")
    return {"name": name, "type": "text", "meaning": "one of 0 and 1" if name.endswith("inding") else "something"}


def _skeleton(side: Side, known: dict[str, Known]) -> str:
    attributes: dict[str, str] = {}
    for path in known:
        owner, _, name = path.rpartition("/@")
        if owner:
            attributes[owner] = attributes.get(owner, "") + f' {name}=""'

    def element(path: str) -> str:
        depth = path.count("/") + 1
        inside = [one for one in known if one.startswith(f"{path}/") and one.count("/") == depth and "@" not in one]
        name = path.rpartition("/")[2]
        return f"<{name}{attributes.get(path, '')}>{''.join(map(element, inside))}</{name}>"

    return f"<{side}>{''.join(element(path) for path in known if '/' not in path)}</{side}>"
