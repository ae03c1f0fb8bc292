"""Readers: decode elements of an answer into Python values.

A reader takes the element, the list that collects the unknown parts of the object, and, for a field that is not a list,
the field's earlier value. It adds to the list whatever is not a value of the field: elements inside an element that should
only hold text, text that cannot be parsed (the field is then `UNSET`), and all but the last of a repeated value.
An empty element is decoded as `None`; as empty text or bytes where the field holds these.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import fields, replace
from datetime import date, tzinfo
from functools import lru_cache, partial
from typing import Any, TypeVar

from planfix_runtime.codec.unknown import Part, Reading, Unknown, collect, keep_inside, keep_previous, keep_text
from planfix_runtime.errors import MissingElement
from planfix_runtime.model.enums import OpenIntEnum, OpenStrEnum
from planfix_runtime.model.field_values import FieldValue, LoginList, TimePeriod
from planfix_runtime.model.functions import Page
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import parse_base64, parse_bool, parse_datetime, parse_int, parse_text, parse_time
from planfix_runtime.model.values import BESIDE, UNSET, Unset
from planfix_runtime.xml import Node, path_of

T = TypeVar("T")
W = TypeVar("W", bound=OpenStrEnum)
N = TypeVar("N", bound=OpenIntEnum)

new = object.__new__
"""Create an object without its fields, which are set afterwards: three to five times as fast as a call of its class."""


def setters(kind: type) -> tuple[Callable[[object, object], None], ...]:
    """Return functions that set the fields of a `new` object of an immutable class, whose `__setattr__` refuses to."""
    return tuple(getattr(kind, field.name).__set__ for field in fields(kind))


_FLAGS: dict[str | None, bool] = {"0": False, "1": True}


def read_text(node: Node, unknown: list[Unknown], earlier: object = UNSET) -> str:
    """Read text."""
    if earlier is not UNSET:
        keep_previous(node, unknown)
    if len(node):
        keep_inside(node, unknown)
    return node.text or ""


def read_leaf(
    node: Node, unknown: list[Unknown], parse: Callable[[str], T], earlier: object = UNSET
) -> T | None | Unset:
    """Read a value that `parse` makes of an element's text."""
    text = read_text(node, unknown, earlier).strip()
    if not text:
        return None
    try:
        return parse(text)
    except ValueError as error:
        unknown.append(Part(node, expected=str(error)))
        return UNSET


def read_int(node: Node, unknown: list[Unknown], earlier: object = UNSET) -> int | None | Unset:
    """Read a whole number."""
    text = node.text
    # The usual case, without a regular expression; `parse_int` reads or refuses the others.
    if text and text.isdecimal() and text.isascii() and earlier is UNSET and not len(node):
        try:
            return int(text)
        except ValueError:
            pass
    return read_leaf(node, unknown, parse_int, earlier)


def read_bool(node: Node, unknown: list[Unknown], earlier: object = UNSET) -> bool | None | Unset:
    """Read a boolean."""
    flag = _FLAGS.get(node.text)
    if flag is not None and earlier is UNSET and not len(node):
        return flag
    return read_leaf(node, unknown, parse_bool, earlier)


def read_bytes(node: Node, unknown: list[Unknown], earlier: object = UNSET) -> bytes | Unset:
    """Read base64."""
    content = read_leaf(node, unknown, parse_base64, earlier)
    return b"" if content is None else content


def read_datetime(
    node: Node, unknown: list[Unknown], zone: tzinfo | None, earlier: object = UNSET
) -> Moment | None | Unset:
    """Read a date with or without a time."""
    text = node.text
    if text and text[2:3] == text[5:6] == "-" and text.isascii() and earlier is UNSET and not len(node):
        try:
            if len(text) == 16 and text[10] == " " and text[13] == ":":
                moment = Moment.fromisoformat(f"{text[6:10]}-{text[3:5]}-{text[:2]}T{text[11:]}")
                return moment if zone is None else moment.replace(tzinfo=zone)
            if len(text) == 10:
                return Moment.on(date.fromisoformat(f"{text[6:]}-{text[3:5]}-{text[:2]}"), zone)
        except ValueError:
            pass
    return read_leaf(node, unknown, lambda value: parse_datetime(value, zone), earlier)


