"""Messages and exit statuses for errors."""

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
"""Exit statuses besides 0: the server refused; the command was wrong; no answer came."""

INTERRUPTED = 130
"""Exit status of a program that Ctrl-C ended, by the convention of shells."""


class WrongCall(Exception):
    """The command line is wrong. Nothing was sent."""


def status_of(error: BaseException) -> int | None:
    """The exit status for an error; None if the error is a bug in this program."""
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
    """The message for the user. For an `InvalidRequest` it names the field without its class."""
    if isinstance(error, InvalidRequest):
        owner, dot, rest = error.field.partition(".")
        if dot and owner[:1].isupper():
            return str(InvalidRequest(rest, error.value, error.expected))
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)
