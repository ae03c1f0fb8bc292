"""Sessions."""

from __future__ import annotations

from planfix.methods import AuthLogin, AuthLoginResponse
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.sessions import open_session
from planfix_tools.emulator.functions.registry import answers


@answers(AuthLogin)
def login(call: Call, request: AuthLogin) -> AuthLoginResponse:
    """Open a session."""
    return AuthLoginResponse(sid=open_session(call.store, request.login, request.password, call.time))
