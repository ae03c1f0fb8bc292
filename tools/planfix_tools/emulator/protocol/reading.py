"""Decode requests. The reader of a class is made from its description at first use."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import tzinfo
from functools import partial
from typing import Any, TypeAlias

from planfix_runtime.codec.decoding import (
    append_item,
    append_object,
    read_attribute,
    read_bool,
    read_bytes,
    read_datetime,
    read_int,
    read_int_enum,
    read_items,
    read_leaf,
    read_object,
    read_objects,
    read_str_enum,
    read_text,
    read_value,
    read_words,
    required,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_inside
from planfix_runtime.data.description import FieldDescription, ObjectDescription
from planfix_runtime.model.scalars import (
    parse_base64,
    parse_bool,
    parse_date,
    parse_datetime,
    parse_enum_int_or_text,
    parse_int,
    parse_int_enum,
    parse_int_or_text,
    parse_number,
    parse_text,
    parse_time,
)
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node
from planfix_tools.emulator.filters.decoding import read_filter
from planfix_tools.emulator.protocol.layout import Api, Element, elements_of

_READERS: dict[str, Callable[[Node, list[Unknown], Any], Any]] = {
    "string": read_text,
    "int": read_int,
    "bool": read_bool,
    "base64": read_bytes,
    "value": read_value,
    "custom_value": read_value,
}
_PARSERS: dict[str, Callable[[str], Any]] = {
    "string": parse_text,
    "int": parse_int,
    "number": parse_number,
    "bool": parse_bool,
    "date": parse_date,
    "time": parse_time,
    "base64": parse_base64,
}


@dataclass(slots=True)
class _Found:
    """An object that is being read.

    Attributes:
        values: Values by field, at first `UNSET` or an empty list.
        reading: Settings of the decoder.
        unknown: Elements and attributes that the class does not have.
        groups: Paths of the groups that were read.
    """

    values: dict[str, Any]
    reading: Reading
    unknown: list[Unknown] = field(default_factory=list[Unknown])
    groups: set[tuple[str, ...]] = field(default_factory=set[tuple[str, ...]])


_ReadObject: TypeAlias = Callable[[Node, Reading], Any]
_Take: TypeAlias = Callable[[Node, _Found], bool]
"""Reads an element. Returns False if the object has it already."""


class Readers(dict[str, _ReadObject]):
    """Readers of objects by the name of their class.

    Args:
        api: The description and the classes.
        zone: The calling user's time zone, for aware times; None for naive ones.
    """

    def __init__(self, api: Api, zone: tzinfo | None) -> None:
        super().__init__()
        self._api = api
        self._zone = zone

    def __missing__(self, name: str) -> _ReadObject:
        if self._api.is_filter(name):
            self[name] = partial(read_filter, self._api.class_of(name))
        else:
            self[name] = self.object(self._api.object(name))
        return self[name]

    def object(self, one: ObjectDescription, envelope: Collection[str] = ()) -> _ReadObject:
        """Make the reader of an object.

        Args:
            one: Description of the object.
            envelope: Other elements to ignore.
        """
        kind, tree = self._api.class_of(one.name), elements_of(one.fields)
        attributes, children = self._attributes(tree), self._children(tree, envelope)
        free = {each.holds.name for each in _walk(tree) if each.repeated and each.holds is not None}
        needed = [each for each in one.fields if each.required]
        names = [each.name for each in one.fields]

        def read(node: Node, reading: Reading) -> Any:
            values: dict[str, Any] = {name: [] if name in free else UNSET for name in names}
            found = _Found(values, reading)
            attributes(node, found)
            children(node, found)
            unknown = found.unknown
            for each in needed:
                value = values[each.name]
                if each.name in free and not value:
                    value = UNSET
                values[each.name] = required(value, node, each.wire, unknown)
            extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
            return kind(**values, extra=extra)

        return read

    def _attributes(self, element: Element) -> Callable[[Node, _Found], None]:
        parsers = {name: (one.name, self._parser(one)) for name, one in element.attributes.items()}

        def read(node: Node, found: _Found) -> None:
            for name, (to, parse) in parsers.items():
                found.values[to] = read_attribute(node, name, parse, found.unknown, found.reading)

        return read

    def _children(self, element: Element, envelope: Collection[str] = ()) -> Callable[[Node, _Found], None]:
        takers = {child.tag: self._element(child) for child in element.children}

        def read(node: Node, found: _Found) -> None:
            if not takers:
                keep_inside(node, found.unknown, but=envelope)
                return
            for child in node[:]:
                take = takers.get(str(child.tag))
                if not (take and take(child, found)) and child.tag not in envelope:
                    found.unknown.append(child)

        return read

    def _element(self, element: Element) -> _Take:
        one = element.holds
        if one is None:
            return self._group(element)
        if element.item:
            return self._list(one, element.item)
        if element.repeated:
            return self._item(one)
        if self._api.is_object(one):
            return self._single(one)
        return self._scalar(one)

    def _group(self, element: Element) -> _Take:
        attributes, children = self._attributes(element), self._children(element)

        def take(node: Node, found: _Found) -> bool:
            if element.path in found.groups:
                return False
            found.groups.add(element.path)
            attributes(node, found)
            if node.text or not len(node):
                keep_group(node, found.unknown)
            children(node, found)
            return True

        return take

    def _list(self, one: FieldDescription, tag: str) -> _Take:
        def take(node: Node, found: _Found) -> bool:
            if found.values[one.name] is not UNSET:
                return False
            found.values[one.name] = read(node, found)
            return True

        if self._api.is_object(one):

            def read(node: Node, found: _Found) -> list[Any]:
                return read_objects(node, found.unknown, tag, self[one.names[0]], found.reading)

        else:
            parse = self._parser(one)

            def read(node: Node, found: _Found) -> list[Any]:
                return read_items(node, found.unknown, tag, parse)

        return take

    def _item(self, one: FieldDescription) -> _Take:
        if self._api.is_object(one):

            def take(node: Node, found: _Found) -> bool:
                append_object(found.values[one.name], node, found.unknown, self[one.names[0]], found.reading)
                return True

        else:
            parse = self._parser(one)

            def take(node: Node, found: _Found) -> bool:
                append_item(found.values[one.name], node, found.unknown, parse)
                return True

        return take

    def _single(self, one: FieldDescription) -> _Take:
        def take(node: Node, found: _Found) -> bool:
            if found.values[one.name] is not UNSET:
                return False
            found.values[one.name] = read_object(node, found.unknown, self[one.names[0]], found.reading)
            return True

        return take

    def _scalar(self, one: FieldDescription) -> _Take:
        read = self._reader(one)

        def take(node: Node, found: _Found) -> bool:
            found.values[one.name] = read(node, found.unknown, earlier=found.values[one.name])
            return True

        return take

    def _reader(self, one: FieldDescription) -> Callable[..., Any]:
        """Make the reader of an element with the value of a field."""
        name, *others = one.names
        if one.separator is not None:
            return partial(read_words, separator=one.separator, parse=self._parser(one))
        if name == "datetime":
            return partial(read_datetime, zone=self._zone)
        if name in _READERS:
            if not others:
                return _READERS[name]
        elif not others and (enum := self._api.enum(name)) is not None:
            return partial(read_int_enum if enum.numeric else read_str_enum, kind=self._api.class_of(name))
        return partial(read_leaf, parse=self._parser(one))

    def _parser(self, one: FieldDescription) -> Callable[[str], Any]:
        """Make the parser of a text with the value of a field, or an item of it."""
        name, *others = one.names
        if (enum := self._api.enum(name)) is not None:
            kind = self._api.class_of(name)
            if "int" in others:
                return parse_enum_int_or_text(kind)
            made: Callable[[str], Any] = parse_int_enum(kind) if enum.numeric else kind
            return made
        if others:
            return parse_int_or_text
        return partial(parse_datetime, zone=self._zone) if name == "datetime" else _PARSERS[name]


def _walk(element: Element) -> list[Element]:
    return [element, *(below for child in element.children for below in _walk(child))]
