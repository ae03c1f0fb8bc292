"""What generated requests and answers have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import tzinfo
from functools import cached_property
from importlib import import_module
from typing import Any, ClassVar, Generic, Literal, NamedTuple, TypeVar, overload

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.extra import Extra
from planfix_runtime.node import Node
from planfix_runtime.unset import UNSET, Unset

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """That a request of a function takes only so many objects, and a client sends several for more.

    Attributes:
        over: Fields that name the objects, lists all of them.
        most: How many objects one request may name in all these fields together.
    """

    over: tuple[str, ...]
    most: int


class Items(NamedTuple):
    """How the items of a list are read one by one.

    Attributes:
        path: From the root to an item.
        layout: Where their layout is (`module:name`): how they are usually written.
        read: Reads the element of one that is written otherwise.
    """

    path: tuple[str, ...]
    layout: str
    read: Callable[[Node, tzinfo | None], Any]


class Codec(NamedTuple, Generic[R]):
    """What a client needs to call a function.

    Attributes:
        write: Writes a request's content.
        read: Reads an answer's root element.
        with_files: Whether a request can hold the content of files.
        items: How the items are read one by one, of an answer that is a list.
    """

    write: Callable[[Any, tzinfo | None], str]
    read: Callable[[Node, tzinfo | None], R]
    with_files: bool = False
    items: Items | None = None


@dataclass(frozen=True, kw_only=True)
class Method(Generic[R]):
    """What is known of a function of the API.

    Attributes:
        name: The function (`task.add`).
        kind: Whether it changes anything. A write is never sent twice.
        idempotent: Whether sending it again changes nothing more.
        paginated: Whether it takes a page number.
        admin: Whether only administrators may call it.
        errors: Codes that it is known to answer, beyond the general ones.
        page: Address of its documentation.
        codec: What writes requests and reads answers, or the module that has it as `CODEC`: it is loaded at the first call.
        answers_file: Whether it answers a file, and a document only when it refuses.
        answers_secret: Whether the answer holds a secret: no error quotes it.
        split: How many objects a request may name; None when that is not limited. The answer is then a `Page`.
    """

    name: str
    kind: Literal["read", "write"]
    idempotent: bool
    paginated: bool
    admin: bool
    errors: tuple[str, ...]
    page: str
    codec: str | Codec[R]
    answers_file: bool = False
    answers_secret: bool = False
    split: Split | None = None

    @cached_property
    def loaded(self) -> Codec[R]:
        """The codec itself."""
        if isinstance(self.codec, Codec):
            return self.codec
        codec: Codec[R] = import_module(self.codec).CODEC
        return codec


class Request(Generic[R_co]):
    """A call of a function, as a value. `R_co` is what the server answers."""

    __slots__ = ()
    method: ClassVar[Method[Any]]


def method_of(request: object) -> Method[Any]:
    """The function that a request is of.

    Raises:
        InvalidRequest: It is none; easily taken for one is its class.
    """
    if not isinstance(request, Request):
        name = request.__name__ if isinstance(request, type) else "TaskGet"
        raise InvalidRequest("request", request, f"a request, such as {name}(…)")
    return request.method


@dataclass(slots=True)
class Page(Generic[T]):
    """Part of a list.

    Attributes:
        items: The records of this page.
        count: How many the server says this page has.
        total_count: How many the server says match, on all pages.
        extra: Elements that the schema does not know.
    """

    items: list[T]
    count: int | Unset = UNSET
    total_count: int | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self.items[index]
