"""What a schema must not say although its form is right."""

from __future__ import annotations

from collections.abc import Iterator

from planfix_codegen.loader.circles import check_circles
from planfix_codegen.loader.clashes import check_names
from planfix_codegen.loader.filter_semantics import check_filters
from planfix_codegen.loader.references import SCALARS, check_references
from planfix_codegen.loader.shapes import check_error_field, check_message, check_shape
from planfix_codegen.loader.source import Lost
from planfix_codegen.loader.splits import check_split
from planfix_codegen.model import ListAnswer, Model, Shape
from planfix_codegen.problems import Problem


def check_semantics(model: Model, lost: Lost) -> Iterator[Problem]:
    """Everything that is wrong with the sense of a schema.

    Args:
        lost: What the model lacks because its form is wrong.
    """
    yield from check_names(model)
    yield from check_references(model, lost)
    yield from check_circles(model)
    if lost == Lost():
        # A filter class goes with its function and its forms: without one of them there is nothing to compare.
        yield from check_filters(model, SCALARS)
    types = {shape.name for shape in model.types} | {one.name for one in model.filters}
    for shape in model.types:
        yield from check_shape(shape, types)
    for function in model.functions:
        if function.paginated and not isinstance(function.answer, ListAnswer):
            yield Problem(function.mark, f"{function.wire_name} has pages of no list; expected a response with `items`")
        if function.split is not None:
            yield from check_split(function, function.split)
        yield from check_message(function.request, types)
        if isinstance(function.answer, Shape):
            yield from check_message(function.answer, types)
    for error in model.errors:
        for field in error.fields:
            yield from check_error_field(field, types)
