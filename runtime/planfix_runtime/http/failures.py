"""Why a server did not answer: exceptions of HTTP libraries to `TransportFailure`, in words that hold no secret.

The exceptions carry the request and its headers, so they are neither chained nor quoted: only the type and errno of the
lowest one are kept as the cause.
"""

from __future__ import annotations

import os
import re
import socket
import ssl
from collections.abc import Iterator
from typing import NamedTuple

from planfix_runtime.errors import FailureKind, UnreadableContent

_REFUSED_BY_A_PROXY = re.compile(r"(?:Tunnel connection failed: )?([1-5][0-9]{2})\b", re.ASCII)
_END_OF_STREAM = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
_NOT_FINISHED = (ssl.SSLWantReadError, ssl.SSLWantWriteError)
_CUT_SHORT = {"CutShort", "IncompleteRead", "InvalidChunkLength", "ChunkedEncodingError"}
_LIBRARIES = frozenset(
    "anyio asyncio contextlib h11 http httpcore2 httpx2 planfix_runtime requests select selectors socket ssl threading urllib3"
    " concurrent idna".split()
)


class TransportFailure(NamedTuple):
    """The server did not answer.

    Attributes:
        kind: What went wrong, and so whether the request may have been executed.
        reason: The same in words, without secrets.
        at: When that was known, on the monotonic clock.
        cause: Type and errno of the exception below, without its text and traceback.
    """

    kind: FailureKind
    reason: str
    at: float
    cause: BaseException | None = None


class TooLarge(Exception):
    """A body has more bytes than the limit."""


class BrokenBody(Exception):
    """An answer is damaged, in an encoding that was not asked for, or has no known end."""


class LibraryError(Exception):
    """The type of an exception of a library, without its text, which may hold a secret."""


def failure(error: Exception, *, sent: bool, late: bool, at: float, whole: bool = True) -> TransportFailure:
    """Make the failure of an exception.

    Args:
        error: What a library, or a file that is sent, raised.
        sent: Whether a byte of the request may have reached the server.
        late: Whether the deadline of the call has passed.
        at: The time, on the monotonic clock.
        whole: Whether all of the request was given to the library.
    """
    if isinstance(error, UnreadableContent):
        return TransportFailure(FailureKind.UNREADABLE_CONTENT, str(error), at, error.__cause__)
    if isinstance(error, TooLarge):
        return TransportFailure(FailureKind.MALFORMED, str(error), at)
    chain = list(_chain(error))
    cause = _cause(chain)
    if late:
        kind = FailureKind.DEADLINE_AFTER_SENDING if sent else FailureKind.DEADLINE
        return TransportFailure(kind, "the deadline passed", at, cause)
    reason = str(error) if isinstance(error, BrokenBody) else _reason(chain)
    if sent and not whole:
        return TransportFailure(FailureKind.CUT_WHILE_SENDING, reason, at, cause)
    if sent:
        return TransportFailure(FailureKind.CONNECTION_LOST, reason, at, cause)
    kind = FailureKind.TLS if any(_is_tls(one) for one in chain) else FailureKind.UNREACHABLE
    return TransportFailure(kind, reason, at, cause)


def raised_by_the_caller(error: BaseException) -> BaseException | None:
    """The exception that the caller's own code raised while a library waited: a signal handler's timeout, for one."""
    for one in _chain(error):
        trace = one.__traceback__
        if isinstance(one, TimeoutError | InterruptedError) and one.errno is None and trace is not None:
            while trace.tb_next is not None:
                trace = trace.tb_next
            if str(trace.tb_frame.f_globals.get("__name__")).partition(".")[0] not in _LIBRARIES:
                return one
    return None


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


def _is_tls(error: BaseException) -> bool:
    # A handshake that meets the end of the stream is a lost connection; one that "wants to read" ran out of time.
    return isinstance(error, ssl.SSLError) and not isinstance(error, _END_OF_STREAM + _NOT_FINISHED)


def _cause(chain: list[BaseException]) -> BaseException:
    """The type and errno of the lowest exception."""
    for one in chain:
        if isinstance(one, OSError) and isinstance(one.errno, int) and not isinstance(one, ssl.SSLError):
            return OSError(one.errno, os.strerror(one.errno))
    lowest = type(chain[-1])
    return LibraryError(f"{lowest.__module__}.{lowest.__qualname__}")


def _reason(chain: list[BaseException]) -> str:
    for one in chain:
        if isinstance(one, ssl.SSLCertVerificationError):
            return f"the server's certificate is not trusted ({one.verify_message})"
    for one in chain:
        if _is_tls(one):
            return f"TLS failed ({getattr(one, 'reason', None) or 'no reason given'})"
        if isinstance(one, socket.gaierror):
            return f"the server's address was not found ({one.strerror})"
    if any("Timeout" in type(one).__name__ for one in chain):
        return "the server took too long"
    if any(type(one).__name__ == "ProxyError" for one in chain):
        for one in chain:
            if status := _REFUSED_BY_A_PROXY.match(str(one)):
                return f"the proxy refused to connect to the server (HTTP {status[1]})"
    for one in chain:
        if isinstance(one, OSError) and isinstance(one.errno, int) and not isinstance(one, ssl.SSLError):
            return f"the connection failed ({os.strerror(one.errno)})"
    names = {type(one).__name__ for one in chain}
    if names & _CUT_SHORT:
        return "the answer was cut short"
    if names & {"RemoteDisconnected", "RemoteProtocolError", "BadStatusLine"}:
        return "the server closed the connection without an answer"
    return "the connection failed"
