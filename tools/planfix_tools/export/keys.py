"""Which records a copy has: as bits in memory, as short text in dlt's state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Key = tuple[int, ...]
"""A primary key; all but the last name what the record belongs to."""

_BITS = 1024
"""Numbers of a block. Ids of an account are close together, so a block is full, and a key takes a bit or two."""


class Keys:
    """A set of keys. A million of them that are close together take a megabyte, where a set of Python takes 150."""

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
        """Add a key; False when it was there."""
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
        """Remove a key, if it is there."""
        if key in self:
            block, bit = divmod(key[-1], _BITS)
            self._blocks[key[:-1]][block] ^= 1 << bit
            self._count -= 1


def pack(keys: Iterable[Key]) -> dict[str, str]:
    """Sorted keys as short text: ranges of the last number, by those before it."""
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
    """The keys of what `pack` made."""
    for group, ranges in packed.items():
        front = tuple(int(number) for number in group.split("/")) if group else ()
        for one in ranges.split(","):
            first, _, last = one.partition("-")
            for number in range(int(first), int(last or first) + 1):
                yield (*front, number)
