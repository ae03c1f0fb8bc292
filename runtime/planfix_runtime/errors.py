"""The exceptions of this package. The classes for the API's own error codes are in `planfix.errors`."""

from __future__ import annotations

import enum
from numbers import Integral
from typing import Any, ClassVar, Self, cast

MOST_SHOWN = 200
"""Maximum number of characters of a server's text that an error shows."""

_IDS = ("id", "ids", "general", "generals", "key", "keys")
"""Fields that identify the object of a request, besides those that end in `_id`."""


class PlanfixError(Exception):
    """Base of all errors of this package."""

    request: object = None
    """The request that failed, with its secrets masked; None if the error was not raised by a client."""


class ConfigurationError(PlanfixError, ValueError):
    """The settings of a client are not valid: a key is missing, a URL is not https, …"""


class InvalidRequest(PlanfixError, ValueError):
    """The request is not valid. Nothing was sent."""

    field: str
    """Python path of the field within the request (`workers.users[1]`)."""
    value: object
    """The value that was given."""
    expected: str
    """Description of a valid value."""

    def __init__(self, field: str, value: object, expected: str) -> None:
        super().__init__(field, value, expected)
        self.field = field
        self.value = value
        self.expected = expected

    def within(self, owner: str) -> InvalidRequest:
        """Return the same error with the name of the object that holds the field in front of `field`."""
        joint = "" if self.field.startswith("[") else "."
        return type(self)(f"{owner}{joint}{self.field}" if self.field else owner, self.value, self.expected)

    def __str__(self) -> str:
        shown = repr(self.value)
        if len(shown) > 80:
            shown = f"{shown[:77]}..."
        return f"{self.field}: expected {self.expected}, got {shown}"


class ProtocolError(PlanfixError):
    """The answer is not a valid answer of the API: HTML, truncated, another root, a doctype, text for a number, …"""

    reason: str
    """What is wrong with the answer."""
    path: str
    """XPath of the faulty element, or ""."""
    excerpt: str
    """The beginning of the answer, or of the faulty value; at most 200 characters."""

    def __init__(self, reason: str, path: str = "", excerpt: str = "") -> None:
        # Element names come from the server and can be as long as the whole answer.
        reason, path, excerpt = reason[:MOST_SHOWN], path[:MOST_SHOWN], excerpt[:MOST_SHOWN]
        super().__init__(reason, path, excerpt)
        self.reason = reason
        self.path = path
        self.excerpt = excerpt

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        return f"{where}{self.reason}" + (f": {self.excerpt!r}" if self.excerpt else "")


class MissingElement(ProtocolError):
    """A required element is missing from the answer."""


class MissingValue(PlanfixError, ValueError):
    """`need` was called with a value that is absent or empty."""

    value: object
    """`UNSET` if the server did not send the value, `None` if it was empty."""

    def __init__(self, value: object) -> None:
        super().__init__(value)
        self.value = value

    def __str__(self) -> str:
        return "expected a value, got " + ("None: it is empty" if self.value is None else "UNSET: it is absent")


class UnreadableValue(PlanfixError, ValueError):
    """The value of a data tag or custom field cannot be read as the type of its field."""

    type: str
    """Type of the field (`DATE`)."""
    value: object
    """The value as the server sent it."""
    expected: str
    """Description of a valid value."""

    def __init__(self, type: str, value: object, expected: str) -> None:
        super().__init__(type, value, expected)
        self.type = type
        self.value = value
        self.expected = expected

    def __str__(self) -> str:
        return f"value of type {self.type}: expected {self.expected}, got {self.value!r}"


class UnreadableContent(PlanfixError):
    """The content of an uploaded file could not be read, or not be read again for a retry.

    The server did not receive the whole request, so it has not executed it.
    """


