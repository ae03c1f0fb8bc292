"""Fields and types in the words of a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from planfix_codegen.docs.links import Links
from planfix_codegen.model import Field, TypeExpr
from planfix_codegen.python.docstrings import field_doc
from planfix_codegen.python.types import Types


@dataclass(frozen=True, slots=True)
class Row:
    """A field in a table."""

    name: str
    type: str
    wire: str
    doc: str


@dataclass(frozen=True, slots=True)
class Words:
    """What one page says about fields."""

    types: Types
    links: Links

    def type(self, type_: TypeExpr, *, sent: bool) -> str:
        """`list of int`, in Markdown with links."""
        items = self.annotation(self.types.annotation(type_, sent=sent))
        return f"{'sequence' if sent else 'list'} of {items}" if type_.many else items

    def annotation(self, text: str) -> str:
        """A Python annotation: `int or TaskStatus`, in Markdown with links."""
        return " or ".join(self.links.code(one) for one in text.replace("dt.", "").split(" | "))

    def rows(self, fields: Iterable[Field], *, sent: bool) -> list[Row]:
        """Fields as they stand in a signature: the required ones first."""
        ordered = sorted(fields, key=lambda field: not field.required)
        return [
            Row(
                name=field.name,
                type=self.type(field.type, sent=sent) + (", required" if sent and field.required else ""),
                wire=field.wire,
                doc=self.links.prose(field_doc(field)),
            )
            for field in ordered
        ]
