"""A request made ready to be sent: written once, put into an envelope for each attempt."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from planfix_runtime.codec.envelope import content, open_answer, read_answer, wrap
from planfix_runtime.errors import InvalidRequest
from planfix_runtime.http.transport import RawResponse, requests_left
from planfix_runtime.model.content import RequestBody
from planfix_runtime.model.functions import Method, Request, method_of
from planfix_runtime.secrets import MASK

if TYPE_CHECKING:
    from planfix_runtime.config import Config
    from planfix_runtime.model.functions import Service
    from planfix_runtime.secrets import Secret

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Answer(Generic[R_co]):
    """An answer of the API with all that came along.

    Attributes:
        body: The document, decompressed.
        headers: HTTP headers, their names in lower case.
        status: HTTP status.
        elapsed: Seconds that the last attempt took.
        attempts: How often the request was sent until there was this answer.
        requests_left: How many requests the account may still send today, if the server said so.
    """

    def __init__(self, decode: Callable[[], R_co], response: RawResponse, attempts: int) -> None:
        self._decode = decode
        self.body: bytes = response.body
        self.headers: Mapping[str, str] = response.headers
        self.status: int = response.status
        self.elapsed: float = response.elapsed
        self.attempts = attempts
        self.requests_left: int | None = requests_left(response.headers)

    @cached_property
    def value(self) -> R_co:
        """The answer's value, decoded when it is first asked for.

        Raises:
            ProtocolError: A required element is missing or, with a strict client, a value cannot be read as its type.
        """
        return self._decode()

    def __repr__(self) -> str:
        return f"<Answer {self.status}, {len(self.body)} bytes>"


class PreparedRequest(Generic[R]):
    """A request together with what its envelope needs. Prints as the function's name: its content may hold a password.

    Raises:
        InvalidRequest: A value cannot be sent.
    """

    answers_file: ClassVar[bool] = False
    """Whether a transport hands the body of the answer back unread."""

    def __init__(
        self, request: Request[R], service: Service, config: Config, silent: bool = False, lazily: bool = False
    ) -> None:
        self.method: Method[R] = request.method
        self.masked = masked(request)
        self._service = service
        self._config = config
        self._content = content(request, config.zone)
        self._silent = silent
        self._lazily = lazily

    @property
    def name(self) -> str:
        """The function's name (`task.get`)."""
        return self.method.name

    @property
    def repeatable(self) -> bool:
        """Whether it may be sent again although the server may have executed it."""
        return self.method.kind == "read" and self.method.idempotent

    def body(self, sid: Secret | None) -> RequestBody:
        """The bytes to send.

        Raises:
            UnreadableContent: The content of a file cannot be read.
        """
        (text, files), config = self._content, self._config
        key = config.signature_key.reveal() if config.signature_key else None
        whole = wrap(self.name, text, files, config.account, sid.reveal() if sid else None, self._silent, key)
        return RequestBody(whole, files)

    def read(self, response: RawResponse) -> Any:
        """Decode an answer; where that is done lazily, return the function that does it.

        Raises:
            ApiError: The server refused.
            ProtocolError: It is not an answer of the API.
        """
        root = open_answer(self.method, response.body, self._service.errors)
        decode = partial(read_answer, self.method, root, self._config.zone, strict=self._config.strict)
        return decode if self._lazily else decode()

    def __repr__(self) -> str:
        return f"<PreparedRequest {self.name}>"


def masked(request: Any) -> Any:
    """A request without its secrets: these are the fields that its `repr` leaves out."""
    hidden = [one.name for one in dataclasses.fields(request) if not one.repr]
    texts = {name: MASK for name in hidden if isinstance(getattr(request, name), str)}
    return dataclasses.replace(request, **texts) if texts else request


def prepare(
    service: Service, config: Config, request: Request[R], *, silent: bool = False, lazily: bool = False
) -> PreparedRequest[R]:
    """Make one request ready.

    Raises:
        InvalidRequest: A value cannot be sent, or the function answers a file.
    """
    if method_of(request).answers_file:
        raise InvalidRequest(type(request).__name__, request, "a function that does not answer a file (see download)")
    return PreparedRequest(request, service, config, silent, lazily)