class FailureKind(enum.Enum):
    """How a call can fail, and how the client reacts. The value of a member describes it in words."""

    UNREACHABLE = "no connection", False, True, 0.5
    """No connection to the server could be made."""
    CUT_WHILE_SENDING = "connection lost while sending", False, True, 0.5
    """The connection broke before the whole request was sent."""
    TLS = "no secure connection", False, False
    """The TLS handshake failed, or the server's certificate is not valid."""
    CONNECTION_LOST = "connection lost", True, True, 0.5
    """The connection broke after the request was sent."""
    DEADLINE = "deadline passed before sending", False, False
    """The deadline passed before the request was sent."""
    DEADLINE_AFTER_SENDING = "deadline passed after sending", True, False
    """The deadline passed after the request was sent."""
    RATE_LIMITED = "too many requests", False, True, 0.5
    """The server rejected the request because too many were sent (429)."""
    SERVER_ERROR = "server error", True, True, 1.0
    """The server, or a proxy in front of it, failed (5xx)."""
    HTTP_ERROR = "HTTP error", False, False
    """The server rejected the request (another 4xx)."""
    REDIRECTED = "redirect", True, False
    """The server redirected the request to another address."""
    MALFORMED = "malformed answer", True, False
    """The answer is not a valid answer of the API."""
    UNREADABLE_CONTENT = "unreadable content", False, False
    """The content of an uploaded file cannot be read."""
    BUSY = "busy", False, True, 2.0
    """The server asks to try again later."""
    SESSION_EXPIRED = "session expired", False, False
    """The session is no longer valid."""
    QUOTA_SPENT = "quota spent", False, False
    """The account's daily quota of requests is used up."""
    REFUSED = "refused", False, False
    """The API refused the request."""

    may_have_executed: bool
    """Whether the server may have executed the request. If so, a write is never sent again."""
    retryable: bool
    """Whether sending the request again can help."""
    base_delay: float
    """Seconds to wait before the second attempt; doubled for each further attempt."""

    def __new__(cls, label: str, may_have_executed: bool, retryable: bool, base_delay: float = 0.0) -> Self:
        kind = object.__new__(cls)
        kind._value_ = label
        kind.may_have_executed = may_have_executed
        kind.retryable = retryable
        kind.base_delay = base_delay
        return kind


class ApiError(PlanfixError):
    """The server understood the request and refused it. Each known code has a class in `planfix.errors`."""

    meaning: ClassVar[str] = ""
    """Meaning of the error code."""
    kind: ClassVar[FailureKind] = FailureKind.REFUSED
    """Kind of failure: it says how the client reacts."""
    code: str
    """The code as the server sent it (`"3001"`)."""
    message: str
    """The server's own text, or ""; clients keep at most 2000 characters of it."""
    method: str
    """The function that was called (`task.get`)."""

    def __init__(self, code: str, message: str = "", method: str = "") -> None:
        super().__init__(code, message, method)
        self.code = code
        self.message = message
        self.method = method

    @classmethod
    def from_answer(cls, root: Any, method: str) -> Self:
        """Make the error from the root element of an error answer; classes with further attributes override this."""
        return cls((root.findtext("code") or "").strip(), (root.findtext("message") or "").strip(), method)

    def __str__(self) -> str:
        said = "; ".join(part for part in (self.meaning.rstrip("."), self.message) if part)
        return f"{self.method}{_ids_of(self.request)}: error {self.code}" + (f": {said}" if said else "")


def _ids_of(request: object) -> str:
    """The ids in a request, for a message: `(id=5)`."""
    names = [name for name in getattr(request, "__dataclass_fields__", ()) if name in _IDS or name.endswith("_id")]
    found = [f"{name}={shown}" for name in names if (shown := _shown_ids(getattr(request, name)))]
    return f"({', '.join(found)})"[:MOST_SHOWN] if found else ""


def _shown_ids(value: object) -> str:
    if isinstance(value, tuple) and value:
        return f"({', '.join(map(str, cast('tuple[object, ...]', value)))})"
    return str(value) if isinstance(value, Integral) else ""


