"""Cut answers to a size that a model can use, with a cursor for the rest."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, cast

import planfix
from planfix_tools.cli.failures import WrongCall

MOST = 12_000
"""Characters of an answer: about three thousand tokens."""

LONGEST_TEXT = 300
"""Characters of a text in a list; a tool that reads a single record returns the whole text."""

_CURSOR = re.compile(r"(page|item|char):(\d+)(?::(\d+))?")


class Place(NamedTuple):
    """Where an answer continues.

    Attributes:
        page: Number of the page of a list, from 1.
        skip: Records of the page, or characters of a text, that were returned before.
    """

    page: int = 1
    skip: int = 0


def place_of(cursor: str | None) -> Place:
    """Read a cursor.

    Raises:
        WrongCall: The text is not a cursor.
    """
    if not cursor:
        return Place()
    found = _CURSOR.fullmatch(cursor)
    if found is None:
        raise WrongCall(f"cursor: expected the next_cursor of the answer before, got {cursor!r}")
    kind, first, second = found.groups()
    return Place(int(first), int(second or 0)) if kind == "page" else Place(1, int(first))


def cut_page(page: planfix.Page[Any], place: Place, page_size: int, say: Callable[[Any], Any]) -> str:
    """The records of a page that fit, as JSON.

    Args:
        page: The page.
        place: Its number, and how many of its records were returned before.
        page_size: Requested page size.
        say: Makes the data of a record.
    """
    records = [say(one) for one in page.items[place.skip :]]
    count = _fitting(records)
    more: dict[str, Any] = {}
    if count < len(records):
        more["next_cursor"] = f"page:{place.page}:{place.skip + count}"
    elif len(page) >= page_size and not (
        isinstance(page.total_count, int) and page.total_count <= place.page * page_size
    ):
        more["next_cursor"] = f"page:{place.page + 1}"
    if isinstance(page.total_count, int):
        more["total"] = page.total_count
    return _text({"items": records[:count], **more})


def cut_items(items: Sequence[Any], place: Place, **besides: Any) -> str:
    """The items of a list without pages that fit, as JSON."""
    rest = list(items[place.skip :])
    count = _fitting(rest)
    more = {"next_cursor": f"item:{place.skip + count}"} if count < len(rest) else {}
    return _text({**besides, "items": rest[:count], **more, "total": len(items)})


def cut_object(data: Any, place: Place) -> str:
    """An object as JSON, or a part of this text if it is too long."""
    text = _text(data)
    if len(text) <= MOST:
        return text
    part = text[place.skip : place.skip + MOST]
    end = place.skip + len(part)
    more = {"next_cursor": f"char:{end}"} if end < len(text) else {}
    return _text({"json_text_from": place.skip, "of": len(text), "json_text": part, **more})


def short(value: object) -> Any:
    """A record without empty fields, with long texts cut."""
    return _pruned(planfix.to_dict(value, json=True), LONGEST_TEXT)


def full(value: object) -> Any:
    """An object without empty fields."""
    return _pruned(planfix.to_dict(value, json=True), None)


def _pruned(data: Any, longest: int | None) -> Any:
    if isinstance(data, Mapping):
        held = cast("Mapping[str, Any]", data)
        pruned = {key: _pruned(one, longest) for key, one in held.items() if key != "extra"}
        return {key: one for key, one in pruned.items() if one not in (None, "", [], {})}
    if isinstance(data, list):
        return [_pruned(one, longest) for one in cast("list[object]", data)]
    if isinstance(data, str) and longest and len(data) > longest:
        return f"{data[:longest]}… [{len(data) - longest} more characters: read the record by itself]"
    return data


def _fitting(records: Sequence[Any]) -> int:
    """How many records fit into an answer; at least one."""
    size = 0
    for count, one in enumerate(records):
        size += len(_text(one)) + 2
        if size > MOST and count:
            return count
    return len(records)


def _text(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)
