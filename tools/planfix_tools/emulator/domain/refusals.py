"""Refusals, as the exceptions that a client raises."""

from __future__ import annotations

from typing import TypeVar

from planfix.errors import BY_CODE, ApiError

E = TypeVar("E", bound=ApiError)
_CODES: dict[type[ApiError], str] = {kind: code for code, kind in BY_CODE.items()}


def refuse(kind: type[E], message: str = "") -> E:
    """Make an error to raise.

    Args:
        kind: A class of `planfix.errors` with a code.
        message: Message of the answer, if the code alone says too little.
    """
    return kind(_CODES[kind], message)


def refuse_code(code: str) -> ApiError:
    """Make the error for a code, which may be unknown."""
    return BY_CODE.get(code, ApiError)(code)
