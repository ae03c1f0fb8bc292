"""Convert exceptions of the HTTP libraries to `TransportFailure`, whose texts hold no secrets.

The exceptions carry the request and its headers, so they are neither chained nor quoted: only the type and errno of the
innermost one are kept as the cause.
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
    """The outcome of a request that got no answer.

    Attributes:
        kind: What went wrong, and so whether the request may have been executed.
        reason: The same in words, without secrets.
        at: When it failed, on the monotonic clock.
        cause: Type and errno of the innermost exception, without its text and traceback.
    """

    kind: FailureKind
    reason: str
    at: float
    cause: BaseException | None = None


class TooLarge(Exception):
    """A body is larger than the limit."""


class BrokenBody(Exception):
    """An answer is damaged, has an encoding that was not asked for, or an unknown end."""


class LibraryError(Exception):
    """The type of an exception of a library, without its text, which may hold a secret."""


def failure(error: Exception, *, sent: bool, late: bool, at: float, whole: bool = True) -> TransportFailure:
    """Convert an exception to a `TransportFailure`.

    Args:
        error: The exception of a library, or of a file that is being sent.
        sent: Whether a byte of the request may have reached the server.
        late: Whether the deadline of the call has passed.
        at: The time, on the monotonic clock.
        whole: Whether the library was given the whole request.
    """
    if isinstance(error, UnreadableContent):
        return TransportFailure(FailureKind.UNREADABLE_CONTENT, str(error), at, error.__cause__)
    if isinstance(error, TooLarge):
        return TransportFailure(FailureKind.MALFORMED, str(error), at)
    chain = list(_chain(error))
    reason = str(error) if isinstance(error, BrokenBody) else _reason(chain)
    if late:
        reason = "the deadline passed"
        kind = FailureKind.DEADLINE_AFTER_SENDING if sent else FailureKind.DEADLINE
    elif sent:
        kind = FailureKind.CONNECTION_LOST if whole else FailureKind.CUT_WHILE_SENDING
    else:
        kind = FailureKind.TLS if any(map(_is_tls, chain)) else FailureKind.UNREACHABLE
    return TransportFailure(kind, reason, at, _cause(chain))


def raised_by_the_caller(error: BaseException) -> BaseException | None:
    """Return the exception that the caller's own code raised while a library waited, such as a signal handler's timeout."""
    for one in _chain(error):
        trace = one.__traceback__
        if isinstance(one, TimeoutError | InterruptedError) and one.errno is None and trace is not None:
            while trace.tb_next is not None:
                trace = trace.tb_next
            if str(trace.tb_frame.f_globals.get("__name__")).partition(".")[0] not in _LIBRARIES:
                return one
    return None


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and those that it wraps or follows, the outermost first."""
    seen: set[int] = set()
    pending: list[object] = [error]
    while pending:
        one = pending.pop(0)
        if isinstance(one, BaseException) and id(one) not in seen:
            seen.add(id(one))
            yield one
            pending += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]


def _is_tls(error: BaseException) -> bool:
    # The end of the stream in a handshake is a lost connection; a handshake that "wants to read" ran out of time.
    return isinstance(error, ssl.SSLError) and not isinstance(error, _END_OF_STREAM + _NOT_FINISHED)


def _system_error(chain: list[BaseException]) -> OSError | None:
    """Return the first error of the operating system, with its standard text. The numbers of TLS errors are others."""
    for one in chain:
        if isinstance(one, OSError) and isinstance(one.errno, int) and not isinstance(one, ssl.SSLError):
            return OSError(one.errno, os.strerror(one.errno))
    return None


def _cause(chain: list[BaseException]) -> BaseException:
    innermost = type(chain[-1])
    return _system_error(chain) or LibraryError(f"{innermost.__module__}.{innermost.__qualname__}")


def _reason(chain: list[BaseException]) -> str:
    for one in chain:
        if isinstance(one, ssl.SSLCertVerificationError):
            return f"the server's certificate is not trusted ({one.verify_message})"
    for one in chain:
        if _is_tls(one):
            return f"TLS failed ({getattr(one, 'reason', None) or 'no reason given'})"
        if isinstance(one, socket.gaierror):
            return f"the server's address was not found ({one.strerror})"
    names = {type(one).__name__ for one in chain}
    if any("Timeout" in name for name in names):
        return "the server took too long"
    if "ProxyError" in names:
        for one in chain:
            if status := _REFUSED_BY_A_PROXY.match(str(one)):
                return f"the proxy refused to connect to the server (HTTP {status[1]})"
    if error := _system_error(chain):
        return f"the connection failed ({error.strerror})"
    if names & _CUT_SHORT:
        return "the answer was cut short"
    if names & {"RemoteDisconnected", "RemoteProtocolError", "BadStatusLine"}:
        return "the server closed the connection without an answer"
    return "the connection failed"
