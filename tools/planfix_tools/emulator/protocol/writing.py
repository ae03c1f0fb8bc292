"""Encode answers. The writer of a class is made from its description at first use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from functools import partial
from operator import attrgetter
from typing import Any, TypeAlias

from planfix_runtime.codec.encoding import (
    write_attribute,
    xml_base64,
    xml_bool,
    xml_date,
    xml_datetime,
    xml_enum,
    xml_int,
    xml_of,
    xml_secret,
    xml_text,
    xml_time,
    xml_value,
    xml_words,
)
from planfix_runtime.codec.filters import write_filter
from planfix_runtime.codec.unknown import restore, restore_element
from planfix_runtime.data.description import AnswerDescription, FieldDescription, ObjectDescription
from planfix_runtime.model.enums import NumberedEnum
from planfix_runtime.model.functions import Page
from planfix_runtime.model.scalars import (
    text_of,
    text_of_any,
    text_of_base64,
    text_of_bool,
    text_of_date,
    text_of_datetime,
    text_of_enum,
    text_of_int,
    text_of_number,
    text_of_time,
)
from planfix_runtime.model.values import BESIDE, UNSET
from planfix_tools.emulator.protocol.element_order import in_order
from planfix_tools.emulator.protocol.layout import Api, Element, elements_of

_Text: TypeAlias = Callable[[Any, str], str]
"""Encodes a value, given the name of its field, as text or as the content of an element."""

_Write: TypeAlias = Callable[[Any], str]
"""Encodes an object as elements or attributes."""


class Writers(dict[tuple[str, str], _Write]):
    """Writers of objects by the names of their class and element.

    Args:
        api: The description and the classes.
        zone: The calling user's time zone, to which aware times are converted.
    """

    def __init__(self, api: Api, zone: tzinfo | None) -> None:
        super().__init__()
        self._api = api
        self._zone = zone

    def __missing__(self, key: tuple[str, str]) -> _Write:
        name, tag = key
        self[key] = self._filter(tag) if self._api.is_filter(name) else self._object(name, tag)
        return self[key]

    def answer(self, one: AnswerDescription) -> _Write:
        """Make the writer of an answer, as the content of its root element."""
        if not one.wire:
            return self._message(one.object)
        *around, tag = one.wire.split("/")
        write = self[one.object.name, tag]
        return _page(around, write) if one.kind == "list" else _single(around, write)

    def _message(self, one: ObjectDescription) -> _Write:
        inside = self._inside(elements_of(one.fields), one.name)

        def write(value: Any) -> str:
            content = inside(value)
            return restore(content, value.extra) if value.extra else content

        return write

    def _object(self, name: str, tag: str) -> _Write:
        tree = elements_of(self._api.object(name).fields)
        inside, attributes = self._inside(tree, name), self._attributes(tree)

        def write(value: Any) -> str:
            written = _element(tag, inside(value), attributes(value))
            return restore_element(written, value.extra) if value.extra else written

        return write

    def _filter(self, tag: str) -> _Write:
        return lambda value: write_filter(tag, value, self._zone)

    def _inside(self, element: Element, owner: str = "") -> _Write:
        """Make the writer of an element's children, in the order of recorded answers."""
        parts = [self._part(child) for child in in_order(owner, element.children)]
        return lambda value: "".join([part(value) for part in parts])

    def _attributes(self, element: Element) -> _Write:
        if not element.attributes:
            return lambda value: ""
        texts = {name: (one.name, self._text(one)) for name, one in element.attributes.items()}

        def write(value: Any) -> str:
            given = [(name, getattr(value, field), field, text) for name, (field, text) in texts.items()]
            return "".join([write_attribute(*one) for one in given])

        return write

    def _part(self, element: Element) -> _Write:
        one = element.holds
        if one is None:
            return self._group(element)
        if element.item or element.repeated:
            return self._list(element, one)
        get, name, tag, xml = attrgetter(one.name), one.name, element.tag, self._xml(one, element.tag)
        if self._api.is_object(one):
            return lambda value: "" if (held := get(value)) is UNSET else xml(held, name)

        def write(value: Any) -> str:
            held = get(value)
            if held is UNSET:
                return ""
            text = xml(held, name)
            return f"<{tag}>{text}</{tag}>" if text else f"<{tag}/>"

        return write

    def _group(self, element: Element) -> _Write:
        """Make the writer of a group, which is omitted if it is empty."""
        inside, attributes = self._inside(element), self._attributes(element)

        def write(value: Any) -> str:
            content, given = inside(value), attributes(value)
            return _element(element.tag, content, given) if content or given else ""

        return write

    def _list(self, element: Element, one: FieldDescription) -> _Write:
        get, name, tag = attrgetter(one.name), one.name, element.item or element.tag
        xml, is_object = self._xml(one, tag), self._api.is_object(one)

        def write(value: Any) -> str:
            held = get(value)
            if held is UNSET:
                return ""
            texts = [xml(item, name) for item in held]
            items = "".join(texts if is_object else [_element(tag, text) for text in texts])
            return _element(element.tag, items) if element.item else items

        return write

    def _xml(self, one: FieldDescription, tag: str) -> _Text:
        """Make the writer of a value: the whole element of an object, or else the content of the element."""
        name, *others = one.names
        if self._api.is_object(one):
            return lambda value, field: self[name, tag](value)
        if one.secret:
            return xml_secret
        if one.separator is not None:
            return partial(xml_words, separator=one.separator, text=self._text(one))
        if name == "datetime":
            return partial(xml_datetime, zone=self._zone)
        if not others and name in _XML:
            return _XML[name]
        if not others and (enum := self._api.enum(name)) is not None:
            write: Any = _number if enum.answers_numbers else xml_enum
            return partial(write, kind=self._api.class_of(name))
        return partial(xml_of, text=self._text(one))

    def _text(self, one: FieldDescription) -> _Text:
        """Make the function that writes a value, or an item of it, as text."""
        texts = [self._text_of(name) for name in one.names]
        return texts[0] if len(texts) == 1 else text_of_any(*texts)

    def _text_of(self, name: str) -> _Text:
        if name == "datetime":
            return partial(text_of_datetime, zone=self._zone)
        return _TEXTS[name] if name in _TEXTS else text_of_enum(self._api.class_of(name))


