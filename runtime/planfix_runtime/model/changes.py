"""How a `change` fills in what its caller leaves out, from the object as it was read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from typing import NamedTuple, Protocol, TypeVar

from planfix_runtime.model.moment import Moment
from planfix_runtime.model.unset import UNSET, Unset

G = TypeVar("G")


def kept(given: G, found: G) -> G | Unset:
    """What the caller gave, else what the object has.

    A value that stands for none (an empty element, an empty text, an id or a number of 0) is left out: to name nobody
    by the id 0 is an error in some requests, and leaving it out gives the same.
    """
    if given is not UNSET:
        return given
    return UNSET if found is None or found == "" or (type(found) is int and found == 0) else found


def flagged(given: bool | None | Unset, value: object) -> bool | None | Unset:
    """Whether a field has a value, unless the caller says so."""
    return bool(value) if given is UNSET else given


class _HasId(Protocol):
    @property
    def id(self) -> int | None | Unset: ...


def ids_of(found: Iterable[_HasId] | Unset) -> list[int] | Unset:
    """Ids of the objects in a list."""
    if isinstance(found, Unset):
        return UNSET
    return [one.id for one in found if isinstance(one.id, int) and one.id]


class MomentFields(NamedTuple):
    """A moment as requests say it, in four fields."""

    date_is_set: bool | None | Unset
    date: date | None | Unset
    time_is_set: bool | None | Unset
    time: time | None | Unset


def kept_moment(
    date_is_set: bool | None | Unset,
    day: date | None | Unset,
    time_is_set: bool | None | Unset,
    clock: time | None | Unset,
    found: Moment | None | Unset,
) -> MomentFields:
    """A moment of which the caller gives some fields; the others are as the object has them.

    A caller who moves the day keeps the time of day, and one who takes the day away takes the time of day away, too.
    """
    if day is UNSET and date_is_set is not False and isinstance(found, Moment):
        day = found.date()
    if clock is UNSET and time_is_set is not False and day and isinstance(found, Moment) and found.has_time:
        clock = found.time()
    return MomentFields(
        flagged(date_is_set, day), day, flagged(time_is_set, clock is not None and clock is not UNSET), clock
    )
