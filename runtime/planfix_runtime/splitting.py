"""A request that names more objects than one may is several, and their answers are one. Pure: nothing is sent here."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any, TypeVar, cast

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.messages import Page, Request, Split, method_of
from planfix_runtime.unset import UNSET, Unset

R = TypeVar("R")
T = TypeVar("T")


def parts(request: Request[R]) -> list[Request[R]]:
    """The requests that a request is sent as, together with all that it names, in this order.

    Returns:
        The request itself when it does not name too many objects. An object that it names twice is named twice.

    Raises:
        InvalidRequest: It is none.
    """
    split = method_of(request).split
    if split is None:
        return [request]
    named = [(field, item) for field in split.over for item in _items(request, field)]
    if len(named) <= split.most:
        return [request]
    return [_part(request, split, named[start : start + split.most]) for start in range(0, len(named), split.most)]


def check_size(request: Request[Any]) -> None:
    """Refuse a request that names more objects than one may.

    Raises:
        InvalidRequest: It does; the field is the one with which there are too many.
    """
    split = request.method.split
    if split is None:
        return
    sizes = [len(_items(request, field)) for field in split.over]
    for place, field in enumerate(split.over):
        if sum(sizes[: place + 1]) > split.most:
            what = f"{split.most} {' and '.join(split.over)} in one request"
            expected = f"at most {what}, not {sum(sizes)} (a client's `send` makes several requests of it)"
            raise InvalidRequest(field, getattr(request, field), expected)


def joined(answers: Sequence[R]) -> R:
    """The answer to a request, from those to its parts: nothing of them is left out."""
    if len(answers) == 1:
        return answers[0]
    pages = cast("Sequence[Page[Any]]", answers)
    whole = Page(
        [item for page in pages for item in page.items],
        _sum([page.count for page in pages]),
        _sum([page.total_count for page in pages]),
        tuple(extra for page in pages for extra in page.extra),
    )
    return cast("R", whole)


def _items(request: Request[Any], field: str) -> tuple[object, ...]:
    # What is no list is refused when it is written.
    value = getattr(request, field)
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()


def _part(request: Request[R], split: Split, named: Sequence[tuple[str, object]]) -> Request[R]:
    lists: dict[str, Any] = {
        field: tuple(item for owner, item in named if owner == field)
        for field in split.over
        if isinstance(getattr(request, field), tuple)
    }
    return cast("Request[R]", dataclasses.replace(cast("Any", request), **lists))


def _sum(counts: Sequence[int | Unset]) -> int | Unset:
    """The sum of what servers say, when all of them say it."""
    known = [count for count in counts if not isinstance(count, Unset)]
    return sum(known) if len(known) == len(counts) else UNSET
