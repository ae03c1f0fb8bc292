"""From when on a run asks for changes, and which records it has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo

OVERLAP = timedelta(minutes=5)
"""What is asked for again: changes are not found the moment they happen."""

_LOOK_AHEAD = timedelta(hours=3)

Key = tuple[int, ...]
"""A primary key; all but the last name what the record belongs to."""


def watermark(server_time: datetime, overlap: timedelta = OVERLAP) -> datetime:
    """The moment from which the next run asks: filters compare whole minutes, so it is one."""
    return server_time.replace(second=0, microsecond=0) - overlap


def wall_clock(moment: datetime, zone: tzinfo) -> datetime:
    """What clocks of the account show at a moment, without a time zone, as filters take it.

    In a night in which clocks go back, later moments have earlier times: the time is then one that is before all that
    follow.
    """
    local = moment.astimezone(zone)
    now, soon = local.utcoffset(), (moment + _LOOK_AHEAD).astimezone(zone).utcoffset()
    back = max(timedelta(0), now - soon) if now is not None and soon is not None else timedelta(0)
    return local.replace(tzinfo=None, fold=0) - back


def pack(keys: Iterable[Key]) -> dict[str, str]:
    """Keys as short text: ranges of the last number, by those before it."""
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for key in keys:
        groups["/".join(map(str, key[:-1]))].append(key[-1])
    return {group: _ranges(sorted(numbers)) for group, numbers in sorted(groups.items())}


def unpack(packed: dict[str, str]) -> set[Key]:
    """The keys of what `pack` made."""
    found: set[Key] = set()
    for group, ranges in packed.items():
        front = tuple(int(number) for number in group.split("/")) if group else ()
        for one in ranges.split(","):
            first, _, last = one.partition("-")
            found.update((*front, number) for number in range(int(first), int(last or first) + 1))
    return found


def _ranges(numbers: list[int]) -> str:
    parts: list[str] = []
    begin = end = numbers[0]
    for number in numbers[1:]:
        if number != end + 1:
            parts.append(_range(begin, end))
            begin = number
        end = number
    return ",".join([*parts, _range(begin, end)])


def _range(begin: int, end: int) -> str:
    return str(begin) if begin == end else f"{begin}-{end}"
