"""What all values have in common: `UNSET` for what is not there, `Extra` for what no field has, and their base."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Never, TypeVar, cast

from planfix_runtime.errors import MissingValue
from planfix_runtime.lazy import loaded
from planfix_runtime.xml import Node, parse_fragment


class Unset(enum.Enum):
    """The type of `UNSET`; an enum of one, so that `is UNSET` narrows in type checkers."""

    UNSET = object()
    """Its value is nothing that can be written: libraries that write enums by their value refuse it."""

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return getattr, (Unset, "UNSET")

    if TYPE_CHECKING:

        @property
        def name(self) -> Unset: ...  # type: ignore[override]
        @property
        def value(self) -> Unset: ...

    else:
        # An enum's own would be texts, which pass for what a server sent.
        name = value = property(lambda self: self, doc="`UNSET`, as any attribute.")

    def __getattr__(self, name: str) -> Unset:
        """What is not there has nothing: any public attribute is `UNSET`."""
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return self

    def __bool__(self) -> Literal[False]:
        return False

    def __iter__(self) -> Generator[Never, None, None]:
        # A generator: what follows a loop over an `Iterator[Never]` is unreachable to zuban.
        yield from ()

    def __len__(self) -> Literal[0]:
        return 0

    def __repr__(self) -> str:
        return "UNSET"

    def __str__(self) -> str:
        # What writes fields as texts (csv, pandas, an f-string) writes nothing, and not a word that nobody sent.
        return ""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        return loaded("planfix_runtime.data.pydantic_hooks:schema_of_instance")(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> Any:
        raise loaded("pydantic_core:PydanticOmit")


UNSET: Final = Unset.UNSET
"""Absent: in a request, the element is not sent; in an answer, the server did not send it.

`None` is an element that is there and empty. `UNSET` is false and iterates over nothing, so `if task.end_time:` and
`for value in task.custom_data:` read as one expects. Any public attribute of it is `UNSET`, so `task.owner.name or "nobody"`
is a text whether or not there is an owner. `need` is for what must be there.
"""

T = TypeVar("T")


def need(value: T | Unset | None) -> T:
    """The value itself, for what a program cannot do without.

    Raises:
        MissingValue: It is `UNSET` or `None`.
    """
    if value is None or isinstance(value, Unset):
        raise MissingValue(value)
    return value


def as_tuple(value: Any, convert: Callable[[Any], object] | None = None) -> Any:
    """A sequence as a tuple, so that a request cannot change behind its back. Anything else is returned unchanged.

    Args:
        convert: Gives each item its final form.
    """
    if isinstance(value, str | bytes) or value is UNSET or not hasattr(value, "__iter__"):
        return value
    return tuple(map(convert, value)) if convert else tuple(value)


def to_custom_values(make: Callable[..., object], values: Any) -> Any:
    """Values for custom fields as `make` gives them to the writer: by id, or one object a field. Others are unchanged."""
    if isinstance(values, Mapping):
        return tuple(make(id=id, value=value) for id, value in cast("Mapping[object, object]", values).items())
    return as_tuple(values)


BESIDE = ".."
"""Path of what stood next to the object's element."""


@dataclasses.dataclass(frozen=True, slots=True)
class Extra:
    """A part of an answer that is the value of no field: it is kept, and written again when the object is.

    It is an element, an attribute, or bare text beside child elements: unknown ones, values that cannot be read as
    their field's type, and all but the last of a value that is repeated.
    """

    xml: str
    """The element with all that is in it; the value of an attribute, or the bare text, as XML writes it."""
    path: str = ""
    """Where it stood, below the element of the object that keeps it: "" directly in it, "owner" in its <owner>, ".."
    beside it. For an attribute its name follows: "owner/@kind".
    """
    position: int = 0
    """Its number among elements of the same name, from 1, when others of them are values of fields; else 0."""

    @property
    def tag(self) -> str:
        """Name of the element or attribute; "" for bare text."""
        _, is_attribute, name = self.path.partition("@")
        return name if is_attribute else str(self.element.tag) if self.xml.startswith("<") else ""

    @property
    def text(self) -> str:
        """Text of the element, without its children's; value of the attribute; the bare text."""
        return self.element.text or ""

    @property
    def element(self) -> Node:
        """The element, parsed; one that holds the text, for an attribute and for bare text."""
        return parse_fragment(self.xml if self.xml.startswith("<") else f"<text>{self.xml}</text>")


class _Serializer:
    """What pydantic looks for in a value of a class that it was not told of."""

    def __get__(self, value: object, of: type) -> Any:
        try:
            return loaded("planfix_runtime.data.pydantic_hooks:serializer")(of)
        except ModuleNotFoundError as error:
            raise AttributeError("pydantic is not installed") from error


class Value:
    """Base of requests, and of what requests and answers hold: dataclasses whose `repr` shows what is there."""

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
    """Whether it is the empty list, or `extra`, that a field has when nothing is said."""
    if isinstance(value, tuple):
        return not value and field.default == ()
    return isinstance(value, list) and not value and field.default_factory is not dataclasses.MISSING
