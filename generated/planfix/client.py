"""The client with all resources.

Generated from schema/methods: edit that and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from planfix.api import API
from planfix_runtime.client.client import Client

if TYPE_CHECKING:
    from planfix.resources.action import ActionResource
    from planfix.resources.analitic import AnaliticResource
    from planfix.resources.auth import AuthResource
    from planfix.resources.contact import ContactResource
    from planfix.resources.file import FileResource
    from planfix.resources.handbook import HandbookResource
    from planfix.resources.project import ProjectResource
    from planfix.resources.project_group import ProjectGroupResource
    from planfix.resources.task import TaskResource
    from planfix.resources.task_status import TaskStatusResource
    from planfix.resources.user import UserResource
    from planfix.resources.user_group import UserGroupResource


class Planfix(Client):
    """The Planfix API, typed.

    Each resource of the API is an attribute: `pf.task.add(title=…)`. `send` takes a request as a value.
    All arguments are those of `planfix_runtime.Client`.
    """

    service = API

    @property
    def action(self) -> ActionResource:
        """Comments (actions) of tasks and contacts, with the data tags that they attach."""
        from planfix.resources.action import ActionResource

        return ActionResource(self)

    @property
    def analitic(self) -> AnaliticResource:
        """Data tags (analytics): sets of fields that comments carry, and the rows of data in them."""
        from planfix.resources.analitic import AnaliticResource

        return AnaliticResource(self)

    @property
    def auth(self) -> AuthResource:
        """Sessions, for those who log in with a password and not with a token."""
        from planfix.resources.auth import AuthResource

        return AuthResource(self)

    @property
    def contact(self) -> ContactResource:
        """Contacts and companies (both are counterparties)."""
        from planfix.resources.contact import ContactResource

        return ContactResource(self)

    @property
    def file(self) -> FileResource:
        """Files of tasks, projects and comments."""
        from planfix.resources.file import FileResource

        return FileResource(self)

    @property
    def handbook(self) -> HandbookResource:
        """Directories (handbooks) and their records."""
        from planfix.resources.handbook import HandbookResource

        return HandbookResource(self)

    @property
    def project(self) -> ProjectResource:
        """Projects, which hold tasks and other projects."""
        from planfix.resources.project import ProjectResource

        return ProjectResource(self)

    @property
    def project_group(self) -> ProjectGroupResource:
        """Groups of projects."""
        from planfix.resources.project_group import ProjectGroupResource

        return ProjectGroupResource(self)

    @property
    def task(self) -> TaskResource:
        """Tasks, what Planfix is about."""
        from planfix.resources.task import TaskResource

        return TaskResource(self)

    @property
    def task_status(self) -> TaskStatusResource:
        """Processes (sets of task statuses) and their statuses."""
        from planfix.resources.task_status import TaskStatusResource

        return TaskStatusResource(self)

    @property
    def user(self) -> UserResource:
        """Users of the account (its employees), one's own profile among them."""
        from planfix.resources.user import UserResource

        return UserResource(self)

    @property
    def user_group(self) -> UserGroupResource:
        """Groups of users."""
        from planfix.resources.user_group import UserGroupResource

        return UserGroupResource(self)
