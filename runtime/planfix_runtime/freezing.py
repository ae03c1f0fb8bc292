"""What keeps a request, which is immutable, from changing behind its back."""

from __future__ import annotations

from typing import Any

from planfix_runtime.unset import UNSET


def as_tuple(value: Any) -> Any:
    """A sequence as a tuple, so that a request cannot change behind its back; what is none is returned as it is."""
    if isinstance(value, str | bytes) or value is UNSET or not hasattr(value, "__iter__"):
        return value
    return tuple(value)
