"""What generated requests and answers have in common."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import Any, ClassVar, Generic, Literal, NamedTuple, TypeVar, cast, overload

from planfix_runtime.errors import ApiError, InvalidRequest
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.values import UNSET, Extra, Unset, Value
from planfix_runtime.xml import Node

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")
V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """That a request of a function takes only so many objects, and a client sends several for more."""

    over: tuple[str, ...]
    """Fields that name the objects, lists all of them."""
    most: int
    """How many objects one request may name in all these fields together."""


class Codec(NamedTuple, Generic[R]):
    """What a client needs to call a function.

    Attributes:
        write: Writes a request's content.
        read: Reads an answer's root element, as a `Reading` of the codec says.
        with_files: Whether a request can hold the content of files; `write` then takes a `Contents` to put it into.
    """

    write: Callable[..., str]
    read: Callable[[Node, Any], R]
    with_files: bool = False


@dataclass(frozen=True, kw_only=True)
class Method(Generic[R]):
    """What is known of a function of the API."""

    name: str
    """The function (`task.add`)."""
    kind: Literal["read", "write"]
    """Whether it changes anything. A write is never sent twice."""
    idempotent: bool
    """Whether sending it again changes nothing more."""
    paginated: bool
    """Whether it takes a page number."""
    admin: bool
    """Whether only administrators may call it."""
    errors: tuple[str, ...]
    """Codes that it is known to answer, beyond the general ones."""
    page: str
    """Address of its documentation."""
    codec: str | Codec[R]
    """What writes requests and reads answers, or the module that has it as `CODEC`: it is loaded at the first call."""
    answers_file: bool = False
    """Whether it answers a file, and a document only when it refuses."""
    answers_secret: bool = False
    """Whether the answer holds a secret: no error quotes it."""
    split: Split | None = None
    """How many objects a request may name; None when that is not limited. The answer is then a `Page`."""

    @cached_property
    def loaded(self) -> Codec[R]:
        """The codec itself."""
        if isinstance(self.codec, Codec):
            return self.codec
        codec: Codec[R] = import_module(self.codec).CODEC
        return codec


class Request(Value, Generic[R_co]):
    """A call of a function, as a value. `R_co` is what the server answers."""

    __slots__ = ()
    method: ClassVar[Method[Any]]
    """What is known of the function."""


def method_of(request: object) -> Method[Any]:
    """The function that a request is of.

    Raises:
        InvalidRequest: It is none; easily taken for one is its class.
    """
    if not isinstance(request, Request):
        name = request.__name__ if isinstance(request, type) else "TaskGet"
        raise InvalidRequest("request", request, f"a request, such as {name}(…)")
    return request.method


class Page(Value, Generic[T]):
    """Part of a list. It has the length of its items, and goes over them.

    It is no dataclass: pydantic asks no parametrized dataclass, such as `Page[Task]`, how it is written and read.
    """

    __slots__ = ("count", "extra", "items", "total_count")
    items: list[T]
    """The records of this page."""
    count: int | Unset
    """How many the server says this page has."""
    total_count: int | Unset
    """How many the server says match, on all pages."""
    extra: tuple[Extra, ...]
    """Elements that the schema does not know."""

    def __init__(
        self,
        items: list[T],
        count: int | Unset = UNSET,
        total_count: int | Unset = UNSET,
        extra: tuple[Extra, ...] = (),
    ) -> None:
        self.items = items
        self.count = count
        self.total_count = total_count
        self.extra = extra

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "items", self.items
        yield from ((name, value) for name in ("count", "total_count") if (value := getattr(self, name)) is not UNSET)
        if self.extra:
            yield "extra", self.extra

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Page):
            return NotImplemented
        one = cast("Page[object]", other)
        mine = (self.items, self.count, self.total_count, self.extra)
        return mine == (one.items, one.count, one.total_count, one.extra)

    __hash__: ClassVar[None]  # type: ignore[assignment]

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


def parts(request: Request[R]) -> list[Request[R]]:
    """The requests that a request is sent as: itself when it does not name too many objects, none when it names nothing.

    Together they name all that it names, in this order; an object that it names twice is named twice.
    """
    split = method_of(request).split
    if split is None:
        return [request]
    named = [(field, item) for field in split.over for item in _items(request, field)]
    if not named and any(getattr(request, field) == () for field in split.over):
        return []
    if len(named) <= split.most:
        return [request]
    return [_part(request, split, named[start : start + split.most]) for start in range(0, len(named), split.most)]


def check_size(request: Request[Any]) -> None:
    """Refuse a request that names more objects than one may.

    Raises:
        InvalidRequest: It does; the field is the one with which there are too many.
    """
    split = request.method.split
    if split is None:
        return
    sizes = [len(_items(request, field)) for field in split.over]
    for place, field in enumerate(split.over):
        if sum(sizes[: place + 1]) > split.most:
            what = f"{split.most} {' and '.join(split.over)} in one request"
            expected = f"at most {what}, not {sum(sizes)} (a client's `send` makes several requests of it)"
            raise InvalidRequest(field, getattr(request, field), expected)


def joined(answers: Sequence[R]) -> R:
    """The answer to a request, from those to its parts: nothing of them is left out."""
    if len(answers) == 1:
        return answers[0]
    if not answers:
        return cast("R", Page([], 0, 0))
    pages = cast("Sequence[Page[Any]]", answers)
    whole = Page(
        [item for page in pages for item in page.items],
        _sum([page.count for page in pages]),
        _sum([page.total_count for page in pages]),
        tuple(extra for page in pages for extra in page.extra),
    )
    return cast("R", whole)


def _items(request: Request[Any], field: str) -> tuple[object, ...]:
    # What is no list is refused when it is written.
    value = getattr(request, field)
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()


def _part(request: Request[R], split: Split, named: Sequence[tuple[str, object]]) -> Request[R]:
    lists: dict[str, Any] = {
        field: tuple(item for owner, item in named if owner == field)
        for field in split.over
        if isinstance(getattr(request, field), tuple)
    }
    return cast("Request[R]", dataclasses.replace(cast("Any", request), **lists))


def _sum(counts: Sequence[int | Unset]) -> int | Unset:
    """The sum of what servers say, when all of them say it."""
    known = [count for count in counts if not isinstance(count, Unset)]
    return sum(known) if len(known) == len(counts) else UNSET


class Service(NamedTuple):
    """The API at large."""

    regions: Mapping[str, str]
    """Region name (`eu`) to URL."""
    errors: Callable[[], Mapping[str, type[ApiError]]]
    """Code (`"3001"`) to error class."""
    login: Callable[[str, str], Request[Any]]
    """Makes the request that opens a session, of a login and a password; its answer has a `sid`."""
    requests_per_second: float
    """How many requests an account may send in a second."""
    page_size: int
    """Most records that a page holds."""
    session_seconds: int
    """How long a session lives."""
    paging: tuple[str, str]
    """Fields of a request for the number of the page, and for how many records it has."""


def kept(given: V, found: V) -> V | Unset:
    """What the caller gave, else what the object has.

    A value that stands for none (an empty element, an empty text, an id or a number of 0) is left out: to name nobody
    by the id 0 is an error in some requests, and leaving it out gives the same.
    """
    if given is not UNSET:
        return given
    return UNSET if found is None or found == "" or (type(found) is int and found == 0) else found


def flagged(given: bool | None | Unset, value: object) -> bool | None | Unset:
    """Whether a field has a value, unless the caller says so."""
    return bool(value) if given is UNSET else given


def ids_of(found: Iterable[Any] | Unset) -> list[int] | Unset:
    """Ids of the objects in a list."""
    if isinstance(found, Unset):
        return UNSET
    return [one.id for one in found if isinstance(one.id, int) and one.id]


class MomentFields(NamedTuple):
    """A moment as requests say it, in four fields."""

    date_is_set: bool | None | Unset
    date: dt.date | None | Unset
    time_is_set: bool | None | Unset
    time: dt.time | None | Unset


def kept_moment(
    date_is_set: bool | None | Unset,
    day: dt.date | None | Unset,
    time_is_set: bool | None | Unset,
    clock: dt.time | None | Unset,
    found: Moment | None | Unset,
) -> MomentFields:
    """A moment of which the caller gives some fields; the others are as the object has them.

    A caller who moves the day keeps the time of day, and one who takes the day away takes the time of day away, too.
    """
    if day is UNSET and date_is_set is not False and isinstance(found, Moment):
        day = found.date()
    if clock is UNSET and time_is_set is not False and day and isinstance(found, Moment) and found.has_time:
        clock = found.time()
    return MomentFields(
        flagged(date_is_set, day), day, flagged(time_is_set, clock is not None and clock is not UNSET), clock
    )