class TransportError(PlanfixError):
    """No answer of the API arrived. `__cause__` has the type and errno of the underlying error."""

    method: str
    """The function that was called (`task.get`)."""
    reason: str
    """What happened."""

    def __init__(self, method: str, reason: str) -> None:
        super().__init__(method, reason)
        self.method = method
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.method}: {self.reason}"


class ConnectionFailed(TransportError):
    """No connection could be made: refused, unknown host, connect timeout. Nothing was sent.

    Or it broke before a long request was sent completely; the server cannot have executed it.
    """


class TLSError(TransportError):
    """The TLS handshake failed, or the server's certificate is not valid. Nothing was sent, nothing is retried."""


class ResponseLost(TransportError):
    """The request was sent, but the connection broke or the read timeout passed before the whole answer arrived.

    Raised only for functions that change nothing; the others raise `AmbiguousWriteError`.
    """


class DeadlineExceeded(TransportError):
    """The deadline of the call passed. Either nothing was sent, or the function changes nothing."""


class RateLimited(TransportError):
    """The server kept rejecting the request because too many were sent (HTTP 429). It was not executed."""

    retry_after: float | None
    """Seconds after which the request may be sent again, if the server said so."""

    def __init__(self, method: str, reason: str, retry_after: float | None = None) -> None:
        super().__init__(method, reason)
        self.args: tuple[object, ...] = (method, reason, retry_after)
        self.retry_after = retry_after


class ServerError(TransportError):
    """The server, or a proxy in front of it, answered with an HTTP error, a redirect or an HTML page."""

    status: int
    """HTTP status."""
    excerpt: str
    """The beginning of the answer, in one line; at most 200 characters."""

    def __init__(self, method: str, reason: str, status: int, excerpt: str = "") -> None:
        super().__init__(method, reason)
        self.args: tuple[object, ...] = (method, reason, status, excerpt)
        self.status = status
        self.excerpt = excerpt

    def __str__(self) -> str:
        return super().__str__() + (f": {self.excerpt!r}" if self.excerpt else "")


class AmbiguousWriteError(TransportError):
    """A write was sent, and it is unknown whether the server executed it. The client does not send it again."""

    safe_to_repeat: bool
    """Whether the request can be sent again without harm: if it was executed, it changes nothing more."""
    sent_at: str = ""
    """When it was sent, in ISO format and UTC; "" if unknown."""

    def __init__(self, method: str, reason: str, safe_to_repeat: bool = False) -> None:
        super().__init__(method, reason)
        self.args: tuple[object, ...] = (method, reason, safe_to_repeat)
        self.safe_to_repeat = safe_to_repeat

    @property
    def check(self) -> str:
        """What to check before sending the request again."""
        if self.safe_to_repeat:
            return f"{self.method} may have been executed; sending it again changes nothing more"
        resource, _, function = self.method.partition(".")
        title = getattr(self.request, "title", None)
        if function == "add" and isinstance(title, str) and title:
            what = f"a {resource} with the title {title[:80]!r} created since {self.sent_at or 'the call'}"
            return f"{self.method} may have been executed; look for {what} before you send it again"
        where = f"the {resource}{_ids_of(self.request)}"
        return f"{self.method} may have been executed; look whether its {function} took effect on {where} before you send it again"

    def __str__(self) -> str:
        return f"{super().__str__()}; {self.check}"


class UnreadableWriteAnswer(AmbiguousWriteError, ProtocolError):
    """A write was sent, but its answer is not a valid one of the API. It is unknown whether the write was executed."""

    def __init__(
        self, method: str, reason: str, safe_to_repeat: bool = False, path: str = "", excerpt: str = ""
    ) -> None:
        AmbiguousWriteError.__init__(self, method, reason, safe_to_repeat)
        self.args: tuple[object, ...] = (method, reason, safe_to_repeat, path, excerpt)
        self.path = path
        self.excerpt = excerpt[:MOST_SHOWN]

    def __str__(self) -> str:
        return AmbiguousWriteError.__str__(self) + (f"; the answer began {self.excerpt!r}" if self.excerpt else "")
