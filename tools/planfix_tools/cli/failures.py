"""What goes wrong with a command, in plain words and as an exit status."""

from __future__ import annotations

from planfix_runtime.errors import (
    ApiError,
    ConfigurationError,
    InvalidRequest,
    PlanfixError,
    ProtocolError,
    TransportError,
    UnreadableContent,
)

REFUSED, WRONG_CALL, NO_ANSWER = 1, 2, 3
"""Exit statuses, beside 0: the server refused; the command was called wrongly; there is no answer to be had."""

INTERRUPTED = 130
"""What shells expect of a program that Ctrl-C ended."""


class WrongCall(Exception):
    """The command cannot do what it was told. Nothing was sent."""


def status_of(error: BaseException) -> int | None:
    """The exit status for an error; None for one that is a defect of this program."""
    if isinstance(error, ApiError):
        return REFUSED
    if isinstance(error, WrongCall | ConfigurationError | InvalidRequest | UnreadableContent | LookupError):
        return WRONG_CALL if not isinstance(error, LookupError) or type(error) is LookupError else None
    if isinstance(error, TransportError | ProtocolError):
        return NO_ANSWER
    if isinstance(error, OSError | PlanfixError):
        return WRONG_CALL
    return None


def message_of(error: BaseException) -> str:
    """What a user is told. An `InvalidRequest` names the field without the class that holds it."""
    if isinstance(error, InvalidRequest):
        owner, dot, rest = error.field.partition(".")
        if dot and owner[:1].isupper():
            return str(InvalidRequest(rest, error.value, error.expected))
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)
