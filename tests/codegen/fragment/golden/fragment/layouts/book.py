"""How lists usually hold: book.

Generated from schema/types/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.types.book import Tag
from planfix_runtime.layout import Groups, Layout, leaf
from planfix_runtime.leaves import INT, TEXT, as_needed, as_text
from planfix_runtime.scalars import parse_int


def make_tag(found: Groups, zone: tzinfo | None) -> Tag:
    """A `Tag`, of the text of its elements."""
    id, name = found
    return Tag(as_needed(id, parse_int), as_text(name))


TAG_LAYOUT = Layout(make_tag, leaf("id", INT), leaf("name", TEXT))
