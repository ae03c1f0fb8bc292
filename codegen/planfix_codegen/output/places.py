"""Which module of the generated package holds which name."""

from __future__ import annotations

from dataclasses import dataclass

from planfix_codegen.model import FilterClass, Model, Shape
from planfix_codegen.python.docstrings import shape_doc
from planfix_codegen.python.naming import snake
from planfix_codegen.python.shapes import ShapeView, shape_view
from planfix_codegen.python.types import Types, types_of
from planfix_codegen.reach import Direction


@dataclass(frozen=True, slots=True)
class Places:
    """The model with its types looked up, and where each name is.

    Attributes:
        package: Name under which the generated package is imported.
        where: Name of a class or function to the module that defines it.
    """

    package: str
    model: Model
    types: Types
    where: dict[str, str]

    def view(self, shape: Shape) -> ShapeView:
        """A shared type, ready for the templates."""
        return shape_view(self.types, shape, shape_doc(shape), sent=self.is_sent(shape))

    def is_sent(self, shape: Shape) -> bool:
        """Whether only requests hold the type."""
        return self.types.directions[shape.name] is Direction.SENT

    def client_reads(self, shape: Shape) -> bool:
        """Whether a client reads the type, so that the reader is one of its codecs."""
        return Direction.RECEIVED in self.types.directions[shape.name]

    def client_writes(self, shape: Shape) -> bool:
        """Whether a client writes the type, so that the writer is one of its codecs."""
        return Direction.SENT in self.types.directions[shape.name]


def filters_module(one: FilterClass) -> str:
    """The module of a class of filters: that of the resource whose lists they filter."""
    return snake(one.method.partition(".")[0])


def places_of(model: Model, package: str) -> Places:
    """Look up a model."""
    types = types_of(model)
    where = {enum.name: f"{package}.enums" for enum in model.enums}
    where |= {one.name: f"{package}.filters.{filters_module(one)}" for one in model.filters}
    if any(form.date_types for form in model.forms):
        where["DateTerm"] = f"{package}.filters.date_term"
    places = Places(package, model, types, where)
    for shape in model.types:
        client, server = (f"{package}.{side}.types.{shape.family}" for side in ("codecs", "server"))
        where[shape.name] = f"{package}.types.{shape.family}"
        where[f"read_{snake(shape.name)}"] = client if places.client_reads(shape) else server
        where[f"write_{snake(shape.name)}"] = client if places.client_writes(shape) else server
    return places
