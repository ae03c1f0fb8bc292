"""Elements that the schema does not know: kept when read, written again, never in the way."""

from __future__ import annotations

from dataclasses import dataclass

# At run time, and before the first dataclass: `dataclasses` looks into `typing` without waiting until another thread has it.
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planfix_runtime.node import Node

BESIDE = ".."
"""Path of what stood next to the object's element."""


@dataclass(frozen=True, slots=True)
class Extra:
    """An element that the schema does not describe.

    Attributes:
        xml: The element, with all that is in it.
        path: Where it stood, below the element of the object that keeps it: "" directly in it, "owner" in its <owner>,
            ".." beside it.
    """

    xml: str
    path: str = ""

    @property
    def tag(self) -> str:
        """Name of the element."""
        return str(_parsed(self).tag)

    @property
    def text(self) -> str:
        """Text of the element, without its children's."""
        return _parsed(self).text or ""


def _parsed(extra: Extra) -> Node:
    from planfix_runtime.xml import parse_fragment

    return parse_fragment(extra.xml)
