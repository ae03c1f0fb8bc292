"""Every builder of `planfix.filters`, found by looking at the classes, with values to give it."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from lxml import etree

import planfix
from planfix import Moment
from planfix.filters import ContactFilter, DateTerm, ProjectFilter, TaskFilter, UserFilter
from planfix.methods import ContactGetList, ProjectGetList, TaskGetList, UserGetList
from planfix_runtime.xml import Node
from planfix_tools.emulator.protocol.codec import CODEC

AnyFilter = TaskFilter | ContactFilter | UserFilter | ProjectFilter
REQUESTS: dict[type[Any], Any] = {
    TaskFilter: TaskGetList,
    ContactFilter: ContactGetList,
    UserFilter: UserGetList,
    ProjectFilter: ProjectGetList,
}


@dataclass(frozen=True)
class Builder:
    """A class method, as its signatures say what it takes.

    Attributes:
        ways: The parameters of which it takes one; none for flags.
        annotation: Type of their values.
    """

    owner: type[AnyFilter]
    name: str
    ways: tuple[str, ...]
    annotation: str
    takes_field: bool

    def __call__(self, **operand: Any) -> AnyFilter:
        """Call it, with a custom field where it takes one and none is given."""
        field = {"field": 101} if self.takes_field else {}
        made: AnyFilter = getattr(self.owner, self.name)(**field | operand)
        return made

    def __str__(self) -> str:
        return f"{self.owner.__name__}.{self.name}"


def builders() -> Iterator[Builder]:
    """All of them."""
    for owner in REQUESTS:
        for name, method in vars(owner).items():
            if isinstance(method, classmethod):
                yield _builder(owner, name, method.__func__)


def _builder(owner: type[AnyFilter], name: str, function: Any) -> Builder:
    signatures = [inspect.signature(one) for one in _declared(function)]
    parameters = [one for signature in signatures for one in list(signature.parameters.values())[1:]]
    assert all(one.kind is inspect.Parameter.KEYWORD_ONLY for one in parameters)
    ways = tuple(one.name for one in parameters if one.name != "field")
    annotations = {str(one.annotation) for one in parameters if one.name != "field"}
    return Builder(owner, name, ways, " ".join(annotations), any(one.name == "field" for one in parameters))


def _declared(function: Any) -> list[Any]:
    return [getattr(one, "__func__", one) for one in typing.get_overloads(function)] or [function]


BUILDERS = list(builders())

DAYS = st.dates().map(Moment.on)
MOMENTS = st.datetimes().map(lambda moment: moment.replace(second=0, microsecond=0))
DAY_TERMS = st.one_of(
    st.sampled_from(
        [
            *(DateTerm.today, DateTerm.yesterday, DateTerm.tomorrow, DateTerm.this_week, DateTerm.last_week),
            *(DateTerm.next_week, DateTerm.this_month, DateTerm.last_month, DateTerm.next_month),
        ]
    ),
    st.builds(DateTerm.last, st.integers(0, 9999)),
    st.builds(DateTerm.next, days=st.integers(0, 9999)),
    st.builds(DateTerm.in_days, st.integers(0, 9999)),
    st.builds(DateTerm.on, DAYS),
    st.builds(DateTerm.between, DAYS, DAYS),
)
MOMENT_TERMS = st.builds(DateTerm.on, MOMENTS) | st.builds(DateTerm.between, MOMENTS, MOMENTS)
XML_TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff") | st.sampled_from("\t\n\r")
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "dt.date | DateTerm": DAYS | DAY_TERMS,
    "dt.datetime | dt.date | DateTerm": DAYS | MOMENTS | DAY_TERMS | MOMENT_TERMS,
    "int": st.integers(),
    "int | Sequence[int]": st.integers() | st.lists(st.integers(), min_size=1),
    "Decimal | int": st.integers() | st.decimals(allow_nan=False, allow_infinity=False, places=3),
    "bool": st.booleans(),
    "str": XML_TEXT,
    "str | Sequence[str]": st.lists(XML_TEXT.filter(lambda text: text and ";" not in text), min_size=1),
}
SAMPLES: dict[str, Any] = {
    "dt.date | DateTerm": date(2026, 1, 2),
    "dt.datetime | dt.date | DateTerm": datetime(2026, 1, 2, 9, 30),
    "int": 7,
    "int | Sequence[int]": [7, 8],
    "Decimal | int": Decimal("1.50"),
    "bool": True,
    "str": "x",
    "str | Sequence[str]": ["x", "y"],
}
"""Annotation to a value."""


def sample(builder: Builder, way: str = "") -> AnyFilter:
    """A filter of the builder, compared in one way, or in the first."""
    return builder(**{way or builder.ways[0]: SAMPLES[builder.annotation]} if builder.ways else {})


def element(one: AnyFilter) -> Node:
    """A filter as its list function sends it."""
    request = REQUESTS[type(one)]
    found = etree.fromstring(planfix.encode(request(filters=[one]), account="a")).find("filters/filter")
    assert found is not None
    return found


def received(one: Node, owner: type[AnyFilter]) -> AnyFilter:
    """What a server reads of a filter's element."""
    root = etree.fromstring("<request><filters/></request>")
    root[0].append(one)
    made: AnyFilter
    request: Any = CODEC.read(REQUESTS[owner].method.name, root)
    [made] = request.filters
    assert type(made) is owner
    return made