def read_str_enum(node: Node, unknown: list[Unknown], kind: type[W], earlier: object = UNSET) -> W | None | Unset:
    """Read a word of an open enum."""
    known = kind._value2member_map_.get(node.text)
    if known is not None and earlier is UNSET and not len(node):
        return known  # type: ignore[return-value]
    return read_leaf(node, unknown, partial(_member, kind), earlier)


@lru_cache
def _member(kind: type[W], text: str) -> W:
    """Return a member that the enum does not list. Creating one is slow, and every record may have the same ones."""
    return kind(text)


def read_int_enum(node: Node, unknown: list[Unknown], kind: type[N], earlier: object = UNSET) -> N | None | Unset:
    """Read a number of an open enum."""
    number = read_int(node, unknown, earlier)
    known = kind._value2member_map_.get(number)
    if known is not None:
        return known  # type: ignore[return-value]
    return number if number is None or number is UNSET else kind(number)


def read_words(
    node: Node, unknown: list[Unknown], separator: str, parse: Callable[[str], T], earlier: object = UNSET
) -> list[T] | Unset:
    """Read a list of which all items are in the text of one element."""
    words = read_leaf(node, unknown, lambda text: [parse(word) for word in text.split(separator) if word], earlier)
    return [] if words is None else words


def read_items(node: Node, unknown: list[Unknown], tag: str, parse: Callable[[str], T]) -> list[T]:
    """Read a list of scalars: the children of an element."""
    items: list[T] = []
    if node.text:
        keep_text(node, unknown)
    for child in node[:]:
        if child.tag == tag:
            append_item(items, child, unknown, parse)
        else:
            unknown.append(child)
    return items


def append_item(items: list[T], node: Node, unknown: list[Unknown], parse: Callable[[str], T]) -> None:
    """Append a scalar to a list. An element that is empty or cannot be parsed is kept as unknown instead."""
    item = parse(read_text(node, unknown)) if parse is parse_text else read_leaf(node, unknown, parse)
    if item is None:
        unknown.append(node)
    elif item is not UNSET:
        items.append(item)


Reader = Callable[[Node, Reading], T]


def read_objects(node: Node, unknown: list[Unknown], tag: str, read: Reader[T], reading: Reading) -> list[T]:
    """Read a list of objects: the children of an element."""
    items: list[T] = []
    if node.text:
        keep_text(node, unknown)
    for child in node[:]:
        if child.tag == tag:
            try:
                items.append(read(child, reading))
            except MissingElement as error:
                unknown.append(_incomplete(child, error, reading))
        else:
            unknown.append(child)
    return items


def append_object(items: list[T], node: Node, unknown: list[Unknown], read: Reader[T], reading: Reading) -> None:
    """Append an object to a list, unless it lacks a required field (see `read_object`)."""
    item = read_object(node, unknown, read, reading)
    if item is not UNSET:
        items.append(item)


def read_object(node: Node, unknown: list[Unknown], read: Reader[T], reading: Reading) -> T | Unset:
    """Read an object with required fields. Where one is missing, return `UNSET` and keep the element as unknown.

    Raises:
        MissingElement: A required field is missing, and the reading is strict.
    """
    try:
        return read(node, reading)
    except MissingElement as error:
        unknown.append(_incomplete(node, error, reading))
        return UNSET


def _incomplete(node: Node, error: MissingElement, reading: Reading) -> Part:
    if reading.strict:
        raise error
    return Part(node, expected=f"an element with {error.path.rpartition('/')[2]} in it")


