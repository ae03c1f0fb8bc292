"""The tree of XML elements that the fields of a shape form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from planfix_codegen.model import Field, Shape


class Kind(Enum):
    """The role of an element."""

    GROUP = "group"
    """Contains other elements."""
    VALUE = "value"
    """Contains one value: text or an object."""
    REPEATED = "repeated"
    """Repeated for each item of a list."""
    LIST = "list"
    """Contains only the items of one list."""


@dataclass(slots=True)
class Element:
    """An element; with an empty path, the object's own element.

    Attributes:
        path: Names of the elements from the object's to this one.
        holds: Field whose value it contains; `None` for a group.
        item: Name of the elements in a `LIST`.
        attributes: Fields that are its attributes.
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
        """The element, and below it each only child: these are present or absent together."""
        if self.kind is Kind.GROUP and len(self.children) == 1 and not self.attributes:
            return [self, *self.children[0].folded]
        return [self]

    def walk(self) -> Iterator[Element]:
        """Iterate over the element and all elements below it."""
        yield self
        for one in self.children:
            yield from one.walk()

    def child(self, tag: str) -> Element:
        """Return the group with a name, which is created if necessary."""
        for one in self.children:
            if one.tag == tag:
                return one
        made = Element((*self.path, tag))
        self.children.append(made)
        return made


def wire_tree(shape: Shape) -> Element:
    """Return the tree of a shape's elements, in the order of the schema."""
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
    """Turn a group that contains only one repeated element into a list."""
    if element.kind is not Kind.GROUP:
        return
    only = element.children[0] if len(element.children) == 1 and not element.attributes else None
    if only is not None and only.kind is Kind.REPEATED:
        element.kind, element.holds, element.item, element.children = Kind.LIST, only.holds, only.tag, []
    for child in element.children:
        _own_lists(child)


def owned_lists(element: Element) -> set[str]:
    """Return the names of the list fields whose items have an element around them."""
    found = {element.holds.name} if element.kind is Kind.LIST and element.holds else set[str]()
    return found.union(*(owned_lists(child) for child in element.children))
