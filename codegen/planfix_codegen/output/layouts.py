"""`layouts`: how the objects of lists are usually written, a module a family."""

from __future__ import annotations

from collections import defaultdict
from pathlib import PurePosixPath

from planfix_codegen.output.files import Files, module, template
from planfix_codegen.output.places import Places
from planfix_codegen.python.imports import KNOWN_IN_LAYOUTS
from planfix_codegen.python.layouts import LayoutView, layout_view, listed_shapes


def render_layouts(places: Places) -> Files:
    """A module for each family of which lists hold something."""
    families: defaultdict[str, list[LayoutView]] = defaultdict(list)
    for shape in listed_shapes(places.model, places.types):
        families[shape.family].append(layout_view(places.types, places.view(shape)))
    return {
        PurePosixPath("layouts", f"{family}.py"): module(
            f"types/{family}.yaml",
            f"How lists usually hold: {family.replace('_', ' ')}.",
            template("layouts.j2", layouts=layouts),
            {**places.where, **KNOWN_IN_LAYOUTS},
        )
        for family, layouts in families.items()
    }
