"""How the emulator says no: with the classes that a client raises."""

from __future__ import annotations

from typing import TypeVar

from planfix.errors import BY_CODE, ApiError

E = TypeVar("E", bound=ApiError)
_CODES: dict[type[ApiError], str] = {kind: code for code, kind in BY_CODE.items()}


def refuse(kind: type[E], message: str = "") -> E:
    """Make the error of a class, to be raised.

    Args:
        kind: One of the classes with a code in `planfix.errors`.
        message: What the answer says beside the code, where the code says too little.
    """
    return kind(_CODES[kind], message)


def refuse_code(code: str) -> ApiError:
    """Make the error of a code, known or not."""
    return BY_CODE.get(code, ApiError)(code)
