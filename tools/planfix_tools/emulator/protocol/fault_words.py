"""Parse faults of a command line: `method=task.add,status=503,times=2`."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

from planfix_tools.emulator.protocol.faults import Fault


def _yes_or_no(text: str) -> bool:
    words = {"yes": True, "no": False, "1": True, "0": False}
    if text not in words:
        raise ValueError(text)
    return words[text]


def _times(text: str) -> int | None:
    return None if text == "all" else int(text)


_PARSERS: Mapping[str, Callable[[str], object]] = {
    "method": str,
    "code": str,
    "status": int,
    "retry_after": str,
    "drop": _yes_or_no,
    "executed": _yes_or_no,
    "delay": float,
    "skip": int,
    "times": _times,
}


def parse_fault(text: str) -> Fault:
    """Parse a fault; `drop` and `executed` need no value.

    Raises:
        ValueError: A word is unknown, or its value is invalid.
    """
    changes: dict[str, Any] = {}
    for word in text.split(","):
        name, _, value = word.partition("=")
        if name not in _PARSERS:
            raise ValueError(f"{name!r} is not one of {', '.join(_PARSERS)}")
        try:
            changes[name] = _PARSERS[name](value or "yes")
        except ValueError:
            raise ValueError(f"{name} cannot be {value!r}") from None
    if "retry_after" in changes:
        changes["headers"] = {"Retry-After": changes.pop("retry_after")}
    return dataclasses.replace(Fault(), **changes)
