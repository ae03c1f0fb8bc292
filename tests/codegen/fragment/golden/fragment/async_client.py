"""The client with all resources of the API.

Generated from schema/methods: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt

import fragment
from fragment.api import API
from planfix_runtime.client.async_client import AsyncClient


class AsyncLibrary(AsyncClient):
    """Typed asynchronous client of the Planfix API.

    Each resource of the API is an attribute: `await pf.task.add(title=…)`. `send` takes a request object.
    The arguments are those of `planfix_runtime.AsyncClient`.
    """

    service = API

    @property
    def auth(self) -> fragment.AsyncAuthResource:
        """Sessions."""
        from fragment.async_resources.auth import AsyncAuthResource

        return AsyncAuthResource(self)

    @property
    def book(self) -> fragment.AsyncBookResource:
        """Books of the library."""
        from fragment.async_resources.book import AsyncBookResource

        return AsyncBookResource(self)

    def changes(self, since: dt.datetime | None = None, *, cursor: str | None = None) -> fragment.AsyncChanges:
        """What changed: books that were bought.

        The iterator ends after the last change so far; a later call with its `cursor` continues from there. Times are the
        server's, to the minute; calls overlap a little so that no change is missed, and none is yielded twice.

        Args:
            since: Start time; a naive time is in the client's time zone. The default is a few minutes ago.
            cursor: Where to continue: the `cursor` of an earlier call that had ended.

        Returns:
            An iterator over changes with `kind` (`book`), `id` and current `value`.

        Raises:
            ConfigurationError: The client has no `timezone`.
            InvalidRequest: The cursor is invalid.
        """
        from planfix_runtime.lists.changes import AsyncChanges, Feed
        from fragment.filters import BookFilter
        from fragment.methods import BookGetList

        def feeds(after: dt.datetime, until: dt.datetime) -> list[Feed]:
            return [
                Feed("book", BookGetList(filters=[BookFilter.bought(after=after)])),
            ]

        return AsyncChanges(self.raw, feeds, self._context.config.zone, self.service.page_size, since, cursor)
