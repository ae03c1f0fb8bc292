"""Readers: a node of an answer to a Python value.

Each reader takes the node and the list of unknown nodes of the object it belongs to: what stands inside an element that
should only hold text is put there. An empty element is `None`, except for text and bytes, which it leaves empty.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import Protocol, TypeVar

from planfix_runtime.errors import MissingElement, ProtocolError
from planfix_runtime.model.enums import OpenIntEnum, OpenStrEnum
from planfix_runtime.model.extra import BESIDE, Extra, collect
from planfix_runtime.model.field_values import FieldValue, LoginList, TimePeriod
from planfix_runtime.model.functions import Page
from planfix_runtime.model.scalars import (
    MAX_DIGITS,
    parse_base64,
    parse_bool,
    parse_datetime,
    parse_int,
    parse_text,
    parse_time,
)
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node, path_of

T = TypeVar("T")
W = TypeVar("W", bound=OpenStrEnum)
N = TypeVar("N", bound=OpenIntEnum)


def read_text(node: Node, unknown: list[Node]) -> str:
    """Text of an element."""
    if len(node):
        unknown.extend(node)
    return node.text or ""


def read_leaf(node: Node, unknown: list[Node], parse: Callable[[str], T]) -> T | None:
    """Anything that `parse` makes of an element's text."""
    if len(node):
        unknown.extend(node)
    text = (node.text or "").strip()
    if not text:
        return None
    try:
        return parse(text)
    except ValueError as error:
        raise ProtocolError(f"expected {error}", path=path_of(node), excerpt=text) from None


def read_int(node: Node, unknown: list[Node]) -> int | None:
    """A whole number."""
    text = node.text
    # The usual case, without a regular expression; anything else is told apart, or refused, by `parse_int`.
    if text and text.isdecimal() and text.isascii() and len(text) < MAX_DIGITS and not len(node):
        return int(text)
    return read_leaf(node, unknown, parse_int)


def read_bool(node: Node, unknown: list[Node]) -> bool | None:
    """A truth value."""
    if not len(node):
        text = node.text
        if text == "0":
            return False
        if text == "1":
            return True
    return read_leaf(node, unknown, parse_bool)


def read_bytes(node: Node, unknown: list[Node]) -> bytes:
    """Bytes as base64."""
    return read_leaf(node, unknown, parse_base64) or b""


def read_datetime(node: Node, unknown: list[Node], zone: tzinfo | None) -> datetime | date | None:
    """A date with or without a time."""
    text = node.text
    if text is not None and len(text) == 16 and text[13] == ":" and text.isascii() and not len(node):
        try:
            moment = datetime.fromisoformat(f"{text[6:10]}-{text[3:5]}-{text[:2]}T{text[11:]}")
        except ValueError:
            pass
        else:
            if text[2] == text[5] == "-" and text[10] == " ":
                return moment if zone is None else moment.replace(tzinfo=zone)
    return read_leaf(node, unknown, lambda value: parse_datetime(value, zone))


def read_str_enum(node: Node, unknown: list[Node], kind: type[W]) -> W | None:
    """A word of an open enum."""
    known = kind._value2member_map_.get(node.text)
    if known is not None and not len(node):
        return known  # type: ignore[return-value]
    return read_leaf(node, unknown, kind)


def read_int_enum(node: Node, unknown: list[Node], kind: type[N]) -> N | None:
    """A number of an open enum."""
    number = read_int(node, unknown)
    return None if number is None else kind(number)


def read_words(node: Node, unknown: list[Node], separator: str, parse: Callable[[str], T]) -> list[T]:
    """A list that stands in one element."""
    return read_leaf(node, unknown, lambda text: [parse(word) for word in text.split(separator) if word]) or []


def read_items(node: Node, unknown: list[Node], tag: str, parse: Callable[[str], T]) -> list[T]:
    """The scalars that an element holds."""
    items: list[T] = []
    for child in node:
        if child.tag == tag:
            append_item(items, child, unknown, parse)
        else:
            unknown.append(child)
    return items


