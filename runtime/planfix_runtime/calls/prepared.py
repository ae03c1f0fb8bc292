"""A request on its way: written once, enveloped for each attempt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar

from planfix_runtime.codec.envelope import content, interpret, wrap
from planfix_runtime.errors import InvalidRequest
from planfix_runtime.model.content import Document
from planfix_runtime.model.functions import Request, method_of, parts

if TYPE_CHECKING:
    from planfix_runtime.calls.context import Core
    from planfix_runtime.errors import ApiError
    from planfix_runtime.http.transport import Answered
    from planfix_runtime.model.functions import Method
    from planfix_runtime.secrets import Secret


R = TypeVar("R")


class Call(Generic[R]):
    """A request together with what its envelope needs. Prints as the function's name: its content may hold a password.

    Raises:
        InvalidRequest: A value cannot be sent.
    """

    answers_file: ClassVar[bool] = False
    """Whether a transport hands the body of the answer back unread."""

    __slots__ = ("_content", "_errors", "_method", "_silent", "_zone")

    def __init__(
        self,
        request: Request[R],
        *,
        silent: bool,
        zone: tzinfo | None,
        errors: Callable[[], Mapping[str, type[ApiError]]],
    ) -> None:
        self._method: Method[R] = request.method
        self._content = content(request, zone)
        self._silent = silent
        self._zone = zone
        self._errors = errors

    @property
    def name(self) -> str:
        """The function (`task.get`)."""
        return self._method.name

    @property
    def kind(self) -> Literal["read", "write"]:
        """Whether it changes anything."""
        return self._method.kind

    @property
    def idempotent(self) -> bool:
        """Whether sending it again changes nothing more."""
        return self._method.idempotent

    @property
    def answers_secret(self) -> bool:
        """Whether the answer must not be quoted."""
        return self._method.answers_secret

    @property
    def repeatable(self) -> bool:
        """Whether it may be sent again although the server may have executed it."""
        return self._method.kind == "read" and self._method.idempotent

    def document(self, account: str, sid: Secret | None, signature_key: Secret | None) -> Document:
        """What is posted.

        Raises:
            UnreadableContent: The content of a file cannot be read.
        """
        text, bodies = self._content
        key = signature_key.reveal() if signature_key else None
        whole = wrap(self.name, text, bodies, account, sid.reveal() if sid else None, self._silent, key)
        return Document(whole, bodies)

    def result(self, answered: Answered) -> Any:
        """What the server's answer comes to.

        Raises:
            ApiError: The server refused.
            ProtocolError: It is not an answer of the API.
        """
        return self.read(answered.body)

    def read(self, body: bytes) -> R:
        """What an answer says.

        Raises:
            ApiError: The server refused.
            ProtocolError: It is not an answer of the API.
        """
        return interpret(self._method, body, self._errors, self._zone)

    def __repr__(self) -> str:
        return f"<Call {self.name}>"


def call_of(core: Core, request: Request[R], silent: bool) -> Call[R]:
    """A request made ready."""
    if method_of(request).answers_file:
        raise InvalidRequest(type(request).__name__, request, "a function that does not answer a file (see download)")
    return Call(request, silent=silent, zone=core.config.zone, errors=core.api.errors)


def calls_of(core: Core, request: Request[R], silent: bool) -> list[Call[R]]:
    """A request made ready, as the several that it is sent as."""
    requests = parts(request)
    if len(requests) > 1:
        # All of it first: an error names the place of an item among all that the caller gave.
        content(request, core.config.zone, whole=False)
    return [call_of(core, one, silent) for one in requests]


def login_call_of(core: Core) -> Call[Any]:
    """The request that opens a session."""
    login, password = core.config.login, core.config.password
    assert login is not None and password is not None
    return call_of(core, core.api.login(login, password.reveal()), silent=False)
