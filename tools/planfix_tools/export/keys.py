"""Sets of primary keys: bits in memory, short text in dlt's state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Key = tuple[int, ...]
"""A primary key; all numbers but the last are ids of what the record belongs to."""

_BITS = 1024
"""Bits of a block. Ids of an account are close together, so that a key takes a bit or two."""


class Keys:
    """A set of keys. A million keys that are close together take a megabyte, and 150 in a set of Python."""

    def __init__(self, keys: Iterable[Key] = ()) -> None:
        self._blocks: dict[Key, dict[int, int]] = {}
        self._count = 0
        self.update(keys)

    def __contains__(self, key: Key) -> bool:
        block, bit = divmod(key[-1], _BITS)
        return bool(self._blocks.get(key[:-1], {}).get(block, 0) >> bit & 1)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Key]:
        for front, blocks in sorted(self._blocks.items()):
            for block, bits in sorted(blocks.items()):
                for bit in range(bits.bit_length()):
                    if bits >> bit & 1:
                        yield (*front, block * _BITS + bit)

    def add(self, key: Key) -> bool:
        """Add a key. Returns False if the set has it already."""
        if key in self:
            return False
        block, bit = divmod(key[-1], _BITS)
        blocks = self._blocks.setdefault(key[:-1], {})
        blocks[block] = blocks.get(block, 0) | 1 << bit
        self._count += 1
        return True

    def update(self, keys: Iterable[Key]) -> None:
        """Add keys."""
        for key in keys:
            self.add(key)

    def discard(self, key: Key) -> None:
        """Remove a key if the set has it."""
        if key in self:
            block, bit = divmod(key[-1], _BITS)
            self._blocks[key[:-1]][block] ^= 1 << bit
            self._count -= 1


def pack(keys: Iterable[Key]) -> dict[str, str]:
    """Write sorted keys as text: ranges of the last number, by the numbers before it."""
    ranges: dict[str, list[list[int]]] = {}
    for key in keys:
        group = ranges.setdefault("/".join(map(str, key[:-1])), [])
        if group and group[-1][1] == key[-1] - 1:
            group[-1][1] = key[-1]
        else:
            group.append([key[-1], key[-1]])
    return {
        group: ",".join(str(first) if first == last else f"{first}-{last}" for first, last in several)
        for group, several in ranges.items()
    }


def unpack(packed: dict[str, str]) -> Iterator[Key]:
    """The keys of a packed set."""
    for group, ranges in packed.items():
        front = tuple(int(number) for number in group.split("/")) if group else ()
        for one in ranges.split(","):
            first, _, last = one.partition("-")
            for number in range(int(first), int(last or first) + 1):
                yield (*front, number)
