"""What an answer says beyond the fields of its types."""

from __future__ import annotations

from dataclasses import dataclass

from planfix_runtime.xml import Node, parse_fragment

BESIDE = ".."
"""Path of what stood next to the object's element."""


@dataclass(frozen=True, slots=True)
class Extra:
    """A part of an answer that is the value of no field: it is kept, and written again when the object is.

    It is an element, an attribute, or bare text beside child elements: unknown ones, values that cannot be read as
    their field's type, and all but the last of a value that is repeated.
    """

    xml: str
    """The element with all that is in it; the value of an attribute, or the bare text, as XML writes it."""
    path: str = ""
    """Where it stood, below the element of the object that keeps it: "" directly in it, "owner" in its <owner>, ".."
    beside it. For an attribute its name follows: "owner/@kind".
    """
    position: int = 0
    """Its number among elements of the same name, from 1, when others of them are values of fields; else 0."""

    @property
    def tag(self) -> str:
        """Name of the element or attribute; "" for bare text."""
        _, is_attribute, name = self.path.partition("@")
        return name if is_attribute else str(self.element.tag) if self.xml.startswith("<") else ""

    @property
    def text(self) -> str:
        """Text of the element, without its children's; value of the attribute; the bare text."""
        return self.element.text or ""

    @property
    def element(self) -> Node:
        """The element, parsed; one that holds the text, for an attribute and for bare text."""
        return parse_fragment(self.xml if self.xml.startswith("<") else f"<text>{self.xml}</text>")
