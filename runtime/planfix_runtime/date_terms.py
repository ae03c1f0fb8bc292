"""What a filter compares dates with: a day or a period, as a value and on the wire."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import ClassVar, Self, TypeVar

from planfix_runtime.errors import InvalidRequest
from planfix_runtime.node import Node
from planfix_runtime.read import read_datetime, read_int, read_text
from planfix_runtime.scalars import text_of_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import xml_datetime, xml_int, xml_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A day or a period, as the wire describes it; `DateTerm` in `planfix.filters` has the words.

    Attributes:
        datetype: Which day or period is meant: the wire's word.
        datevalue: A number of days, where the word needs one.
        datefrom: The day, or the beginning of the period, where the word needs one.
        dateto: End of the period, where the word needs one.
    """

    _day: ClassVar[tuple[str, str]]
    """Word for a given day; with a time, for a given moment."""
    _period: ClassVar[tuple[str, str]]
    """Word for a given period; with times."""

    datetype: str
    datevalue: int | Unset = UNSET
    datefrom: date | datetime | Unset = UNSET
    dateto: date | datetime | Unset = UNSET

    @classmethod
    def on(cls, day: date | datetime) -> Self:
        """A given day; a datetime is that moment, for filters that compare times.

        Raises:
            InvalidRequest: It is neither.
        """
        return cls(datetype=cls._word(cls._day, "on", day=day), datefrom=day)

    @classmethod
    def between(cls, begin: date | datetime, end: date | datetime) -> Self:
        """A given period. With times, for filters that compare times, both ends have one.

        Raises:
            InvalidRequest: An end is neither a date nor a datetime, or only one of them has a time.
        """
        return cls(datetype=cls._word(cls._period, "between", begin=begin, end=end), datefrom=begin, dateto=end)

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of the attributes, beside the word, that are given."""
        return tuple(name for name in ("datevalue", "datefrom", "dateto") if getattr(self, name) is not UNSET)

    @classmethod
    def _word(cls, words: tuple[str, str], name: str, **days: object) -> str:
        timed = any(isinstance(day, datetime) for day in days.values())
        for parameter, day in days.items():
            field = f"{cls.__name__}.{name}.{parameter}"
            if not isinstance(day, date):
                raise InvalidRequest(field, day, "a date or a datetime")
            if timed and not isinstance(day, datetime):
                raise InvalidRequest(field, day, "a datetime, as the other end is")
        return words[timed]

    @classmethod
    def _days(cls, word: str, name: str, days: int) -> Self:
        text_of_int(days, f"{cls.__name__}.{name}.days")
        return cls(datetype=word, datevalue=days)


K = TypeVar("K", bound=Term)


def write_term(term: Term, field: str, zone: tzinfo | None) -> str:
    """Write what stands in the element of a term."""
    content = f"<datetype>{xml_text(term.datetype, f'{field}.datetype')}</datetype>"
    if term.datevalue is not UNSET:
        content += f"<datevalue>{xml_int(term.datevalue, f'{field}.datevalue')}</datevalue>"
    if term.datefrom is not UNSET:
        content += f"<datefrom>{xml_datetime(term.datefrom, f'{field}.datefrom', zone)}</datefrom>"
    if term.dateto is not UNSET:
        content += f"<dateto>{xml_datetime(term.dateto, f'{field}.dateto', zone)}</dateto>"
    return content


def read_term(kind: type[K], node: Node, unknown: list[Node], zone: tzinfo | None) -> K | None:
    """Read a term of its element; `None` where the element has no word, and holds something else."""
    if node.find("datetype") is None:
        return None
    datetype = ""
    datevalue: int | None = None
    datefrom: date | datetime | None = None
    dateto: date | datetime | None = None
    for child in node:
        match child.tag:
            case "datetype":
                datetype = read_text(child, unknown)
            case "datevalue":
                datevalue = read_int(child, unknown)
            case "datefrom":
                datefrom = read_datetime(child, unknown, zone)
            case "dateto":
                dateto = read_datetime(child, unknown, zone)
            case _:
                unknown.append(child)
    return kind(
        datetype=datetype,
        datevalue=UNSET if datevalue is None else datevalue,
        datefrom=UNSET if datefrom is None else datefrom,
        dateto=UNSET if dateto is None else dateto,
    )
