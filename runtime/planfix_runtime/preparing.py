"""Requests made ready to be sent. With it the codec is loaded: at the first call, and not when a client is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from planfix_runtime.call import Call
from planfix_runtime.envelope import content
from planfix_runtime.errors import InvalidRequest
from planfix_runtime.file_call import FileCall
from planfix_runtime.messages import Request, method_of
from planfix_runtime.splitting import parts

if TYPE_CHECKING:
    from planfix_runtime.core import Core

R = TypeVar("R")


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


def file_call_of(core: Core, request: Request[Any]) -> FileCall:
    """A request for a file, made ready."""
    if not method_of(request).answers_file:
        raise InvalidRequest(type(request).__name__, request, "a function that answers a file")
    return FileCall(request, silent=False, zone=core.config.zone, errors=core.api.errors)


def login_call_of(core: Core) -> Call[Any]:
    """The request that opens a session."""
    login, password = core.config.login, core.config.password
    assert login is not None and password is not None
    return call_of(core, core.api.login(login, password.reveal()), silent=False)
