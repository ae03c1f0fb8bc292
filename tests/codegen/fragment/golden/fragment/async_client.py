"""The client with all resources.

Generated from schema/methods: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt

import fragment
from fragment.api import API
from planfix_runtime.client.async_client import AsyncClient


class AsyncLibrary(AsyncClient):
    """The Planfix API, typed; to be awaited.

    Each resource of the API is an attribute: `await pf.task.add(title=…)`. `send` takes a request as a value.
    All arguments are those of `planfix_runtime.AsyncClient`.
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

        It goes over what there is now, and ends; asked again with its `cursor`, it goes on from there. The time is the
        server's, to the minute and a little more, so that nothing is missed; what was told is not told again.

        Args:
            since: From when on; a time without a time zone is one of the client's. The last minutes when left out.
            cursor: Where to go on; the `cursor` of an earlier call, when that was at its end.

        Returns:
            Each change: its `kind` (`book`), its `id`, and its `value` as it is now.

        Raises:
            ConfigurationError: The client was made without `timezone`.
            InvalidRequest: The cursor is none.
        """
        from planfix_runtime.lists.changes import AsyncChanges, Feed
        from fragment.filters import BookFilter
        from fragment.methods import BookGetList

        def feeds(after: dt.datetime, until: dt.datetime) -> list[Feed]:
            return [
                Feed("book", BookGetList(filters=[BookFilter.bought(after=after)])),
            ]

        return AsyncChanges(self.raw, feeds, self._context.config.zone, self.service.page_size, since, cursor)
