"""From the bytes of a request to those of its answer. Knows nothing of sockets."""

from __future__ import annotations

import math
from dataclasses import dataclass

from lxml import etree

from planfix.errors import (
    ApiError,
    FileAccessDenied,
    FileNotFound,
    MalformedRequest,
    UnknownMethod,
)
from planfix_runtime.clock import Clock
from planfix_runtime.node import Node
from planfix_runtime.write import write_text
from planfix_tools.emulator.authentication import Account, check_application, find_caller, read_basic
from planfix_tools.emulator.call import Call
from planfix_tools.emulator.checks import check_values
from planfix_tools.emulator.faults import Faults
from planfix_tools.emulator.functions import FUNCTIONS
from planfix_tools.emulator.limits import Limits, TooSoon
from planfix_tools.emulator.refusals import refuse, write_refusal
from planfix_tools.emulator.reply import Reply, document, text_reply
from planfix_tools.emulator.rights import check_function
from planfix_tools.emulator.store import Store

# file.download answers errors with an HTTP status of their own.
_DOWNLOAD = "file.download"
_REPEATS_ACCOUNT = {"task.get"}
_DOWNLOAD_STATUS: dict[type[ApiError], int] = {FileAccessDenied: 403, FileNotFound: 404}


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """The API of one account.

    Attributes:
        account: Who is let in.
        store: What the account holds.
        limits: How much may be asked.
        faults: What is to go wrong.
        clock: What time it is.
    """

    account: Account
    store: Store
    limits: Limits
    faults: Faults
    clock: Clock

    def answer(self, body: bytes, authorization: str | None, address: str) -> Reply:
        """Answer a request.

        Args:
            body: The document that was posted.
            authorization: The HTTP header of that name.
            address: Where the emulator is, for links to files.

        Raises:
            Dropped: There is to be no answer.
        """
        try:
            request = _parse(body)
        except ApiError as error:
            return _refusal(error, "")
        method = request.get("method", "")
        fault = self.faults.take(method)
        if fault is None:
            return self._limited(request, authorization, address)
        if fault.delay:
            self.clock.sleep(fault.delay)
        own = self._limited(request, authorization, address) if fault.executed else None
        return fault.reply() or own or self._limited(request, authorization, address)

    def _limited(self, request: Node, authorization: str | None, address: str) -> Reply:
        headers: dict[str, str] = {}
        method = request.get("method", "")
        try:
            self.limits.check_pace(self.clock.monotonic())
            api_key, token = read_basic(authorization)
            check_application(self.account, api_key, request)
            with self.store.transaction():
                left = self.limits.spend(self.store, self.clock.wall())
            if left is not None:
                headers["X-RateLimit-Remaining"] = str(left)
            reply = self._execute(request, token, address)
        except TooSoon as refused:
            wait = str(math.ceil(refused.retry_after))
            return text_reply(429, "Too Many Requests", **{"Retry-After": wait})
        except ApiError as error:
            reply = _refusal(error, method)
        return Reply(status=reply.status, body=reply.body, type=reply.type, headers={**reply.headers, **headers})

    def _execute(self, request: Node, token: str, address: str) -> Reply:
        method = request.get("method", "")
        function = FUNCTIONS.get(method)
        if function is None:
            raise refuse(UnknownMethod)
        time = self.clock.wall()
        with self.store.transaction():
            caller = find_caller(self.store, token, request, method, time)
            call = Call(self.store, caller, time, request.findtext("silent") in ("1", "true"), address)
            check_function(call, function.request)
            value = function.read(request)
            check_values(value)
            answer = function.behaviour(call, value)
        if isinstance(answer, Reply):
            return answer
        content = function.write(answer)
        if method in _REPEATS_ACCOUNT:
            content = write_text("account", self.account.name, "account") + content
        return Reply(body=document("ok", content))


def _parse(body: bytes) -> Node:
    # Not the client's parser, whose limits would stop the upload of a large file.
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        request = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise refuse(MalformedRequest, str(error)) from None
    if request.tag != "request":
        raise refuse(MalformedRequest, f"the root is {request.tag!s} and not request")
    return request


def _refusal(error: ApiError, method: str) -> Reply:
    status = _DOWNLOAD_STATUS.get(type(error), 200) if method == _DOWNLOAD else 200
    return Reply(status=status, body=document("error", write_refusal(error)))
