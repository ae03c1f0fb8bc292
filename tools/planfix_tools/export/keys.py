"""Which records a copy has, as short text for dlt's state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

Key = tuple[int, ...]
"""A primary key; all but the last name what the record belongs to."""


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
