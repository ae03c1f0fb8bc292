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
def decode(request: type[Request[A]], body: bytes, *, timezone: tzinfo | None = None) -> A:
    """Read an answer.

    Args:
        request: Class of the request that was sent.
        body: What the server answered.
        timezone: Time zone of the calling user; datetimes are naive without it.

    Returns:
        The answer, typed.

    Raises:
        ApiError: The answer says that the call failed.
        ProtocolError: It is no answer of the API.
    """
    from fragment.errors import BY_CODE

    answer: A = interpret(request.method, body, BY_CODE, timezone)
    return answer
