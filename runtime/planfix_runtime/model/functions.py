"""Base classes of generated requests and pages, and descriptions of the functions that they call."""

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
    """Limit on the objects in one request of a function; for more objects a client sends several requests."""

    over: tuple[str, ...]
    """The fields with the objects; all are lists."""
    most: int
    """Maximum number of objects in all these fields together."""


class Codec(NamedTuple, Generic[R]):
    """Encoder and decoder of a function."""

    write: Callable[..., str]
    """Encodes the content of a request."""
    read: Callable[[Node, Any], R]
    """Decodes the root element of an answer, with the options of a `Reading`."""
    with_files: bool = False
    """Whether a request can hold the content of files; `write` then takes a `Contents` to add it to."""


@dataclass(frozen=True, kw_only=True)
class Method(Generic[R]):
    """Description of a function of the API."""

    name: str
    """Name of the function (`task.add`)."""
    kind: Literal["read", "write"]
    """Whether the function changes anything. A write is never sent twice."""
    idempotent: bool
    """Whether sending the same request again changes nothing more."""
    paginated: bool
    """Whether requests take a page number."""
    admin: bool
    """Whether only administrators may call it."""
    errors: tuple[str, ...]
    """Error codes of the function, besides the general ones."""
    page: str
    """URL of the documentation."""
    codec: str | Codec[R]
    """The codec, or the name of the module with `CODEC`, which is imported at the first call."""
    answers_file: bool = False
    """Whether the answer is a file (an XML document only if the request is refused)."""
    answers_secret: bool = False
    """Whether the answer holds a secret; no error then quotes it."""
    split: Split | None = None
    """Limit on the objects in one request, or None. Functions with a limit answer a `Page`."""

    @cached_property
    def loaded(self) -> Codec[R]:
        """The codec, imported if necessary."""
        if isinstance(self.codec, Codec):
            return self.codec
        codec: Codec[R] = import_module(self.codec).CODEC
        return codec


class Request(Value, Generic[R_co]):
    """Base of requests: the arguments of one call. `R_co` is the type of the answer."""

    __slots__ = ()
    method: ClassVar[Method[Any]]
    """Description of the function."""


def method_of(request: object) -> Method[Any]:
    """The function that a request calls.

    Raises:
        InvalidRequest: The value is not a request. Passing the class instead of an instance is the usual mistake.
    """
    if not isinstance(request, Request):
        name = request.__name__ if isinstance(request, type) else "TaskGet"
        raise InvalidRequest("request", request, f"a request, such as {name}(…)")
    return request.method


class Page(Value, Generic[T]):
    """A page of a list. It has the length of its items, and iterates over them.

    Not a dataclass: pydantic does not call the schema hook of a parametrized dataclass such as `Page[Task]`.
    """

    __slots__ = ("count", "extra", "items", "total_count")
    items: list[T]
    """The records of this page."""
    count: int | Unset
    """Number of records on this page, according to the server."""
    total_count: int | Unset
    """Number of records on all pages, according to the server."""
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
        return all(getattr(self, name) == getattr(one, name) for name in Page.__slots__)

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
    """Split a request so that none has more objects than allowed; one without objects gives no requests.

    Together they have all objects of the request, in the same order; duplicates are kept.
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
    """Check that a request has no more objects than allowed.

    Raises:
        InvalidRequest: There are too many; the error names the field with the first one that is too much.
    """
    split = request.method.split
    if split is None:
        return
    named = [field for field in split.over for _ in _items(request, field)]
    if len(named) > split.most:
        field = named[split.most]
        what = f"{split.most} {' and '.join(split.over)} in one request"
        expected = f"at most {what}, not {len(named)} (a client's `send` makes several requests of it)"
        raise InvalidRequest(field, getattr(request, field), expected)


def joined(answers: Sequence[R]) -> R:
    """Join the answers to the parts of a request into one, without losing anything."""
    if len(answers) == 1:
        return answers[0]
    if not answers:
        return cast("R", Page([], 0, 0))
    pages = cast("Sequence[Page[Any]]", answers)
    items = [item for page in pages for item in page.items]
    counts = _sum([page.count for page in pages]), _sum([page.total_count for page in pages])
    return cast("R", Page(items, *counts, tuple(extra for page in pages for extra in page.extra)))


def _items(request: Request[Any], field: str) -> tuple[object, ...]:
    # The encoder refuses anything that is not a list.
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
    """The sum of the counts, if all are known."""
    known = [count for count in counts if not isinstance(count, Unset)]
    return sum(known) if len(known) == len(counts) else UNSET


class Service(NamedTuple):
    """Facts about the whole API."""

    regions: Mapping[str, str]
    """Maps the name of a region (`eu`) to its URL."""
    errors: Callable[[], Mapping[str, type[ApiError]]]
    """Returns the error class of each code (`"3001"`)."""
    login: Callable[[str, str], Request[Any]]
    """Makes the request that opens a session from a login and a password; its answer has a `sid`."""
    requests_per_second: float
    """Maximum number of requests per second and account."""
    page_size: int
    """Maximum number of records on a page."""
    session_seconds: int
    """Lifetime of a session in seconds."""
    paging: tuple[str, str]
    """The request fields for the page number and the page size."""


def kept(given: V, found: V) -> V | Unset:
    """Return the value that the caller gave, or else the object's current value.

    An empty current value (None, an empty text, the number 0) is left out, which has the same effect: some requests
    refuse the id 0.
    """
    if given is not UNSET:
        return given
    return UNSET if found is None or found == "" or (type(found) is int and found == 0) else found


def flagged(given: bool | None | Unset, value: object) -> bool | None | Unset:
    """Return the flag that the caller gave, or else whether the field has a value."""
    return bool(value) if given is UNSET else given


def ids_of(found: Iterable[Any] | Unset) -> list[int] | Unset:
    """The ids of the objects in a list."""
    if isinstance(found, Unset):
        return UNSET
    return [one.id for one in found if isinstance(one.id, int) and one.id]


class MomentFields(NamedTuple):
    """A moment in the four fields that requests have for it."""

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
    """Complete the fields that the caller gave for a moment with the object's current moment.

    A new day keeps the time of day; removing the day also removes the time of day.
    """
    if day is UNSET and date_is_set is not False and isinstance(found, Moment):
        day = found.date()
    if clock is UNSET and time_is_set is not False and day and isinstance(found, Moment) and found.has_time:
        clock = found.time()
    return MomentFields(
        flagged(date_is_set, day), day, flagged(time_is_set, clock is not None and clock is not UNSET), clock
    )
