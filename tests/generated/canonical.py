"""XML as a careful hand would write it: from the skeletons of the reference, and from all that the schema knows."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, tostring

from planfix_codegen.audit import read_reference
from planfix_codegen.audit.messages import Known, Paths
from planfix_codegen.audit.reference import Side, paths_in
from planfix_codegen.model import Field, Function, Model, Shape

_REFERENCE = Path(__file__).parents[3] / "shared" / "reference"

_TEXTS = {
    "string": "Ünïcode & <text> {}",
    "int": "{}",
    "number": "{}.50",
    "bool": "1",
    "date": "24-07-2015",
    "time": "09:30",
    "datetime": "24-07-2015 09:30",
    "base64": "aGVsbG8=",
    "value": "a value {}",
    "custom_value": "a value {}",
}


class Canonical:
    """Documents for the functions of a schema."""

    def __init__(self, model: Model) -> None:
        self._paths = Paths(model)
        self._texts = _TEXTS | {one.name: "{}" for one in model.filters}
        self._enums = {enum.name: enum for enum in model.enums}
        self._shapes = [*model.types, *(function.request for function in model.functions)]
        self._pages = read_reference(_REFERENCE).pages if _REFERENCE.is_dir() else {}

    def documents(self, function: Function, side: Side) -> Iterator[bytes]:
        """A document with all that the schema knows of a message; then, if they are at hand, the page's skeletons."""
        known = self._paths.of(function, side)
        page = self._pages.get(function.wire_name)
        skeletons: list[Element] = [Element(side), *(page.skeletons[side] if page else ())]
        for skeleton in skeletons:
            root = _whole(skeleton, "", known)
            document = Element(side, {"status": "ok"} if side == "response" else {})
            document.extend(self._filled(root, "", side, known, self._excluded(root, known), itertools.count(1)))
            yield tostring(document)

    def _filled(
        self,
        element: Element,
        base: str,
        side: Side,
        known: dict[str, Known],
        excluded: set[Field],
        numbers: Iterator[int],
    ) -> Iterator[Element]:
        """What stands in an element, with a value wherever there can be one."""
        for child in element:
            path = f"{base}{child.tag}"
            if known[path].field in excluded or known[path].shared == ("envelope", path):
                continue
            made = Element(child.tag)
            for name in child.attrib:
                made.set(name, self._text(known[f"{path}/@{name}"].field, side, next(numbers)))
            made.extend(self._filled(child, f"{path}/", side, known, excluded, numbers))
            if len(child) == 0:
                made.text = self._text(known[path].field, side, next(numbers))
            if len(made) or not len(child):
                yield made

    def _text(self, field: Field | None, side: Side, number: int) -> str:
        """A value for a field; those that the schema only counts are the numbers of a list."""
        name = field.type.names[0] if field else "int"
        if name in self._enums:
            enum = self._enums[name]
            value = enum.values[number % len(enum.values)]
            return str(value.number if enum.answers_numbers and side == "response" else value.wire)
        return self._texts.get(name, "").format(number)

    def _excluded(self, root: Element, known: dict[str, Known]) -> set[Field]:
        """Fields of the document that exclude others in it: of each choice all but the first that is there."""
        present = {known[path].field for path in paths_in(root)}
        return {field for shape in self._shapes for field in _losers(shape, present)}


def _losers(shape: Shape, present: set[Field | None]) -> Iterator[Field]:
    for choice in shape.choices:
        if choice.rule != "at_least_one":
            fields = [shape.field(name) for alternative in choice.alternatives for name in alternative]
            yield from [field for field in fields if field in present][1:]


def _whole(skeleton: Element, base: str, known: dict[str, Known]) -> Element:
    """A skeleton whose empty elements have all that the schema knows in them, if it knows anything."""
    made = Element(skeleton.tag, dict(skeleton.attrib))
    made.extend(_whole(child, f"{base}{child.tag}/", known) for child in skeleton)
    if len(skeleton) == 0:
        for path in known:
            if path.startswith(base):
                _draw(made, path.removeprefix(base))
    return made


def _draw(element: Element, path: str) -> None:
    for step in path.split("/"):
        if step.startswith("@"):
            element.set(step[1:], "")
        else:
            found = element.find(step)
            element = SubElement(element, step) if found is None else found
