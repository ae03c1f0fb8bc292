"""Requests to bytes and bytes to answers, without a client.

Generated from schema/api.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from typing import Any, TypeVar

from planfix_runtime.envelope import build, interpret
from planfix_runtime.messages import Request

A = TypeVar("A")


def encode(
    request: Request[Any],
    *,
    account: str,
    sid: str | None = None,
    silent: bool = False,
    signature_key: str | None = None,
    timezone: tzinfo | None = None,
) -> bytes:
    """Write a request as the API wants it, for whoever brings their own transport.

    Args:
        request: What to ask for.
        account: Name of the account.
        sid: Session key; not needed with a token.
        silent: Whether nobody is to be notified.
        signature_key: Key with which the request is signed; it is not signed without one.
        timezone: Time zone of the calling user, into which aware datetimes are converted.

    Returns:
        The body to POST.

    Raises:
        InvalidRequest: A field holds what must not be sent.
    """
    return build(request, account=account, sid=sid, silent=silent, signature_key=signature_key, zone=timezone)


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
