"""The XML elements of objects, and their classes, by the description of the API."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from typing import Any

from planfix_runtime.data.description import (
    Description,
    EnumDescription,
    FieldDescription,
    FunctionDescription,
    ObjectDescription,
)
from planfix_runtime.model.filters import Filter

SCALARS = frozenset("string int number bool date time datetime base64 value custom_value".split())
"""Types that are neither objects nor enums."""


@dataclass(slots=True)
class Element:
    """An element of an object, or (with an empty path) the object's own element.

    Attributes:
        path: Names of the elements from the object to this one.
        holds: The field with its value; `None` for a group of elements.
        item: Name of the item elements, if it holds a list and nothing else.
        children: The elements of a group.
        attributes: Fields in its attributes, by name of the attribute.
    """

    path: tuple[str, ...]
    holds: FieldDescription | None = None
    item: str = ""
    children: list[Element] = field(default_factory=list["Element"])
    attributes: dict[str, FieldDescription] = field(default_factory=dict[str, FieldDescription])

    @property
    def tag(self) -> str:
        """Name of the element."""
        return self.path[-1]

    @property
    def repeated(self) -> bool:
        """Whether the element is repeated for each item of a list."""
        one = self.holds
        return one is not None and not self.item and one.many and one.separator is None


def elements_of(fields: tuple[FieldDescription, ...]) -> Element:
    """The tree of elements for fields of an object, in their order."""
    root = Element(())
    for one in fields:
        *steps, last = one.wire.split("/")
        place = root
        for step in steps:
            place = _group(place, step)
        if last.startswith("@"):
            place.attributes[last[1:]] = one
        else:
            place.children.append(Element((*place.path, last), one))
    for child in root.children:
        _own_lists(child)
    return root


def _group(place: Element, tag: str) -> Element:
    for one in place.children:
        if one.tag == tag:
            return one
    made = Element((*place.path, tag))
    place.children.append(made)
    return made


def _own_lists(element: Element) -> None:
    """Turn a group that holds only a repeated element into a list."""
    only = element.children[0] if len(element.children) == 1 and not element.attributes else None
    if only is not None and only.repeated:
        element.holds, element.item, element.children = only.holds, only.tag, []
    for child in element.children:
        _own_lists(child)


class Api:
    """The description and the classes of a generated package.

    Args:
        package: Name of the package.
    """

    def __init__(self, package: str) -> None:
        self._package = package

    @cached_property
    def description(self) -> Description:
        """All functions and types; read at the first call."""
        found: Description = import_module(f"{self._package}.description").description()
        return found

    def function(self, name: str) -> FunctionDescription:
        """A function by its name."""
        return self.description.function(name)

    def object(self, name: str) -> ObjectDescription:
        """An object by the name of its class."""
        return self.description.object(name)

    def enum(self, name: str) -> EnumDescription | None:
        """An enum by the name of its class; `None` for other types."""
        found = None if name in SCALARS else self.description.type(name)
        return found if isinstance(found, EnumDescription) else None

    def is_object(self, one: FieldDescription) -> bool:
        """Whether a field holds an object or a list of objects."""
        return one.names[0] not in SCALARS and self.enum(one.names[0]) is None

    def class_of(self, name: str) -> Any:
        """A class by its name."""
        return self.description.class_of(name)

    def is_filter(self, name: str) -> bool:
        """Whether a class is a complex filter."""
        return issubclass(self.class_of(name), Filter)
