"""Tracebacks that show no secret. Crash reporters print the variables of all frames that an error passed through."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from planfix_runtime.errors import PlanfixError

E_ = TypeVar("E_", bound=BaseException)
F = TypeVar("F", bound=Callable[..., Any])


def bare(error: E_) -> E_:
    """The error without the frames and errors behind it, which hold bodies and headers with secrets in them."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def concealed(function: F) -> F:
    """Make a function raise this package's errors bare, with none of its arguments in sight."""

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except PlanfixError as error:
            problem = bare(error)
        del args, kwargs
        try:
            raise problem
        finally:
            # The error holds this frame. If the frame held the error, only the garbage collector could free them.
            del problem

    return cast("F", call)
