"""`UNSET` for absent values, `Extra` for unknown elements, and the base class of requests and answers."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Never, TypeVar, cast

from planfix_runtime.errors import MissingValue
from planfix_runtime.lazy import loaded
from planfix_runtime.xml import Node, parse_fragment


class Unset(enum.Enum):
    """The type of `UNSET`: an enum with one member, so that type checkers narrow on `is UNSET`."""

    UNSET = object()
    """Its value cannot be serialized, so libraries that write enums by value refuse it."""

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return getattr, (Unset, "UNSET")

    if TYPE_CHECKING:

        @property
        def name(self) -> Unset: ...  # type: ignore[override]
        @property
        def value(self) -> Unset: ...

    else:
        # The enum's own `name` and `value` could pass for texts from a server.
        name = value = property(lambda self: self, doc="`UNSET`, like any attribute.")

    def __getattr__(self, name: str) -> Unset:
        """Any public attribute of an absent value is absent, too: `UNSET`."""
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return self

    def __bool__(self) -> Literal[False]:
        return False

    def __iter__(self) -> Generator[Never, None, None]:
        # A generator: the type checker zuban takes code after a loop over an `Iterator[Never]` as unreachable.
        yield from ()

    def __len__(self) -> Literal[0]:
        return 0

    def __repr__(self) -> str:
        return "UNSET"

    def __str__(self) -> str:
        # csv, pandas and f-strings then write nothing, instead of a word that nobody sent.
        return ""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        return loaded("planfix_runtime.data.pydantic_hooks:schema_of_instance")(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> Any:
        raise loaded("pydantic_core:PydanticOmit")


UNSET: Final = Unset.UNSET
"""Absent: in a request, the element is not sent; in an answer, the server did not send it.

`None` is an empty element. `UNSET` is false and iterates over nothing, so `if task.end_time:` and
`for value in task.custom_data:` do what is expected. Any public attribute of it is `UNSET`, so
`task.owner.name or "nobody"` is a text whether or not there is an owner. `need` is for values that must be there.
"""

T = TypeVar("T")


def need(value: T | Unset | None) -> T:
    """Return the value, or raise an error if it is absent or empty.

    Raises:
        MissingValue: The value is `UNSET` or `None`.
    """
    if value is None or isinstance(value, Unset):
        raise MissingValue(value)
    return value


def as_tuple(value: Any, convert: Callable[[Any], object] | None = None) -> Any:
    """Return an iterable as a tuple, with `convert` applied to each item; other values unchanged.

    A request copies its lists, so that it does not change when the caller's list does.
    """
    if isinstance(value, str | bytes) or value is UNSET or not hasattr(value, "__iter__"):
        return value
    return tuple(map(convert, value)) if convert else tuple(value)


def to_custom_values(make: Callable[..., object], values: Any) -> Any:
    """Return values of custom fields, given as a mapping by id or as objects, as a tuple of the objects of `make`."""
    if isinstance(values, Mapping):
        return tuple(make(id=id, value=value) for id, value in cast("Mapping[object, object]", values).items())
    return as_tuple(values)


BESIDE = ".."
"""Path of an `Extra` that stood beside the element of the object."""


@dataclasses.dataclass(frozen=True, slots=True)
class Extra:
    """A part of an answer that is not the value of a field. It is kept, and written again with the object.

    It is an element, an attribute, or text between elements: an unknown one, a value that cannot be read as the type of
    its field, or all but the last of a repeated value.
    """

    xml: str
    """The whole element; or the escaped value of the attribute; or the escaped text."""
    path: str = ""
    """Position relative to the element of the object: "" directly in it, "owner" in its <owner>, ".." beside it. For an
    attribute the name follows: "owner/@kind".
    """
    position: int = 0
    """Number among the elements of the same name, from 1, if others of them are values of fields; else 0."""

    @property
    def tag(self) -> str:
        """Name of the element or attribute; "" for text."""
        _, is_attribute, name = self.path.partition("@")
        return name if is_attribute else str(self.element.tag) if self.xml.startswith("<") else ""

    @property
    def text(self) -> str:
        """Text of the element before its children; the value of the attribute; or the text."""
        return self.element.text or ""

    @property
    def element(self) -> Node:
        """The parsed element; for an attribute or text, an element that holds it."""
        return parse_fragment(self.xml if self.xml.startswith("<") else f"<text>{self.xml}</text>")


class _Serializer:
    """Descriptor for the serializer that pydantic looks up on values of classes that are not in its schema."""

    def __get__(self, value: object, of: type) -> Any:
        try:
            return loaded("planfix_runtime.data.pydantic_hooks:serializer")(of)
        except ModuleNotFoundError as error:
            raise AttributeError("pydantic is not installed") from error


class Value:
    """Base of requests, answers and the objects in them: dataclasses whose `repr` shows only fields that are set."""

    __slots__ = ()
    __pydantic_serializer__: ClassVar[Any] = _Serializer()

    def __repr__(self) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        for field in dataclasses.fields(cast("Any", self)):
            value = getattr(self, field.name)
            if field.repr and value is not UNSET and not _is_default(field, value):
                yield field.name, value

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        return loaded("planfix_runtime.data.pydantic_hooks:schema")(source, handler)


def _is_default(field: dataclasses.Field[Any], value: object) -> bool:
    """Whether a value is the empty list or tuple that is the default of its field."""
    if isinstance(value, tuple):
        return not value and field.default == ()
    return isinstance(value, list) and not value and field.default_factory is not dataclasses.MISSING
