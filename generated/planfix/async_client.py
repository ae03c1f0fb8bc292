"""The client with all resources.

Generated from schema/methods: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt

import planfix
from planfix.api import API
from planfix_runtime.client.async_client import AsyncClient


class AsyncPlanfix(AsyncClient):
    """The Planfix API, typed; to be awaited.

    Each resource of the API is an attribute: `await pf.task.add(title=…)`. `send` takes a request as a value.
    All arguments are those of `planfix_runtime.AsyncClient`.
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

        It goes over what there is now, and ends; asked again with its `cursor`, it goes on from there. The time is the
        server's, to the minute and a little more, so that nothing is missed; what was told is not told again.

        Args:
            since: From when on; a time without a time zone is one of the client's. The last minutes when left out.
            cursor: Where to go on; the `cursor` of an earlier call, when that was at its end.

        Returns:
            Each change: its `kind` (`task`, `comment`, `contact`), its `id`, and its `value` as it is now.

        Raises:
            ConfigurationError: The client was made without `timezone`.
            InvalidRequest: The cursor is none.
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
