"""Lists, page by page."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar

from planfix.errors import InvalidValue, TooManyObjects
from planfix_runtime.model.functions import Page
from planfix_runtime.model.values import Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import LARGEST_INT
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.storage.where import Where

T = TypeVar("T")
LARGEST = 100
"""Most records that a page, or a request for several objects, may have."""


class Paged(Protocol):
    """A request that names a page."""

    @property
    def page_current(self) -> int | None | Unset: ...
    @property
    def page_size(self) -> int | None | Unset: ...


def page(
    call: Call,
    request: Paged,
    source: str,
    where: Where,
    order: str,
    make: Callable[[Sequence[sqlite3.Row]], list[T]],
    columns: str = "*",
    first: int = 1,
) -> Page[T]:
    """The page of a list that a request asks for.

    Args:
        call: The call.
        request: Names the page.
        source: Where the records are: what stands behind FROM.
        where: Which of them are in the list.
        order: What stands behind ORDER BY; it must tell all records apart.
        make: Makes objects of the rows of the page.
        columns: What stands behind SELECT.
        first: The page when the request names none; 0 only counts.

    Raises:
        InvalidValue: The page or its size is negative.
        TooManyObjects: The page is larger than the API allows.
    """
    number = request.page_current if isinstance(request.page_current, int) else first
    size = request.page_size or LARGEST
    if number < 0 or size < 0:
        raise refuse(InvalidValue, "pageCurrent and pageSize are 0 or more")
    if size > LARGEST:
        raise refuse(TooManyObjects, f"pageSize is at most {LARGEST}")
    total = call.store.value(f"SELECT count(*) FROM {source} WHERE {where.sql}", *where.values)
    if number == 0:
        return Page([], 0, total)
    query = f"SELECT {columns} FROM {source} WHERE {where.sql} ORDER BY {order} LIMIT ? OFFSET ?"
    items = make(call.store.rows(query, *where.values, size, min((number - 1) * size, LARGEST_INT)))
    return Page(items, len(items), total)


def counted(items: list[T]) -> Page[T]:
    """A list that has no pages, with how many there are."""
    return Page(items, len(items), len(items))


def with_total(items: list[T]) -> Page[T]:
    """A list of those whose answer has a total alone."""
    return Page(items, total_count=len(items))


def order_by(orders: Mapping[str, str], chosen: str | None | Unset, default: str, last: str) -> str:
    """What stands behind ORDER BY.

    Args:
        orders: What to sort by (`TITLE`) to the columns, in which `{}` stands for the direction.
        chosen: What the request says: `TITLE_ASC` or `TITLE_DESC`.
        default: What holds when it says nothing.
        last: What tells records apart that are equal otherwise, in the same direction.
    """
    name, _, direction = (chosen or default).rpartition("_")
    if name not in orders or direction not in ("ASC", "DESC"):
        raise refuse(InvalidValue, f"there is no order {chosen}")
    return f"{orders[name].format(direction)}, {last} {direction}"


def several(ids: Sequence[T]) -> Sequence[T]:
    """What a request for several objects names.

    Raises:
        TooManyObjects: They are more than the API allows.
    """
    if len(ids) > LARGEST:
        raise refuse(TooManyObjects, f"at most {LARGEST} objects")
    return ids
