"""Pages of lists."""

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
"""Limit of records on a page and of objects in a request for several."""


class Paged(Protocol):
    """A request with a page."""

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
    """The requested page of a list.

    Args:
        call: The call.
        request: The request.
        source: SQL after FROM.
        where: Condition for the records of the list.
        order: SQL after ORDER BY; the order must be total.
        make: Makes objects from the rows of the page.
        columns: SQL after SELECT.
        first: Default page; page 0 has only the total.

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
    """A list without pages, with `count` and `totalCount`."""
    return Page(items, len(items), len(items))


def with_total(items: list[T]) -> Page[T]:
    """A list without pages, with `totalCount` only."""
    return Page(items, total_count=len(items))


def order_by(orders: Mapping[str, str], chosen: str | None | Unset, default: str, last: str) -> str:
    """SQL after ORDER BY.

    Args:
        orders: Columns by name of the order (`TITLE`), with `{}` for the direction.
        chosen: The requested order: `TITLE_ASC` or `TITLE_DESC`.
        default: The order if the request has none.
        last: Column that makes the order total, with the same direction.

    Raises:
        InvalidValue: There is no such order.
    """
    name, _, direction = (chosen or default).rpartition("_")
    if name not in orders or direction not in ("ASC", "DESC"):
        raise refuse(InvalidValue, f"there is no order {chosen}")
    return f"{orders[name].format(direction)}, {last} {direction}"


def several(ids: Sequence[T]) -> Sequence[T]:
    """Return the ids of a request for several objects.

    Raises:
        TooManyObjects: There are more than the API allows.
    """
    if len(ids) > LARGEST:
        raise refuse(TooManyObjects, f"at most {LARGEST} objects")
    return ids
