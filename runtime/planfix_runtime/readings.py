"""All that a text may say: each of its characters as it stands, and as what it is in HTML, in JSON, in a URL.

What is searched for is then found however it is spelled: each character in its own way, and escaped any number of times.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_letters, digits, hexdigits

_CUT = ""
"""Reads as any character: the end of the text cuts off the escape that would tell."""
_GARBLED = "\ufffd"
"""Reads as any that is not ASCII: it was not decoded."""
_MOST = 12
"""Readings of a place that are followed. Each further one is of an escape that is escaped once more."""
_HEX = {"x": 2, "u": 4, "U": 8}
_CONTROLS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_HIGH = range(0xD800, 0xDC00)
_LOW = "".join(map(chr, range(0xDC00, 0xE000)))
_BYTES = _LOW[0x80:0x100]
"""Bytes that are no character by themselves, in the way of `surrogateescape`."""

_Reading = tuple[str, int]
"""A character, and where it ends."""


class Readings:
    """The readings of a text."""

    def __init__(self, text: str) -> None:
        self._end = len(text)
        self._at: list[dict[_Reading, None]] = [{} for _ in range(self._end + 1)]
        # From behind: what an escape is made of may be escaped itself, and has been read by then.
        for place in range(self._end - 1, -1, -1):
            char = text[place]
            self._at[place][char, place + 1] = None
            if char in "&\\%+":
                self._follow(self._at[place])

    def find(self, words: str, shortest: int) -> Iterator[tuple[int, int]]:
        """Where words stand: from and to.

        Args:
            words: What is searched for, with single blanks, which stand for any white space.
            shortest: How many of its characters are enough at the end of the text, which may cut it off.
        """
        for start in range(self._end):
            places = {start}
            for count, char in enumerate(words):
                if self._end in places and count >= shortest:
                    break
                places = self._behind(places, char)
                if not places:
                    break
            if places:
                yield start, max(places)

    def _behind(self, places: set[int], char: str) -> set[int]:
        """Where a character ends that begins at one of the places."""
        found: set[int] = set()
        while places:
            places = {end for place in places for read, end in self._at[place] if _may_be(read, char)} - found
            found |= places
            if char != " ":
                break
        return found

    def _follow(self, readings: dict[_Reading, None]) -> None:
        """Add what escapes mean that begin with one of the readings."""
        pending = list(readings)
        for char, end in pending:
            for reading in self._meant(char, end):
                if reading not in readings and len(readings) < _MOST:
                    readings[reading] = None
                    pending.append(reading)

    def _meant(self, char: str, end: int) -> Iterator[_Reading]:
        if char == "+":
            yield " ", end
        elif char == "&":
            yield from self._reference(end)
        elif char == "\\":
            yield from self._escape(end)
        elif char == "%":
            yield from self._byte(end)

    def _reference(self, place: int) -> Iterator[_Reading]:
        from html import unescape  # loads a table of all the entities there are

        for name, end in self._runs(place, "#" + ascii_letters + digits, range(2, 11)):
            if name == _CUT or end == self._end:
                yield _CUT, self._end
            meant = unescape(f"&{name};")
            if len(meant) == 1:
                yield from ((meant, behind) for char, behind in self._at[end] if char == ";")

    def _escape(self, place: int) -> Iterator[_Reading]:
        if place == self._end:
            yield _CUT, place
        for char, end in self._at[place]:
            if char not in _HEX:
                yield _CONTROLS.get(char, char), end
                continue
            for number, behind in self._runs(end, hexdigits, range(_HEX[char], _HEX[char] + 1)):
                if number == _CUT:
                    yield _CUT, behind
                elif int(number, 16) in _HIGH:
                    yield from self._joined(chr(int(number, 16)), behind, _LOW, 1, "utf-16")
                elif int(number, 16) < 0x110000:
                    yield chr(int(number, 16)), behind

    def _byte(self, place: int) -> Iterator[_Reading]:
        for number, end in self._runs(place, hexdigits, range(2, 3)):
            char = bytes.fromhex(number).decode("utf-8", "surrogateescape")
            yield char, end
            if char and char in _BYTES:
                yield from self._joined(char, end, _BYTES, 3, "utf-8")

    def _joined(self, first: str, place: int, chars: str, most: int, encoding: str) -> Iterator[_Reading]:
        """The character that `first` is a part of, with those from `place` on that are the others."""
        errors = "surrogatepass" if encoding == "utf-16" else "surrogateescape"
        for rest, end in self._runs(place, chars, range(1, most + 1)):
            meant = (first + rest).encode(encoding, errors).decode(encoding, "replace")
            if len(meant) == 1:
                yield meant, end

    def _runs(self, place: int, chars: str, lengths: range) -> Iterator[_Reading]:
        """Runs of such characters, of such lengths; `_CUT` for one that the end of the text cuts off."""
        runs = [("", place)]
        for run, end in runs:
            if len(run) in lengths:
                yield run, end
            if len(run) < lengths[-1]:
                if end == self._end or (_CUT, self._end) in self._at[end]:
                    yield _CUT, self._end
                runs += [(run + char, behind) for char, behind in self._at[end] if char and char in chars]


def _may_be(read: str, char: str) -> bool:
    if read == char or read == _CUT:
        return True
    return read.isspace() if char == " " else not char.isascii() and (read == _GARBLED or read in _BYTES)