def required(value: object, owner: Node, wire: str, unknown: list[Unknown]) -> Any:
    """Return the value of a required field. The value is `UNSET` if its element is there and cannot be read.

    Raises:
        MissingElement: The element is absent or empty.
    """
    if value is None or value is UNSET:
        name = wire.rpartition("/")[2]
        unread = (one for one in unknown if isinstance(one, Part) and one.expected)
        if not any(name in (one.node.tag, f"@{one.attribute}") for one in unread):
            raise MissingElement("the element is missing or empty", path=f"{path_of(owner)}/{wire}")
    return value


def read_value(node: Node, unknown: list[Unknown], earlier: object = UNSET) -> FieldValue:
    """Read the value of a data tag or custom field."""
    held = _people_or_period(node) if len(node) else None
    if held is None:
        return read_text(node, unknown, earlier)
    if earlier is not UNSET:
        keep_previous(node, unknown)
    keep_text(node, unknown)
    value, parts = held
    for child in node:
        if child in parts:
            keep_inside(child, unknown)
        else:
            unknown.append(child)
    return value


def _people_or_period(node: Node) -> tuple[LoginList | TimePeriod, Collection[Node]] | None:
    """Return the people or the period in an element with the child elements that hold them, or `None`."""
    begin, end, people = node.find("begin"), node.find("end"), node.findall("id")
    with suppress(ValueError):
        if begin is not None and end is not None:
            return TimePeriod(parse_time(begin.text or ""), parse_time(end.text or "")), {begin, end}
        if people:
            return LoginList([parse_int(one.text or "") for one in people]), {*people}
    return None


def read_attribute(
    node: Node, name: str, parse: Callable[[str], T], unknown: list[Unknown], reading: Reading
) -> T | Unset:
    """Read an attribute; `UNSET` where it is absent or empty."""
    text = reading.attribute(node, name)
    if text is None:
        return UNSET
    expected = ""
    if text or parse is parse_text:
        try:
            return parse(text)
        except ValueError as error:
            expected = str(error)
    unknown.append(Part(node, attribute=name, expected=expected))
    return UNSET


def _descend(root: Node, path: tuple[str, ...], envelope: tuple[str, ...], unknown: list[Unknown]) -> Node | None:
    """Find the element at `path` below `root`; its siblings and those of its ancestors are added to `unknown`."""
    node = root
    for step in path:
        if node is not root:
            keep_text(node, unknown)
        found = next(node.iterchildren(step), None)
        unknown += [child for child in node if child is not found and (node is not root or child.tag not in envelope)]
        if found is None:
            return None
        node = found
    return node


def read_single(root: Node, path: tuple[str, ...], envelope: tuple[str, ...], read: Reader[T], reading: Reading) -> T:
    """Read an answer that is one object.

    Raises:
        MissingElement: The object, or a required field of it, is missing.
    """
    unknown: list[Unknown] = []
    node = _descend(root, path, envelope, unknown)
    if node is None:
        raise MissingElement("the element is missing", path=f"{path_of(root)}/{'/'.join(path)}")
    unknown += reading.take(lambda one: one is not node and node not in one.iterancestors())
    value = read(node, reading)
    if unknown or root.text or reading.loose:
        held: Any = value
        held.extra += tuple(
            replace(one, path=f"{BESIDE}/{one.path[one.path.index('@'):]}" if "@" in one.path else BESIDE, position=0)
            for one in collect(root, unknown, reading)
        )
    return value


def read_page(
    root: Node, path: tuple[str, ...], envelope: tuple[str, ...], read: Reader[T], reading: Reading
) -> Page[T]:
    """Read an answer that is a list. Servers may leave out the list's element when they found nothing."""
    unknown: list[Unknown] = []
    holder = _descend(root, path[:-1], envelope, unknown)
    if holder is None:
        return Page([], extra=collect(root, unknown, reading))
    count = read_attribute(holder, "count", parse_int, unknown, reading)
    total = read_attribute(holder, "totalCount", parse_int, unknown, reading)
    unknown += reading.take(lambda one: holder not in one.iterancestors())
    items = read_objects(holder, unknown, path[-1], read, reading)
    extra = collect(root, unknown, reading) if unknown or root.text or reading.loose else ()
    return Page(items, count, total, extra)
