"""The forms that the value of a filter can have: what a builder takes, and the wire's value that it makes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from planfix_runtime.checks import sequence
from planfix_runtime.date_terms import Term
from planfix_runtime.errors import InvalidRequest

Operand: TypeAlias = Callable[[object, str], str | Term]
"""Makes the wire's value of a Python one; the second argument is what an error calls it."""


@dataclass(frozen=True, slots=True)
class Form:
    """What filters of one form take.

    Attributes:
        operators: Parameter to the wire's operator.
        operand: Makes the wire's value of what is compared with.
    """

    operators: Mapping[str, str]
    operand: Operand


def date_operand(kind: type[Term], words: Mapping[str, tuple[str, ...]], *, times: bool) -> Operand:
    """A date, or a term.

    Args:
        kind: Class of the terms.
        words: Words that can be used, and the parts that each one needs.
        times: Whether dates can have a time.
    """

    def operand(value: object, name: str) -> Term:
        term = kind.on(value) if isinstance(value, date) else value
        if isinstance(term, Term) and words.get(term.datetype) == term.parts:
            return term
        day = "a date or a datetime" if times else "a date without a time"
        raise InvalidRequest(name, value, f"{day}, or a {kind.__name__} of such")

    return operand


def several_operand(text: Callable[[object, str], str], separator: str) -> Operand:
    """One value or a sequence of them, of which `text` makes words."""

    def operand(value: object, name: str) -> str:
        if _is_single(value):
            return word(value, name)
        words = [word(one, f"{name}[{index}]") for index, one in enumerate(sequence(value, name))]
        if not words:
            raise InvalidRequest(name, value, "at least one value")
        return separator.join(words)

    def word(value: object, name: str) -> str:
        found = text(value, name)
        if not found or separator in found:
            raise InvalidRequest(name, value, f"a value that is not empty and has no {separator!r} in it")
        return found

    return operand


def _is_single(value: object) -> bool:
    return isinstance(value, str) or not isinstance(value, Sequence)
