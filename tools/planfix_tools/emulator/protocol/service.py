"""Answer requests, from bytes to bytes without sockets."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from planfix.errors import ApiError, FileAccessDenied, FileNotFound, UnknownMethod
from planfix_runtime.process import Clock
from planfix_runtime.xml import Node
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import check_values
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.rights import check_function
from planfix_tools.emulator.domain.sessions import find_caller
from planfix_tools.emulator.functions import FUNCTIONS
from planfix_tools.emulator.functions.registry import Function, Redirect
from planfix_tools.emulator.protocol.account_time import AccountTime
from planfix_tools.emulator.protocol.authentication import Account, check_application, read_basic
from planfix_tools.emulator.protocol.codec import CODEC, read_request
from planfix_tools.emulator.protocol.documents import parse, straighten
from planfix_tools.emulator.protocol.faults import Faults
from planfix_tools.emulator.protocol.limits import Limits, TooSoon
from planfix_tools.emulator.protocol.received import Received, Requests
from planfix_tools.emulator.protocol.reply import Reply, document, text_reply, write_refusal
from planfix_tools.emulator.storage.store import Store

# file.download answers errors with an HTTP status of their own.
_DOWNLOAD = "file.download"
_DOWNLOAD_STATUS: dict[type[ApiError], int] = {FileAccessDenied: 403, FileNotFound: 404}


@dataclass(frozen=True, slots=True)
class Post:
    """A posted request.

    Attributes:
        body: The document.
        headers: HTTP headers with names in lower case.
        address: Base address for links to files.
    """

    body: bytes
    headers: Mapping[str, str]
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """The API of one account.

    Attributes:
        account: Credentials of the account.
        store: State of the account.
        limits: Rate limit and quota.
        faults: Faults to simulate.
        requests: The received requests.
        clock: Clock for the rate limit and for delays.
        time: Clock of the account.
    """

    account: Account
    store: Store
    limits: Limits
    faults: Faults
    requests: Requests
    clock: Clock
    time: AccountTime

    def answer(self, post: Post) -> Reply:
        """Answer a request.

        Raises:
            Dropped: The connection is to be closed without an answer.
        """
        try:
            request = parse(post.body)
        except ApiError as error:
            self.requests.keep(Received("", post.body, post.headers))
            return _refusal(error, "")
        self.requests.keep(Received(request.get("method", ""), post.body, post.headers))
        fault = self.faults.take(request.get("method", ""))
        if fault is None:
            return self._limited(post, request)
        if fault.delay:
            self.clock.sleep(fault.delay)
        own = self._limited(post, request) if fault.executed else None
        return fault.reply() or own or self._limited(post, request)

    def _limited(self, post: Post, request: Node) -> Reply:
        """Check limits and application, then execute the request."""
        headers: dict[str, str] = {}
        try:
            self.limits.check_pace(self.clock.monotonic())
            api_key, token = read_basic(post.headers.get("authorization"))
            check_application(self.account, api_key, request)
            headers["X-RateLimit-Remaining"] = str(self.limits.spend(self.store, self.time.seconds()))
            reply = self._execute(post, request, token)
        except TooSoon as refused:
            wait = str(math.ceil(refused.retry_after))
            return text_reply(429, "Too Many Requests", **{"Retry-After": wait})
        except ApiError as error:
            reply = _refusal(error, request.get("method", ""))
        return replace(reply, headers={**reply.headers, **headers})

    def _execute(self, post: Post, request: Node, token: str) -> Reply:
        """Execute the request in a transaction."""
        method = request.get("method", "")
        function = FUNCTIONS.get(method)
        if function is None:
            raise refuse(UnknownMethod)
        time = self.time.seconds()
        with self.store.transaction():
            caller = find_caller(self.store, token, request, method, time)
            call = Call(self.store, caller, time, request.findtext("silent") in ("1", "true"), post.address)
            check_function(call, function.request)
            return self._reply(call, function, request)

    def _reply(self, call: Call, function: Function, request: Node) -> Reply:
        straighten(request)
        method = function.request.method.name
        value = read_request(method, request)
        check_values(value)
        answer = function.behaviour(call, value)
        if isinstance(answer, Redirect):
            return Reply(status=302, headers={"Location": answer.location})
        return Reply(body=document("ok", CODEC.write(method, answer)))


def _refusal(error: ApiError, method: str) -> Reply:
    status = _DOWNLOAD_STATUS.get(type(error), 200) if method == _DOWNLOAD else 200
    return Reply(status=status, body=document("error", write_refusal(error)))
