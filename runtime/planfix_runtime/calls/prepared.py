"""A request that is ready to be sent: encoded once, put into an envelope for each attempt; and its answer."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import Any, ClassVar, Generic, TypeVar

from planfix_runtime.codec.envelope import content, open_answer, read_answer, wrap
from planfix_runtime.config import Config
from planfix_runtime.errors import InvalidRequest
from planfix_runtime.http.transport import RawResponse, requests_left
from planfix_runtime.model.content import RequestBody
from planfix_runtime.model.functions import Method, Request, Service, method_of
from planfix_runtime.secrets import MASK, Secret

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Answer(Generic[R_co]):
    """An answer of the API with its document, headers and status.

    Attributes:
        body: The document, decompressed.
        headers: HTTP headers, with names in lower case.
        status: HTTP status.
        elapsed: Seconds that the last attempt took.
        attempts: How often the request was sent until this answer came.
        requests_left: How many requests the account may still send today; None if the server did not say.
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
        """The value of the answer, decoded at the first access.

        Raises:
            ProtocolError: A required element is missing or, with a strict client, a value cannot be read as its type.
        """
        return self._decode()

    def __repr__(self) -> str:
        return f"<Answer {self.status}, {len(self.body)} bytes>"


class PreparedRequest(Generic[R]):
    """An encoded request with what its envelope needs. Its repr is short, because the content may hold a password.

    Args:
        request: The request.
        service: The API.
        config: Settings of the client.
        silent: Whether nobody is to be notified of the change.
        lazily: Whether `read` leaves decoding to the caller.

    Raises:
        InvalidRequest: A value cannot be sent, or the function answers a file where a document is expected, or vice versa.
    """

    answers_file: ClassVar[bool] = False
    """Whether the transport returns the body of the answer unread."""

    def __init__(
        self, request: Request[R], service: Service, config: Config, *, silent: bool = False, lazily: bool = False
    ) -> None:
        self.method: Method[R] = method_of(request)
        if self.method.answers_file != self.answers_file:
            expected = "answers a file" if self.answers_file else "does not answer a file (see download)"
            raise InvalidRequest(type(request).__name__, request, f"a function that {expected}")
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
        """Whether the request may be sent again even if the server may have executed it."""
        return self.method.kind == "read" and self.method.idempotent

    def body(self, sid: Secret | None) -> RequestBody:
        """Return the body to send; raises `UnreadableContent` if the content of a file cannot be read."""
        (text, files), config = self._content, self._config
        key = config.signature_key.reveal() if config.signature_key else None
        whole = wrap(self.name, text, files, config.account, sid.reveal() if sid else None, self._silent, key)
        return RequestBody(whole, files)

    def read(self, response: RawResponse) -> Any:
        """Decode an answer; or, if `lazily`, return a function that decodes it.

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
    """Return the request with its secrets masked: those are the fields that its repr leaves out."""
    hidden = [one.name for one in dataclasses.fields(request) if not one.repr]
    texts = {name: MASK for name in hidden if isinstance(getattr(request, name), str)}
    return dataclasses.replace(request, **texts) if texts else request
