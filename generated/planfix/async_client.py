"""The client with all resources of the API.

Generated from schema/methods: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt

import planfix
from planfix.api import API
from planfix_runtime.client.async_client import AsyncClient


class AsyncPlanfix(AsyncClient):
    """Typed asynchronous client of the Planfix API.

    Each resource of the API is an attribute: `await pf.task.add(title=…)`. `send` takes a request object.
    The arguments are those of `planfix_runtime.AsyncClient`.
    """

    service = API

    @property
    def action(self) -> planfix.AsyncActionResource:
        """Comments (actions) of tasks and contacts, with the data tags that they attach."""
        from planfix.async_resources.action import AsyncActionResource

        return AsyncActionResource(self)

    @property
    def analitic(self) -> planfix.AsyncAnaliticResource:
        """Data tags (analytics): sets of fields that comments carry, and the rows of data in them."""
        from planfix.async_resources.analitic import AsyncAnaliticResource

        return AsyncAnaliticResource(self)

    @property
    def auth(self) -> planfix.AsyncAuthResource:
        """Sessions, for those who log in with a password and not with a token."""
        from planfix.async_resources.auth import AsyncAuthResource

        return AsyncAuthResource(self)

    @property
    def contact(self) -> planfix.AsyncContactResource:
        """Contacts and companies (both are counterparties)."""
        from planfix.async_resources.contact import AsyncContactResource

        return AsyncContactResource(self)

    @property
    def file(self) -> planfix.AsyncFileResource:
        """Files of tasks, projects and comments."""
        from planfix.async_resources.file import AsyncFileResource

        return AsyncFileResource(self)

    @property
    def handbook(self) -> planfix.AsyncHandbookResource:
        """Directories (handbooks) and their records."""
        from planfix.async_resources.handbook import AsyncHandbookResource

        return AsyncHandbookResource(self)

    @property
    def project(self) -> planfix.AsyncProjectResource:
        """Projects, which hold tasks and other projects."""
        from planfix.async_resources.project import AsyncProjectResource

        return AsyncProjectResource(self)

    @property
    def project_group(self) -> planfix.AsyncProjectGroupResource:
        """Groups of projects."""
        from planfix.async_resources.project_group import AsyncProjectGroupResource

        return AsyncProjectGroupResource(self)

    @property
    def task(self) -> planfix.AsyncTaskResource:
        """Tasks, what Planfix is about."""
        from planfix.async_resources.task import AsyncTaskResource

        return AsyncTaskResource(self)

    @property
    def task_status(self) -> planfix.AsyncTaskStatusResource:
        """Processes (sets of task statuses) and their statuses."""
        from planfix.async_resources.task_status import AsyncTaskStatusResource

        return AsyncTaskStatusResource(self)

    @property
    def user(self) -> planfix.AsyncUserResource:
        """Users of the account (its employees), one's own profile among them."""
        from planfix.async_resources.user import AsyncUserResource

        return AsyncUserResource(self)

    @property
    def user_group(self) -> planfix.AsyncUserGroupResource:
        """Groups of users."""
        from planfix.async_resources.user_group import AsyncUserGroupResource

        return AsyncUserGroupResource(self)

    def changes(self, since: dt.datetime | None = None, *, cursor: str | None = None) -> planfix.AsyncChanges:
        """What changed: tasks that were changed or commented on, comments, and the contacts that were changed.

        The iterator ends after the last change so far; a later call with its `cursor` continues from there. Times are the
        server's, to the minute; calls overlap a little so that no change is missed, and none is yielded twice.

        Args:
            since: Start time; a naive time is in the client's time zone. The default is a few minutes ago.
            cursor: Where to continue: the `cursor` of an earlier call that had ended.

        Returns:
            An iterator over changes with `kind` (`task`, `comment`, `contact`), `id` and current `value`.

        Raises:
            ConfigurationError: The client has no `timezone`.
            InvalidRequest: The cursor is invalid.
        """
        from planfix_runtime.lists.changes import AsyncChanges, Feed
        from planfix.enums import SortOrder
        from planfix.filters import TaskFilter
        from planfix.methods import ActionGetListByPeriod, ContactGet, TaskGetList

        def contact(item: planfix.Action) -> ContactGet | None:
            return ContactGet(general=item.contact.general) if item.contact.general else None

        def feeds(after: dt.datetime, until: dt.datetime) -> list[Feed]:
            return [
                Feed("task", TaskGetList(filters=[TaskFilter.changed_or_commented(after=after)])),
                Feed(
                    "comment",
                    ActionGetListByPeriod(from_date=after, to_date=until, sort=SortOrder.ASC),
                    contact,
                    "contact",
                ),
            ]

        return AsyncChanges(self.raw, feeds, self._context.config.zone, self.service.page_size, since, cursor)
