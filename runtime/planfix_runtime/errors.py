"""Everything that this package raises, except what the API itself answers (see `planfix.errors`)."""

from __future__ import annotations

import enum
from numbers import Integral
from typing import Any, ClassVar, Self, cast

MOST_SHOWN = 200
"""Most characters of what a server said that are shown at a time."""


_IDS = ("id", "ids", "general", "generals", "key", "keys")
"""Fields that name what a request is about, beside those that end with `_id`."""


class PlanfixError(Exception):
    """The root of all errors of this package."""

    request: object = None
    """The request that failed, with secrets masked; None where the error does not come from a client."""


class ConfigurationError(PlanfixError, ValueError):
    """The client cannot be made from what it was given: a key is missing, a URL is not https, …"""


class InvalidRequest(PlanfixError, ValueError):
    """A request that must not be sent. Nothing was sent.

    Attributes:
        field: Python path of the field within the request (`workers.users[1]`).
        value: What was given.
        expected: What would have been right.
    """

    def __init__(self, field: str, value: object, expected: str) -> None:
        super().__init__(field, value, expected)
        self.field = field
        self.value = value
        self.expected = expected

    def within(self, owner: str) -> InvalidRequest:
        """The same error, seen from the object that holds the field."""
        joint = "" if self.field.startswith("[") else "."
        return type(self)(f"{owner}{joint}{self.field}" if self.field else owner, self.value, self.expected)

    def __str__(self) -> str:
        shown = repr(self.value)
        if len(shown) > 80:
            shown = f"{shown[:77]}..."
        return f"{self.field}: expected {self.expected}, got {shown}"


class ProtocolError(PlanfixError):
    """An answer that is not the API's: HTML, cut short, another root, a doctype, text in place of a number, …

    Attributes:
        reason: What is wrong with it.
        path: XPath of the element at fault, or "".
        excerpt: The beginning of the answer, or of the value at fault; at most 200 characters.
    """

    def __init__(self, reason: str, path: str = "", excerpt: str = "") -> None:
        # Names of elements come from the server, and may be as long as an answer.
        reason, path, excerpt = reason[:MOST_SHOWN], path[:MOST_SHOWN], excerpt[:MOST_SHOWN]
        super().__init__(reason, path, excerpt)
        self.reason = reason
        self.path = path
        self.excerpt = excerpt

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        return f"{where}{self.reason}" + (f": {self.excerpt!r}" if self.excerpt else "")


class MissingElement(ProtocolError):
    """A required element is not in the document."""


class MissingValue(PlanfixError, ValueError):
    """A value that a program asked for with `need` is not there.

    Attributes:
        value: `UNSET` where the server did not send it, `None` where it sent it empty.
    """

    def __init__(self, value: object) -> None:
        super().__init__(value)
        self.value = value

    def __str__(self) -> str:
        return "expected a value, got " + ("None: it is empty" if self.value is None else "UNSET: it is absent")


class UnreadableValue(PlanfixError, ValueError):
    """A value of a data tag or custom field that is not what a field of its type holds.

    Attributes:
        type: Type of the field (`DATE`).
        value: The value as the server sent it.
        expected: What would have been right.
    """

    def __init__(self, type: str, value: object, expected: str) -> None:
        super().__init__(type, value, expected)
        self.type = type
        self.value = value
        self.expected = expected

    def __str__(self) -> str:
        return f"value of type {self.type}: expected {self.expected}, got {self.value!r}"


class UnreadableContent(PlanfixError):
    """The content of a file to send could not be read, or not a second time.

    The server did not get the whole request, so it has not executed it.
    """


class FailureKind(enum.Enum):
    """What can go wrong with a call, and what a client does about it. The value of each kind is what it is in words."""

    UNREACHABLE = "no connection", False, True, 0.5
    """No connection to the server came about."""
    CUT_WHILE_SENDING = "connection lost while sending", False, True, 0.5
    """The connection broke before all of the request was sent."""
    TLS = "no secure connection", False, False
    """The server's certificate, or its TLS, is not accepted."""
    CONNECTION_LOST = "connection lost", True, True, 0.5
    """The connection broke after the request was sent."""
    DEADLINE = "deadline passed before sending", False, False
    """Time was over before the request was sent."""
    DEADLINE_AFTER_SENDING = "deadline passed after sending", True, False
    """Time was over after the request was sent."""
    RATE_LIMITED = "too many requests", False, True, 0.5
    """The server rejected the request, because there were too many (429)."""
    SERVER_ERROR = "server error", True, True, 1.0
    """The server, or a proxy before it, failed (5xx)."""
    HTTP_ERROR = "HTTP error", False, False
    """The server rejected the request (another 4xx)."""
    REDIRECTED = "redirect", True, False
    """The server wants the request at another address."""
    MALFORMED = "malformed answer", True, False
    """The answer is not one of the API."""
    UNREADABLE_CONTENT = "unreadable content", False, False
    """A file that is to be sent cannot be read."""
    BUSY = "busy", False, True, 2.0
    """The server asks to try again later."""
    SESSION_EXPIRED = "session expired", False, False
    """The session is no longer valid."""
    QUOTA_SPENT = "quota spent", False, False
    """The account's quota of requests is spent."""
    REFUSED = "refused", False, False
    """The API refused the request."""

    may_have_executed: bool
    """Whether the server may have executed the request. A write is then never sent again."""
    retryable: bool
    """Whether sending it again can help."""
    base_delay: float
    """Seconds before the second attempt; doubled for each further one."""

    def __new__(cls, label: str, may_have_executed: bool, retryable: bool, base_delay: float = 0.0) -> Self:
        kind = object.__new__(cls)
        kind._value_ = label
        kind.may_have_executed = may_have_executed
        kind.retryable = retryable
        kind.base_delay = base_delay
        return kind


