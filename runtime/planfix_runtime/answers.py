"""Answers that are one object or a list, whole: from the root element to a value, and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from typing import Protocol, TypeVar

from planfix_runtime.errors import MissingElement
from planfix_runtime.extra import BESIDE, Extra
from planfix_runtime.messages import Page
from planfix_runtime.node import Node
from planfix_runtime.read import read_attribute
from planfix_runtime.scalars import parse_int, text_of_int
from planfix_runtime.unknown import beside, collect, restore
from planfix_runtime.write import write_attribute
from planfix_runtime.xml import path_of


class _Keeps(Protocol):
    extra: tuple[Extra, ...]


K = TypeVar("K", bound=_Keeps)
T = TypeVar("T")
Reader = Callable[["Node", tzinfo | None], T]
Writer = Callable[[str, T, tzinfo | None], str]


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


def write_single(value: K, path: tuple[str, ...], write: Writer[K], zone: tzinfo | None) -> str:
    """Write an answer that is one object."""
    content = write(path[-1], value, zone) + beside(value.extra)
    for step in reversed(path[:-1]):
        content = f"<{step}>{content}</{step}>"
    return content


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


def write_page(value: Page[T], path: tuple[str, ...], write: Writer[T], zone: tzinfo | None) -> str:
    """Write an answer that is a list."""
    *holders, item = path
    attributes = write_attribute("count", value.count, "count", text_of_int) + write_attribute(
        "totalCount", value.total_count, "total_count", text_of_int
    )
    content = "".join(write(item, one, zone) for one in value.items)
    for step in reversed(holders):
        content = f"<{step}{attributes}>{content}</{step}>"
        attributes = ""
    return restore(content, value.extra) if value.extra else content
