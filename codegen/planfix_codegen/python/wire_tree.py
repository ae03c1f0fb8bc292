"""The fields of a shape, as the tree of elements that they make on the wire."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from planfix_codegen.model import Field, Shape


class Kind(Enum):
    """What an element is for."""

    GROUP = "group"
    """It holds other elements."""
    VALUE = "value"
    """It holds one value: text, or an object."""
    REPEATED = "repeated"
    """It stands once for each item of a list."""
    LIST = "list"
    """It holds nothing but the items of one list."""


@dataclass(slots=True)
class Element:
    """An element, or (with an empty path) the object's own.

    Attributes:
        path: From the object's element to this one.
        holds: What it holds; `None` for a group.
        item: Name of the elements in a `LIST`.
        attributes: Fields that its attributes hold.
    """

    path: tuple[str, ...]
    kind: Kind = Kind.GROUP
    holds: Field | None = None
    item: str = ""
    children: list[Element] = field(default_factory=list["Element"])
    attributes: list[Field] = field(default_factory=list[Field])

    @property
    def tag(self) -> str:
        """Name of the element."""
        return self.path[-1]

    @property
    def folded(self) -> list[Element]:
        """The element, and below it the only one that each holds: they stand and fall together."""
        if self.kind is Kind.GROUP and len(self.children) == 1 and not self.attributes:
            return [self, *self.children[0].folded]
        return [self]

    def walk(self) -> Iterator[Element]:
        """The element, and all below it."""
        yield self
        for one in self.children:
            yield from one.walk()

    def child(self, tag: str) -> Element:
        """The group of that name, made if need be."""
        for one in self.children:
            if one.tag == tag:
                return one
        made = Element((*self.path, tag))
        self.children.append(made)
        return made


def wire_tree(shape: Shape) -> Element:
    """The tree of a shape's fields, in the order of the schema."""
    root = Element(())
    for one in shape.fields:
        _insert(root, one)
    for child in root.children:
        _own_lists(child)
    return root


def _insert(root: Element, one: Field) -> None:
    place = root
    steps = one.path if one.attribute else one.path[:-1]
    for step in steps:
        place = place.child(step)
    if one.attribute:
        place.attributes.append(one)
        return
    repeated = one.type.many and one.separator is None
    place.children.append(Element(one.path, Kind.REPEATED if repeated else Kind.VALUE, one))


def _own_lists(element: Element) -> None:
    """Turn a group that holds nothing but one repeated element into a list."""
    if element.kind is not Kind.GROUP:
        return
    only = element.children[0] if len(element.children) == 1 and not element.attributes else None
    if only is not None and only.kind is Kind.REPEATED:
        element.kind, element.holds, element.item, element.children = Kind.LIST, only.holds, only.tag, []
    for child in element.children:
        _own_lists(child)


def owned_lists(element: Element) -> set[str]:
    """Names of the fields that have a container of their own."""
    found = {element.holds.name} if element.kind is Kind.LIST and element.holds else set[str]()
    return found.union(*(owned_lists(child) for child in element.children))
