"""Print answers as JSON, XML and tables."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any, cast

import planfix

MOST_COLUMNS = 7
"""Default number of columns of a table."""

WIDEST = 60
"""Fields with longer texts are not default columns."""


def print_json(value: object) -> None:
    """Print an answer as JSON."""
    print(planfix.to_json(value, indent=2))


def print_line(value: object) -> None:
    """Print a record as JSON on one line."""
    print(planfix.to_json(value))


def print_xml(body: bytes) -> None:
    """Print an XML document unchanged."""
    sys.stdout.flush()
    sys.stdout.buffer.write(body.rstrip() + b"\n")


def print_table(value: object, columns: Sequence[str] = ()) -> None:
    """Print an answer as a table: a row for each record of a list, or for each field of an object."""
    if isinstance(value, planfix.Page):
        page = cast("planfix.Page[object]", value)
        print_records(page, columns)
        if isinstance(page.total_count, int) and page.total_count > len(page):
            print(f"{len(page)} of {page.total_count}; --all gets all of them", file=sys.stderr)
        return
    fields = _flat(planfix.to_dict(value, json=True))
    wanted = columns or list(fields)
    rows([("field", "value"), *((name, fields.get(name, "")) for name in wanted)])


def print_records(records: Iterable[object], columns: Sequence[str] = ()) -> None:
    """Print records as rows of a table."""
    flat = [_flat(planfix.to_dict(one, json=True)) for one in records]
    wanted = list(columns) or _columns(flat)
    if not flat:
        print("none", file=sys.stderr)
        return
    rows([tuple(wanted), *(tuple(one.get(name, "") for name in wanted) for one in flat)])


def rows(lines: Sequence[Sequence[str]]) -> None:
    """Print a table whose first row has the headings. Texts are truncated on a terminal only."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(soft_wrap=False, highlight=False)
    if not console.is_terminal:
        # As wide as needed: the reader is a program or a pager.
        console = Console(highlight=False, width=sum(max(map(len, column)) + 2 for column in zip(*lines, strict=True)))
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in lines[0]:
        table.add_column(Text(_shown(name)), no_wrap=True, overflow="ellipsis")
    for line in lines[1:]:
        table.add_row(*(Text(_shown(text)) for text in line))
    console.print(table)


def _shown(text: str) -> str:
    """The text on one line, without control characters, which a server could send to a terminal."""
    return "".join(one if one.isprintable() else " " for one in text)


def _columns(records: Sequence[dict[str, str]]) -> list[str]:
    """Fields with short, non-empty values, in their order."""
    found = dict.fromkeys(name for one in records for name in one)
    short = [name for name in found if max(len(one.get(name, "")) for one in records) <= WIDEST]
    telling = [name for name in short if any(one.get(name) not in (None, "", "0", "False") for one in records)]
    named = [name for name in found if name in ("title", "name") and name not in telling]
    return [*telling[:1], *named, *telling[1:MOST_COLUMNS]]


def _flat(data: dict[str, Any], prefix: str = "") -> dict[str, str]:
    """Flatten nested fields to dotted names."""
    found: dict[str, str] = {}
    for name, value in data.items():
        if isinstance(value, dict):
            found |= _flat(cast("dict[str, Any]", value), f"{prefix}{name}.")
        elif isinstance(value, list):
            found[f"{prefix}{name}"] = ", ".join(map(_item, cast("list[object]", value)))
        else:
            found[f"{prefix}{name}"] = "" if value is None else str(value)
    return found


def _item(value: Any) -> str:
    if not isinstance(value, dict):
        return str(value)
    held = cast("dict[str, Any]", value)
    named = next((str(held[name]) for name in ("name", "title", "id", "key") if held.get(name)), None)
    return named or json.dumps(held, ensure_ascii=False)
