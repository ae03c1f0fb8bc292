"""What decodes the pages, each as its users write it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benchmarks.documents import Kind, Record


@dataclass(frozen=True, slots=True)
class Contender:
    """One way to decode.

    Attributes:
        name: What it is called in the tables.
        decode: Answer to what the way calls a page.
        records: A page back to records, to compare with what the answer says.
        typed: Whether numbers, dates and truth values come out as such; else everything is text.
    """

    name: str
    decode: Callable[[Kind, bytes], Any]
    records: Callable[[Any], list[Record]]
    typed: bool = True
