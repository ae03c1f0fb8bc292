"""How long and how often a client tries."""

from __future__ import annotations

from typing import Any, NamedTuple, Self

from planfix_runtime.errors import ConfigurationError

Timeout = float | tuple[float, float]

LONGEST_TIME = 1_000_000
"""Seconds of any limit: operating systems do not wait for ever, and take no infinity."""


class Options(NamedTuple):
    """Limits of each call.

    Attributes:
        connect: Seconds to wait for a connection.
        read: Seconds to wait for the next bytes of an answer.
        retries: How often a call is tried again, where it may be.
        deadline: Seconds that a call may take in all, waiting and retries included; None for no limit.
    """

    connect: float = 10.0
    read: float = 60.0
    retries: int = 3
    deadline: float | None = None

    def changed(
        self, *, timeout: Timeout | None = None, retries: int | None = None, deadline: float | None = None
    ) -> Self:
        """These options with some of them changed.

        Raises:
            ConfigurationError: A time is not positive or longer than `LONGEST_TIME`, or retries are negative.
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
    """Check an option that counts something.

    Raises:
        ConfigurationError: It is not a whole number, or negative.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ConfigurationError(f"{name}: expected a whole number from 0, got {value!r}")
    return value