def append_item(items: list[T], node: Node, unknown: list[Node], parse: Callable[[str], T]) -> None:
    """One scalar of a list; an element that is empty is no item, but it is kept."""
    item = parse(read_text(node, unknown)) if parse is parse_text else read_leaf(node, unknown, parse)
    if item is None:
        unknown.append(node)
    else:
        items.append(item)


def read_objects(
    node: Node, unknown: list[Node], tag: str, read: Callable[[Node, tzinfo | None], T], zone: tzinfo | None
) -> list[T]:
    """The objects that an element holds."""
    items: list[T] = []
    for child in node:
        if child.tag == tag:
            items.append(read(child, zone))
        else:
            unknown.append(child)
    return items


def read_value(node: Node, unknown: list[Node]) -> FieldValue:
    """What a data tag or custom field holds."""
    if not len(node):
        return node.text or ""
    value = _people_or_period(node)
    if value is None:
        return read_text(node, unknown)
    for child in node:
        unknown.extend(child)
    return value


def _people_or_period(node: Node) -> LoginList | TimePeriod | None:
    tags = [child.tag for child in node]
    texts = [child.text or "" for child in node]
    try:
        if tags == ["begin", "end"]:
            return TimePeriod(parse_time(texts[0]), parse_time(texts[1]))
        if set(tags) == {"id"}:
            return LoginList([parse_int(text) for text in texts])
    except ValueError:
        pass  # what it holds instead is kept as it is
    return None


def read_attribute(node: Node, name: str, parse: Callable[[str], T]) -> T | Unset:
    """An attribute; `UNSET` where it is absent or empty."""
    text = node.get(name)
    if text is None or (not text and parse is not parse_text):
        return UNSET
    try:
        return parse(text)
    except ValueError as error:
        raise ProtocolError(f"expected {error}", path=f"{path_of(node)}/@{name}", excerpt=text) from None


def missing(owner: Node, wire: str) -> MissingElement:
    """The error for a required element that is absent or empty."""
    return MissingElement("the element is missing or empty", path=f"{path_of(owner)}/{wire}")


class _Keeps(Protocol):
    extra: tuple[Extra, ...]


K = TypeVar("K", bound=_Keeps)
Reader = Callable[["Node", tzinfo | None], T]


def _descend(root: Node, path: tuple[str, ...], envelope: tuple[str, ...], unknown: list[Node]) -> Node | None:
    """The element at `path` below `root`; what stands beside it goes to `unknown`."""
    node: Node | None = root
    for step in path:
        assert node is not None
        found: Node | None = None
        for child in node:
            if found is None and child.tag == step:
                found = child
            elif node is not root or child.tag not in envelope:
                unknown.append(child)
        node = found
        if node is None:
            return None
    return node


def read_single(
    root: Node, path: tuple[str, ...], envelope: tuple[str, ...], read: Reader[K], zone: tzinfo | None
) -> K:
    """Read an answer that is one object.

    Raises:
        MissingElement: The object is not there.
    """
    unknown: list[Node] = []
    node = _descend(root, path, envelope, unknown)
    if node is None:
        raise MissingElement("the element is missing", path=f"{path_of(root)}/{'/'.join(path)}")
    value = read(node, zone)
    if unknown:
        value.extra = (*value.extra, *(Extra(one.xml, BESIDE) for one in collect(root, unknown)))
    return value


def read_page(
    root: Node, path: tuple[str, ...], envelope: tuple[str, ...], read: Reader[T], zone: tzinfo | None
) -> Page[T]:
    """Read an answer that is a list; a server that found nothing may leave its element out."""
    unknown: list[Node] = []
    holder = _descend(root, path[:-1], envelope, unknown)
    items: list[T] = []
    if holder is None:
        return Page(items, extra=collect(root, unknown))
    for child in holder:
        if child.tag == path[-1]:
            items.append(read(child, zone))
        else:
            unknown.append(child)
    return Page(
        items,
        read_attribute(holder, "count", parse_int),
        read_attribute(holder, "totalCount", parse_int),
        collect(root, unknown) if unknown else (),
    )