def _element(tag: str, content: str, attributes: str = "") -> str:
    return f"<{tag}{attributes}>{content}</{tag}>" if content else f"<{tag}{attributes}/>"


def _single(around: Sequence[str], write_one: _Write) -> _Write:
    """Make the writer of an answer with one object."""

    def write(value: Any) -> str:
        beside = [one.xml for one in value.extra if one.path == BESIDE]
        content = "".join([write_one(value), *beside])
        for tag in reversed(around):
            content = _element(tag, content)
        return content

    return write


def _page(around: Sequence[str], write_one: _Write) -> _Write:
    """Make the writer of an answer with a list. As in recorded answers, `totalCount` precedes `count`."""

    def write(value: Page[Any]) -> str:
        attributes = write_attribute("totalCount", value.total_count, "total_count", text_of_int)
        attributes += write_attribute("count", value.count, "count", text_of_int)
        content = "".join([write_one(item) for item in value.items])
        for tag in reversed(around):
            content, attributes = _element(tag, content, attributes), ""
        return restore(content, value.extra) if value.extra else content

    return write


def _int(value: object, field: str) -> str:
    return str(value) if type(value) is int else xml_int(value, field)


def _bool(value: object, field: str) -> str:
    return "1" if value is True else "0" if value is False else xml_bool(value, field)


def _base64(value: object, field: str) -> str:
    return xml_base64(value, field, None)


def _number(value: object, field: str, kind: type[NumberedEnum]) -> str:
    """Encode a member of an enum by its number, or by its word if it has none."""
    if isinstance(value, kind) and value.number is not None:
        return str(value.number)
    return xml_enum(value, field, kind)


_XML: dict[str, _Text] = {
    "string": xml_text,
    "int": _int,
    "bool": _bool,
    "date": xml_date,
    "time": xml_time,
    "base64": _base64,
    "value": xml_value,
    "custom_value": xml_value,
}
_TEXTS: dict[str, _Text] = {
    "string": text_of,
    "int": text_of_int,
    "number": text_of_number,
    "bool": text_of_bool,
    "date": text_of_date,
    "time": text_of_time,
    "base64": text_of_base64,
}
