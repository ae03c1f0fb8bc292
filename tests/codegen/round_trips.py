"""A value for each field of a model, as a client takes it and as it is on the wire."""

from __future__ import annotations

import datetime as dt
import importlib
import itertools
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

from planfix_codegen.model import Choice, Enum, Field, Function, ListAnswer, Model, Shape, TypeAnswer
from planfix_codegen.python.naming import module_of
from planfix_runtime import UNSET, InvalidRequest

_SCALARS: dict[str, tuple[object, str]] = {
    "string": ("text", "text"),
    "int": (7, "7"),
    "number": (Decimal("7.5"), "7.5"),
    "bool": (True, "1"),
    "date": (dt.date(2015, 7, 24), "24-07-2015"),
    "time": (dt.time(9, 30), "09:30"),
    "datetime": (dt.datetime(2015, 7, 24, 9, 30), "24-07-2015 09:30"),
    "base64": (b"hi", "aGk="),
    "value": ("text", "text"),
    "custom_value": ("text", "text"),
}
_DEEPEST = 3


class RoundTrips:
    """Encodes requests and decodes answers of a model, with the package generated from it."""

    def __init__(self, model: Model, package: str) -> None:
        self._model = model
        self._package = importlib.import_module(package)
        self._shapes = {shape.name: shape for shape in model.types}
        self._enums = {enum.name: enum for enum in model.enums}
        self._filters = {one.name for one in model.filters}

    def request(self, function: Function) -> None:
        """Check that a request has each field at its path."""
        module = importlib.import_module(f"{self._package.__name__}.methods.{module_of(function)}")
        for names in _chosen(function.request):
            fields = [field for field in function.request.fields if field.name in names and not self._filtered(field)]
            values = {field.name: self._value(field, 0) for field in fields}
            try:
                body = self._package.encode(getattr(module, function.request.name)(**values), account="acme")
            except InvalidRequest as error:
                if "one of" in str(error) and function.request.choices:
                    continue  # choices that share fields: others of them go together
                raise
            root = fromstring(body)
            for field in fields:
                assert [*_texts(root, field)], f"{function.wire_name}: no {field.name} in {body.decode()}"
            return
        raise AssertionError(f"{function.wire_name}: no choice of fields can be sent")

    def answer(self, function: Function) -> None:
        """Check that each field of an answer is decoded, and nothing else."""
        answer = function.answer
        root = Element("response", status="ok")
        if isinstance(answer, Shape):
            self._fill(root, answer, 0)
        else:
            holder = root
            for step in answer.path:
                holder = SubElement(holder, step)
            self._fill(holder, self._shapes[answer.type], 0)
        module = importlib.import_module(f"{self._package.__name__}.methods.{module_of(function)}")
        body = tostring(root)
        read = self._package.decode(getattr(module, function.request.name), body)
        if isinstance(answer, ListAnswer):
            assert len(read.items) == 1, body
            read = read.items[0]
        assert read.extra == (), (function.wire_name, read.extra)
        shape = self._shapes[answer.type] if isinstance(answer, TypeAnswer | ListAnswer) else answer
        for field in shape.fields:
            value = getattr(read, field.name)
            assert value is not UNSET and value != [], f"{function.wire_name}: no {field.name} from {body.decode()}"
            if field.type.names[0] in _SCALARS or field.type.names[0] in self._enums:
                expected = [self._item(field, 0)] if field.type.many else self._item(field, 0)
                assert value == expected, f"{function.wire_name}: {field.name} is {value!r}, not {expected!r}"

    def _filtered(self, field: Field) -> bool:
        return bool(self._filters & {*field.type.names})

    def _value(self, field: Field, depth: int) -> Any:
        item = self._item(field, depth)
        return [item] * max(1, field.min_length or 1) if field.type.many else item

    def _item(self, field: Field, depth: int) -> Any:
        name = field.type.names[0]
        if name in self._enums:
            return getattr(self._package.enums, name)[self._enums[name].values[0].name]
        if name in self._shapes:
            shape = self._shapes[name]
            names = _needed(shape)
            fields = [one for one in shape.fields if one.name in names and not self._filtered(one)]
            return getattr(self._package.types, name)(**{one.name: self._value(one, depth + 1) for one in fields})
        value = _SCALARS[name][0]
        if name in ("int", "number"):
            least = field.minimum if field.minimum is not None else min(7, field.maximum or 7)
            return type(value)(least)  # type: ignore[call-arg]
        if name == "string" and not field.type.many:
            return ("text" * (field.min_length or 1))[: max(field.min_length or 0, field.max_length or 4)]
        return value

    def _fill(self, node: Element, shape: Shape, depth: int) -> None:
        """Add a value for each field to an element, in the order of the schema; deeper down, only for required fields."""
        for field in shape.fields:
            if self._filtered(field) or (depth >= _DEEPEST and not field.required):
                continue
            *groups, last = field.path if field.path and not field.attribute else (*field.path, "")
            place = node
            for step in groups:
                found = place.find(step)
                place = found if found is not None else SubElement(place, step)
            if field.attribute:
                place.set(field.attribute, self._text(field))
                continue
            element = SubElement(place, last)
            if field.type.names[0] in self._shapes:
                self._fill(element, self._shapes[field.type.names[0]], depth + 1)
            else:
                element.text = self._text(field)

    def _text(self, field: Field) -> str:
        name = field.type.names[0]
        if name in self._enums:
            return str(_first(self._enums[name]))
        value = self._item(field, 0)
        return str(value) if name in ("int", "number", "string") else _SCALARS[name][1]


def _first(enum: Enum) -> str | int:
    return enum.values[0].wire


def _needed(shape: Shape) -> set[str]:
    names = {field.name for field in shape.fields if field.required}
    for choice in shape.choices:
        if choice.rule != "at_most_one":
            names |= {choice.alternatives[0][0]}
    return names


def _chosen(shape: Shape) -> Iterator[set[str]]:
    """Fields that can be given together: all that are in no choice, and one of each choice."""
    free = {field.name for field in shape.fields} - {
        name for one in shape.choices for group in one.alternatives for name in group
    }
    for picked in itertools.islice(itertools.product(*map(_alternatives, shape.choices)), 200):
        yield free.union(*picked)


def _alternatives(choice: Choice) -> list[set[str]]:
    return [{one[0]} for one in choice.alternatives] + ([set()] if choice.rule == "at_most_one" else [])


def _texts(root: Element, field: Field) -> Iterator[str]:
    for node in root.iterfind("/".join(field.path)) if field.path else [root]:
        if not field.attribute:
            yield node.text or ""
        elif field.attribute in node.attrib:
            yield node.attrib[field.attribute]