class ApiError(PlanfixError):
    """The server understood the request and refused it. Known codes have a class of their own in `planfix.errors`.

    Attributes:
        code: The code as the server sent it (`"3001"`).
        message: The server's own text, or "". Clients keep 2000 characters of it.
        method: The function that was called (`task.get`).
    """

    meaning: ClassVar[str] = ""
    """What the documentation says about the code."""
    kind: ClassVar[FailureKind] = FailureKind.REFUSED
    """What a client does about it."""

    def __init__(self, code: str, message: str = "", method: str = "") -> None:
        super().__init__(code, message, method)
        self.code = code
        self.message = message
        self.method = method

    @classmethod
    def from_answer(cls, root: Any, method: str) -> Self:
        """Make the error of an error answer, given as lxml's root element.

        Classes whose answer says more than a code override this.
        """
        return cls((root.findtext("code") or "").strip(), (root.findtext("message") or "").strip(), method)

    def __str__(self) -> str:
        said = "; ".join(part for part in (self.meaning.rstrip("."), self.message) if part)
        return f"{self.method}{_ids_of(self.request)}: error {self.code}" + (f": {said}" if said else "")


def _ids_of(request: object) -> str:
    """The ids that a request names, for a message: `(id=5)`."""
    names = [name for name in getattr(request, "__dataclass_fields__", ()) if name in _IDS or name.endswith("_id")]
    found = [f"{name}={shown}" for name in names if (shown := _shown_ids(getattr(request, name)))]
    return f"({', '.join(found)})"[:MOST_SHOWN] if found else ""


def _shown_ids(value: object) -> str:
    if isinstance(value, tuple) and value:
        return f"({', '.join(map(str, cast('tuple[object, ...]', value)))})"
    return str(value) if isinstance(value, Integral) else ""


class TransportError(PlanfixError):
    """The exchange with the server failed before there was an answer of the API. `__cause__` has the type and errno below.

    Attributes:
        method: The function that was called (`task.get`).
        reason: What happened.
    """

    def __init__(self, method: str, reason: str) -> None:
        super().__init__(method, reason)
        self.method = method
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.method}: {self.reason}"


class ConnectionFailed(TransportError):
    """No connection came about: refused, unknown host, connect timeout. Nothing was sent.

    Or it was lost before the end of a long request was sent, so that the server cannot have executed it.
    """


class TLSError(TransportError):
    """The server could not prove who it is, or there is no secure connection. Nothing was sent, nothing is retried."""


class ResponseLost(TransportError):
    """The request was sent and the connection broke, or the read timeout passed, before the whole answer was there.

    Only of functions that change nothing; the others raise `AmbiguousWriteError`.
    """


class DeadlineExceeded(TransportError):
    """The deadline of the call passed. Either nothing was sent, or the function changes nothing."""


class RateLimited(TransportError):
    """The server kept answering that too many requests were sent (HTTP 429). The request was not executed.

    Attributes:
        retry_after: Seconds after which the server wants to be asked again, if it said so.
    """

    def __init__(self, method: str, reason: str, retry_after: float | None = None) -> None:
        super().__init__(method, reason)
        self.args: tuple[object, ...] = (method, reason, retry_after)
        self.retry_after = retry_after


class ServerError(TransportError):
    """The server, or something in front of it, answered with an HTTP error, a redirect or an HTML page.

    Attributes:
        status: HTTP status.
        excerpt: The beginning of what it said, as one line; at most 200 characters.
    """

    def __init__(self, method: str, reason: str, status: int, excerpt: str = "") -> None:
        super().__init__(method, reason)
        self.args: tuple[object, ...] = (method, reason, status, excerpt)
        self.status = status
        self.excerpt = excerpt

    def __str__(self) -> str:
        return super().__str__() + (f": {self.excerpt!r}" if self.excerpt else "")


class AmbiguousWriteError(TransportError):
    """A write was sent and nobody knows whether it was executed. It is never sent again by itself.

    Attributes:
        safe_to_repeat: Whether sending it again changes nothing more, should it have been executed.
    """

    sent_at: str = ""
    """When it was sent, in ISO format and UTC; "" where that is not known."""

    def __init__(self, method: str, reason: str, safe_to_repeat: bool = False) -> None:
        super().__init__(method, reason)
        self.args: tuple[object, ...] = (method, reason, safe_to_repeat)
        self.safe_to_repeat = safe_to_repeat

    @property
    def check(self) -> str:
        """What to look at before sending it again."""
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
    """A write was sent, and what came back is not an answer of the API; nobody knows whether it was executed."""

    def __init__(
        self, method: str, reason: str, safe_to_repeat: bool = False, path: str = "", excerpt: str = ""
    ) -> None:
        AmbiguousWriteError.__init__(self, method, reason, safe_to_repeat)
        self.args: tuple[object, ...] = (method, reason, safe_to_repeat, path, excerpt)
        self.path = path
        self.excerpt: str = excerpt[:MOST_SHOWN]

    def __str__(self) -> str:
        return AmbiguousWriteError.__str__(self) + (f"; the answer began {self.excerpt!r}" if self.excerpt else "")
