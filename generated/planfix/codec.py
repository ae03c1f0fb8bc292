"""Decode answers without a client.

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
    """Decode an answer. Nothing in it is lost: parts that no field holds are in `extra`.

    Args:
        request: Class of the request that was sent.
        body: Body of the answer, decompressed.
        timezone: Time zone of the calling user; without it, datetimes are naive.
        strict: Whether a value that cannot be read as its type is an error. Otherwise its field is `UNSET`, and the
            value is kept in `extra` and logged, once per field.

    Returns:
        The answer.

    Raises:
        ApiError: The answer is an error.
        ProtocolError: The body is not an answer of the API; or, if `strict`, a value cannot be read as its type.
    """
    from planfix.errors import BY_CODE

    answer: A = interpret(request.method, body, BY_CODE, timezone, strict=strict)
    return answer
