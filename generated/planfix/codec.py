"""Requests to bytes and bytes to answers, without a client.

Generated from schema/api.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from typing import TypeVar

from planfix_runtime.codec.envelope import interpret
from planfix_runtime.model.functions import Request
from planfix_runtime.secrets import without_frames

A = TypeVar("A")


@without_frames
def decode(request: type[Request[A]], body: bytes, *, timezone: tzinfo | None = None, strict: bool = False) -> A:
    """Read an answer. Nothing that it says is lost: what is the value of no field is in `extra`.

    Args:
        request: Class of the request that was sent.
        body: What the server answered.
        timezone: Time zone of the calling user; datetimes are naive without it.
        strict: Whether a value that cannot be read as its type is an error. Otherwise its field is `UNSET`, and the
            value is kept in `extra` and logged, once for each field.

    Returns:
        The answer, typed.

    Raises:
        ApiError: The answer says that the call failed.
        ProtocolError: It is not an answer of the API; or, with `strict`, a value cannot be read as its type.
    """
    from planfix.errors import BY_CODE

    answer: A = interpret(request.method, body, BY_CODE, timezone, strict=strict)
    return answer
