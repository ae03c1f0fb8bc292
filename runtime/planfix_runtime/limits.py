"""Timeouts and number of retries of a call."""

from __future__ import annotations

from typing import Any, NamedTuple, Self

from planfix_runtime.errors import ConfigurationError

Timeout = float | tuple[float, float]

LONGEST_TIME = 1_000_000
"""Maximum of any timeout, in seconds: operating systems do not accept infinite ones."""


class Options(NamedTuple):
    """Limits of each call."""

    connect: float = 10.0
    """Seconds to wait for a connection."""
    read: float = 60.0
    """Seconds to wait for the next bytes of an answer."""
    retries: int = 3
    """Maximum number of retries of a call that may be repeated."""
    deadline: float | None = None
    """Seconds that a whole call may take, including waiting and retries; None for no limit."""

    def changed(
        self, *, timeout: Timeout | None = None, retries: int | None = None, deadline: float | None = None
    ) -> Self:
        """Return a copy with some limits changed.

        Raises:
            ConfigurationError: A time is not positive or exceeds `LONGEST_TIME`, or `retries` is negative.
        """
        changes: dict[str, Any] = {}
        if timeout is not None:
            pair = timeout if isinstance(timeout, tuple) and len(timeout) == 2 else (timeout, timeout)
            changes["connect"], changes["read"] = (_seconds("timeout", one) for one in pair)
        if retries is not None:
            changes["retries"] = whole_number("retries", retries)
        if deadline is not None:
            changes["deadline"] = _seconds("deadline", deadline)
        return self._replace(**changes)


def _seconds(name: str, value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= LONGEST_TIME:
        raise ConfigurationError(f"{name}: expected seconds, above 0 and at most {LONGEST_TIME}, got {value!r}")
    return value


def whole_number(name: str, value: object) -> int:
    """Check an option that is a count.

    Raises:
        ConfigurationError: The value is negative or not a whole number.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ConfigurationError(f"{name}: expected a whole number from 0, got {value!r}")
    return value
