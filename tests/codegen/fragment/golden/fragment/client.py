"""The client with all resources of the API.

Generated from schema/methods: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt

import fragment
from fragment.api import API
from planfix_runtime.client.client import Client


class Library(Client):
    """Typed client of the Planfix API.

    Each resource of the API is an attribute: `pf.task.add(title=…)`. `send` takes a request object.
    The arguments are those of `planfix_runtime.Client`.
    """

    service = API

    @property
    def auth(self) -> fragment.AuthResource:
        """Sessions."""
        from fragment.resources.auth import AuthResource

        return AuthResource(self)

    @property
    def book(self) -> fragment.BookResource:
        """Books of the library."""
        from fragment.resources.book import BookResource

        return BookResource(self)

    def changes(self, since: dt.datetime | None = None, *, cursor: str | None = None) -> fragment.Changes:
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
        from planfix_runtime.lists.changes import Changes, Feed
        from fragment.filters import BookFilter
        from fragment.methods import BookGetList

        def feeds(after: dt.datetime, until: dt.datetime) -> list[Feed]:
            return [
                Feed("book", BookGetList(filters=[BookFilter.bought(after=after)])),
            ]

        return Changes(self.raw, feeds, self._context.config.zone, self.service.page_size, since, cursor)
