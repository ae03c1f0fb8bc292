"""Why a transport failed, in words that hold no secret.

The exceptions of HTTP libraries carry the request, its headers among it, and are neither chained nor quoted. What the
operating system or the TLS library said about it is.
"""

from __future__ import annotations

import os
import re
import socket
import ssl
from collections.abc import Iterator
from typing import TypeGuard

_REFUSED_BY_A_PROXY = re.compile(r"(?:Tunnel connection failed: )?([1-5][0-9]{2})\b", re.ASCII)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and all that led to it, the outermost first."""
    seen: set[int] = set()
    pending: list[object] = [error]
    while pending:
        one = pending.pop(0)
        if isinstance(one, BaseException) and id(one) not in seen:
            seen.add(id(one))
            yield one
            pending += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]


def is_tls(error: BaseException) -> bool:
    """Whether TLS is what failed."""
    return any(_tls(one) for one in _chain(error))


def _tls(error: BaseException) -> TypeGuard[ssl.SSLError]:
    # "Wants to read" is how a handshake says that it is not finished yet: a timeout and not a failure.
    return isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLWantReadError | ssl.SSLWantWriteError)


def reason(error: BaseException) -> str:
    """What failed."""
    chain = list(_chain(error))
    for one in chain:
        if isinstance(one, ssl.SSLCertVerificationError):
            return f"the server's certificate is not trusted ({one.verify_message})"
    for one in chain:
        if _tls(one):
            return f"TLS failed ({one.reason or 'the connection was closed'})"
        if isinstance(one, socket.gaierror):
            return f"the server's address was not found ({one.strerror})"
    if any("Timeout" in type(one).__name__ for one in chain):
        return "the server took too long"
    if any(type(one).__name__ == "ProxyError" for one in chain):
        for one in chain:
            if status := _REFUSED_BY_A_PROXY.match(str(one)):
                return f"the proxy refused to connect to the server (HTTP {status[1]})"
    for one in chain:
        if isinstance(one, OSError) and isinstance(one.errno, int):
            return f"the connection failed ({os.strerror(one.errno)})"
    names = {type(one).__name__ for one in chain}
    if names & {"CutShort", "IncompleteRead", "ChunkedEncodingError", "InvalidChunkLength"}:
        return "the answer was cut short"
    if names & {"RemoteDisconnected", "RemoteProtocolError", "BadStatusLine"}:
        return "the server closed the connection without an answer"
    return "the connection failed"
