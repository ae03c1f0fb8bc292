"""The client with all resources of the API.

Generated from schema/methods: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt

import planfix
from planfix.api import API
from planfix_runtime.client.client import Client


class Planfix(Client):
    """Typed client of the Planfix API.

    Each resource of the API is an attribute: `pf.task.add(title=…)`. `send` takes a request object.
    The arguments are those of `planfix_runtime.Client`.
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
