"""Where a file comes from: the API itself, or a link that it answers."""

from __future__ import annotations

from collections.abc import Mapping

from planfix_runtime.call import Call
from planfix_runtime.core import Core
from planfix_runtime.errors import PlanfixError, ServerError
from planfix_runtime.exchange import Send
from planfix_runtime.file_call import Beyond, FileCall, Found, Link
from planfix_runtime.flow import Course, Flow, Get
from planfix_runtime.link import MOST_HOPS, resolve
from planfix_runtime.options import Options
from planfix_runtime.outcome import Opened, Outcome

_EXPIRED = frozenset({401, 403, 404, 410})


class Source:
    """One file of the API.

    Attributes:
        link: Where it is, when the API answered a link.
    """

    def __init__(self, core: Core, call: FileCall, options: Options) -> None:
        self._core = core
        self._call = call
        self._options = options
        self.link: str | None = None

    def ask(self, headers: Mapping[str, str]) -> Flow[Opened | Beyond]:
        """Get the file from its link, which the API is asked for first.

        Args:
            headers: Headers for the link.

        Raises:
            ServerError: A link must not be followed, or there is nothing behind it.
        """
        core, call, expires = self._core, self._call, self._core.expires(self._options)
        url = self.link
        if url is None:
            course = Course(core, call, self._options, expires)
            answer: Found = (yield from course.run(session=core.config.login is not None)).value
            if not isinstance(answer, Link):
                return answer
            url = self.link = self._follow(core.config.url, answer)
        for _ in range(MOST_HOPS):
            answer = (yield from _Fetch(core, call, self._options, expires, url, headers).run(session=False)).value
            if not isinstance(answer, Link):
                return answer
            url = self._follow(url, answer)
        raise self._refusal(302, "there is one after the other")

    def ask_again(self, headers: Mapping[str, str]) -> Flow[Opened | Beyond]:
        """The same. A link that does not lead to the file any more is replaced."""
        try:
            return (yield from self.ask(headers))
        except ServerError as error:
            if error.status not in _EXPIRED or self.link is None:
                raise
        self.link = None
        return (yield from self.ask(headers))

    def _follow(self, base: str, link: Link) -> str:
        try:
            return resolve(base, link.location)
        except ValueError as error:
            problem = self._refusal(link.status, str(error))
        raise problem

    def _refusal(self, status: int, why: str) -> PlanfixError:
        reason = f"the server answered HTTP {status}, a redirect, which is not followed: {why}"
        return ServerError(self._call.name, reason, status)


class _Fetch(Course):
    """One link: no pace to keep, no session, nothing of the API's to send."""

    def __init__(
        self,
        core: Core,
        call: Call[Opened],
        options: Options,
        expires: float | None,
        url: str,
        headers: Mapping[str, str],
    ) -> None:
        super().__init__(core, call, options, expires)
        self._get = Get(url, headers, options, expires)

    def _send(self, step: Send) -> Flow[Outcome]:
        outcome: Outcome = yield self._get
        return outcome
