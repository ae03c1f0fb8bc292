"""Types that hold themselves: they may, but not all the way round."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from planfix_codegen.model import Field, Model
from planfix_codegen.problems import Problem
from planfix_codegen.reach import closure


def check_circles(model: Model) -> Iterator[Problem]:
    """Objects that would never end, and files of which neither can be imported before the other."""
    families = {shape.name: shape.family for shape in model.types}
    needed: defaultdict[str, set[str]] = defaultdict(set)
    beside: defaultdict[str, set[str]] = defaultdict(set)
    held = [
        (shape, field, name)
        for shape in model.types
        for field in shape.fields
        for name in field.type.names
        if name in families
    ]
    for shape, field, name in held:
        if _is_needed(field):
            needed[shape.name].add(name)
        if families[name] != shape.family:
            beside[shape.family].add(families[name])
    for shape, field, name in held:
        if _is_needed(field) and shape.name in closure([name], needed):
            yield Problem(
                field.mark, f"each {shape.name} would need one more in {field.name!r}; expected no `required`"
            )
        if families[name] != shape.family and shape.family in closure([families[name]], beside):
            message = f"types/{families[name]}.yaml holds types of types/{shape.family}.yaml, too"
            yield Problem(field.mark, f"{message}; expected {name} and {shape.name} in one file")


def _is_needed(field: Field) -> bool:
    return field.required and not field.type.many
