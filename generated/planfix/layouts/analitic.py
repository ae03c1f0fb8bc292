"""How lists usually hold: analitic.

Generated from schema/types/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.layouts.people import GROUP_REF_LAYOUT, make_group_ref
from planfix.types.analitic import Analitic
from planfix_runtime.layout import Groups, Layout, leaf, opened
from planfix_runtime.leaves import INT, TEXT, as_needed, as_text
from planfix_runtime.scalars import parse_int
from planfix_runtime.unset import UNSET


def make_analitic(found: Groups, zone: tzinfo | None) -> Analitic:
    """A `Analitic`, of the text of its elements."""
    id, name, group, group_id, group_name = found
    return Analitic(
        as_needed(id, parse_int),
        as_text(name),
        UNSET if group is None else make_group_ref((group_id, group_name), zone),
    )


ANALITIC_LAYOUT = Layout(make_analitic, leaf("id", INT), leaf("name", TEXT), opened("group", GROUP_REF_LAYOUT))
