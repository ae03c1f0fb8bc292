"""The client with all resources.

Generated from schema/methods: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt

import planfix
from planfix.api import API
from planfix_runtime.client.client import Client


class Planfix(Client):
    """The Planfix API, typed.

    Each resource of the API is an attribute: `pf.task.add(title=…)`. `send` takes a request as a value.
    All arguments are those of `planfix_runtime.Client`.
    """

    service = API

    @property
    def action(self) -> planfix.ActionResource:
        """Comments (actions) of tasks and contacts, with the data tags that they attach."""
        from planfix.resources.action import ActionResource

        return ActionResource(self)

    @property
    def analitic(self) -> planfix.AnaliticResource:
        """Data tags (analytics): sets of fields that comments carry, and the rows of data in them."""
        from planfix.resources.analitic import AnaliticResource

        return AnaliticResource(self)

    @property
    def auth(self) -> planfix.AuthResource:
        """Sessions, for those who log in with a password and not with a token."""
        from planfix.resources.auth import AuthResource

        return AuthResource(self)

    @property
    def contact(self) -> planfix.ContactResource:
        """Contacts and companies (both are counterparties)."""
        from planfix.resources.contact import ContactResource

        return ContactResource(self)

    @property
    def file(self) -> planfix.FileResource:
        """Files of tasks, projects and comments."""
        from planfix.resources.file import FileResource

        return FileResource(self)

    @property
    def handbook(self) -> planfix.HandbookResource:
        """Directories (handbooks) and their records."""
        from planfix.resources.handbook import HandbookResource

        return HandbookResource(self)

    @property
    def project(self) -> planfix.ProjectResource:
        """Projects, which hold tasks and other projects."""
        from planfix.resources.project import ProjectResource

        return ProjectResource(self)

    @property
    def project_group(self) -> planfix.ProjectGroupResource:
        """Groups of projects."""
        from planfix.resources.project_group import ProjectGroupResource

        return ProjectGroupResource(self)

    @property
    def task(self) -> planfix.TaskResource:
        """Tasks, what Planfix is about."""
        from planfix.resources.task import TaskResource

        return TaskResource(self)

    @property
    def task_status(self) -> planfix.TaskStatusResource:
        """Processes (sets of task statuses) and their statuses."""
        from planfix.resources.task_status import TaskStatusResource

        return TaskStatusResource(self)

    @property
    def user(self) -> planfix.UserResource:
        """Users of the account (its employees), one's own profile among them."""
        from planfix.resources.user import UserResource

        return UserResource(self)

    @property
    def user_group(self) -> planfix.UserGroupResource:
        """Groups of users."""
        from planfix.resources.user_group import UserGroupResource

        return UserGroupResource(self)

    def changes(self, since: dt.datetime | None = None, *, cursor: str | None = None) -> planfix.Changes:
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
        from planfix_runtime.lists.changes import Changes, Feed
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

        return Changes(self.raw, feeds, self._context.config.zone, self.service.page_size, since, cursor)
