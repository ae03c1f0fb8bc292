"""Calls of the resource `file`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import planfix
from planfix_runtime.model.values import UNSET, Unset


class FileResource:
    """Files of tasks, projects and comments."""

    __slots__ = ("_client",)

    def __init__(self, client: planfix.Client) -> None:
        self._client = client

    def upload(
        self,
        *,
        files: Sequence[planfix.FileInput],
        task_id: int | None | Unset = UNSET,
        project_id: int | None | Unset = UNSET,
        owner_id: int | None | Unset = UNSET,
        target: planfix.FileTarget | None | Unset = UNSET,
        action_id: int | None | Unset = UNSET,
        notified_list: Sequence[int] | Unset = UNSET,
        silent: bool = False,
    ) -> planfix.FileUploadResponse:
        """Attach files to a task, a project or a comment.

        The target TASK needs the right to change the task. Send it silent when you regularly update many tasks: then
        nobody is notified. Where the name of a file is taken, the error 9006 carries id and name of the file that has
        it; newversion makes the file a new version of that one instead.

        Give at most one of task_id, project_id. Give at least one of task_id, project_id, action_id.

        Args:
            task_id: Id of the task that gets the files.
            project_id: Id of the project that gets the files.
            owner_id: Id of the author of the files; the calling user when absent.
            target: Where the files go; into a new comment of the task when absent.
            action_id: Id of the comment that gets the files; for target ACTION.
            files: The files. Not empty.
            notified_list: Ids of users to notify.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with files, action_id.

        Raises:
            ProjectNotFound: The project does not exist. (2001)
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)
            TaskEditDenied: The caller may not change the task. (3009)
            ActionNotFound: The comment does not exist. (4002)
            FileAccessDenied: The caller has no right to do this with files. (9001)
            FileUploadFailed: The file could not be uploaded. (9003)
            FileListEmpty: The list of files to upload is empty. (9004)
            FileNameInvalid: The name of the file holds a character that is not allowed. (9005)
            FileAlreadyExists: The project has a file of this name; newversion uploads the new one as its next
                version. (9006)
            FileSystemFailed: The server's file system failed. (9007)
            ProjectFileRefused: A file that a project has already cannot be added to a project. (9008)
            FileOfAnotherProject: The file to add to the task belongs to another project. (9009)

        See https://planfix.com/help/Planfix_API_file.upload
        """
        from planfix.methods.file_upload import FileUpload

        request = FileUpload(
            files=files,
            task_id=task_id,
            project_id=project_id,
            owner_id=owner_id,
            target=target,
            action_id=action_id,
            notified_list=notified_list,
        )
        return self._client.send(request, silent=silent)

    def download(
        self,
        *,
        id: int | None | Unset = UNSET,
        unique_id: int | None | Unset = UNSET,
    ) -> planfix.Download:
        """Download a file.

        HTTP 200 answers the file itself and HTTP 302 a direct link to it in Location. HTTP 403 (access denied) and
        404 (no such file) come with an ordinary XML error.

        Give exactly one of id, unique_id.

        Args:
            id: Id of the file; its versions share it.
            unique_id: Unique id of the file.

        Returns:
            The download. It occupies a connection until it is read or closed.

        Raises:
            FileAccessDenied: The caller has no right to do this with files. (9001)
            FileNotFound: The file does not exist. (9002)

        See https://planfix.com/help/Planfix_API_file.download
        """
        from planfix.methods.file_download import FileDownload

        request = FileDownload(id=id, unique_id=unique_id)
        return self._client.download(request)

    def get(
        self,
        *,
        id: int | None | Unset = UNSET,
        unique_id: int | None | Unset = UNSET,
        return_download_links: bool | None | Unset = UNSET,
    ) -> planfix.File:
        """Get what is known about a file.

        The size is in kilobytes.

        Give exactly one of id, unique_id.

        Args:
            id: Id of the file; its versions share it.
            unique_id: Unique id of the file.
            return_download_links: Whether to answer a permanent download link; not when absent.

        Returns:
            The file.

        Raises:
            FileAccessDenied: The caller has no right to do this with files. (9001)
            FileNotFound: The file does not exist. (9002)

        See https://planfix.com/help/Planfix_API_file.get
        """
        from planfix.methods.file_get import FileGet

        request = FileGet(id=id, unique_id=unique_id, return_download_links=return_download_links)
        return self._client.send(request)

    def get_list_for_project(
        self,
        *,
        project_id: int,
        return_download_links: bool | None | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.File]:
        """List the files of a project.

        Sizes are in kilobytes.

        Args:
            project_id: Id of the project.
            return_download_links: Whether to answer permanent download links; not when absent.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            ProjectNotFound: The project does not exist. (2001)
            ProjectAccessDenied: The caller has no right to do this with projects. (2002)
            FileAccessDenied: The caller has no right to do this with files. (9001)

        See https://planfix.com/help/Planfix_API_file.getListForProject
        """
        from planfix.methods.file_get_list_for_project import FileGetListForProject

        request = FileGetListForProject(
            project_id=project_id,
            return_download_links=return_download_links,
            page_current=page_current,
            page_size=page_size,
        )
        return self._client.send(request)

    def iter_list_for_project(
        self,
        *,
        project_id: int,
        return_download_links: bool | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> Iterator[planfix.File]:
        """Iterate over all records of the list; `get_list_for_project` fetches the pages.

        Args:
            project_id: Id of the project.
            return_download_links: Whether to answer permanent download links; not when absent.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_file.getListForProject
        """
        from planfix.methods.file_get_list_for_project import FileGetListForProject

        request = FileGetListForProject(
            project_id=project_id, return_download_links=return_download_links, page_size=page_size
        )
        return self._client.iterate(request)

    def get_list_for_task(
        self,
        *,
        task_id: int | None | Unset = UNSET,
        task_general: int | None | Unset = UNSET,
        return_download_links: bool | None | Unset = UNSET,
        sort: planfix.FileSort | None | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.File]:
        """List the files of a task.

        Sizes are in kilobytes.

        Give exactly one of task_id, task_general.

        Args:
            task_id: Id of the task.
            task_general: Task number, as the product shows it.
            return_download_links: Whether to answer permanent download links; not when absent.
            sort: Order of the files.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            TaskNotFound: The task (or another object asked for) does not exist. (3001)
            TaskAccessDenied: The caller has no access to the task. (3008)
            FileAccessDenied: The caller has no right to do this with files. (9001)

        See https://planfix.com/help/Planfix_API_file.getListForTask
        """
        from planfix.methods.file_get_list_for_task import FileGetListForTask

        request = FileGetListForTask(
            task_id=task_id,
            task_general=task_general,
            return_download_links=return_download_links,
            sort=sort,
            page_current=page_current,
            page_size=page_size,
        )
        return self._client.send(request)

    def iter_list_for_task(
        self,
        *,
        task_id: int | None | Unset = UNSET,
        task_general: int | None | Unset = UNSET,
        return_download_links: bool | None | Unset = UNSET,
        sort: planfix.FileSort | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> Iterator[planfix.File]:
        """Iterate over all records of the list; `get_list_for_task` fetches the pages.

        Give exactly one of task_id, task_general.

        Args:
            task_id: Id of the task.
            task_general: Task number, as the product shows it.
            return_download_links: Whether to answer permanent download links; not when absent.
            sort: Order of the files.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_file.getListForTask
        """
        from planfix.methods.file_get_list_for_task import FileGetListForTask

        request = FileGetListForTask(
            task_id=task_id,
            task_general=task_general,
            return_download_links=return_download_links,
            sort=sort,
            page_size=page_size,
        )
        return self._client.iterate(request)

    def get_list_for_user(
        self,
        *,
        user_id: int,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.File]:
        """List the files that a user has uploaded.

        Administrators may ask about any user, others about themselves only. Sizes are in kilobytes.

        Args:
            user_id: Id of the user; user.getList lists them.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            UserAccessDenied: The caller has no right to do this with users. (6001)
            UserNotFound: The user does not exist. (6004)
            FileAccessDenied: The caller has no right to do this with files. (9001)

        See https://planfix.com/help/Planfix_API_file.getListForUser
        """
        from planfix.methods.file_get_list_for_user import FileGetListForUser

        request = FileGetListForUser(user_id=user_id, page_current=page_current, page_size=page_size)
        return self._client.send(request)

    def iter_list_for_user(
        self,
        *,
        user_id: int,
        page_size: int | None | Unset = UNSET,
    ) -> Iterator[planfix.File]:
        """Iterate over all records of the list; `get_list_for_user` fetches the pages.

        Args:
            user_id: Id of the user; user.getList lists them.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_file.getListForUser
        """
        from planfix.methods.file_get_list_for_user import FileGetListForUser

        request = FileGetListForUser(user_id=user_id, page_size=page_size)
        return self._client.iterate(request)

    def get_list_for_client(
        self,
        *,
        client_id: int,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> planfix.Page[planfix.File]:
        """List the files of a counterparty.

        Sizes are in bytes; file.get and most lists of files give kilobytes.

        Args:
            client_id: Id of the contact.
            page_current: Number of the page, from 1; 0 asks only how many records there are. At least 0.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Returns:
            A page of the list.

        Raises:
            ClientAccessDenied: The caller has no right to do this with counterparties. (7001)
            ClientNotFound: The counterparty does not exist. (7002)
            FileAccessDenied: The caller has no right to do this with files. (9001)

        See https://planfix.com/help/Planfix_API_file.getListForClient
        """
        from planfix.methods.file_get_list_for_client import FileGetListForClient

        request = FileGetListForClient(client_id=client_id, page_current=page_current, page_size=page_size)
        return self._client.send(request)

    def iter_list_for_client(
        self,
        *,
        client_id: int,
        page_size: int | None | Unset = UNSET,
    ) -> Iterator[planfix.File]:
        """Iterate over all records of the list; `get_list_for_client` fetches the pages.

        Args:
            client_id: Id of the contact.
            page_size: Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100.

        Yields:
            Each record once.

        See https://planfix.com/help/Planfix_API_file.getListForClient
        """
        from planfix.methods.file_get_list_for_client import FileGetListForClient

        request = FileGetListForClient(client_id=client_id, page_size=page_size)
        return self._client.iterate(request)

    def get_history(
        self,
        *,
        id: int,
    ) -> planfix.Page[planfix.File]:
        """List the versions of a file.

        Sizes are in bytes; file.get and most lists of files give kilobytes.

        Args:
            id: Id of the file; its versions share it.

        Returns:
            The list, as one page.

        Raises:
            FileAccessDenied: The caller has no right to do this with files. (9001)
            FileNotFound: The file does not exist. (9002)

        See https://planfix.com/help/Planfix_API_file.getHistory
        """
        from planfix.methods.file_get_history import FileGetHistory

        request = FileGetHistory(id=id)
        return self._client.send(request)

    def delete(
        self,
        *,
        ids: Sequence[int] = (),
        unique_ids: Sequence[int] = (),
        silent: bool = False,
    ) -> planfix.FileDeleteResponse:
        """Delete files.

        Give exactly one of ids, unique_ids.

        Args:
            ids: Ids of files; the versions of a file share one.
            unique_ids: Unique ids of files.
            silent: Whether nobody is notified and no comment or log entry is made; a must for regular mass updates.

        Returns:
            An answer with count.

        Raises:
            FileAccessDenied: The caller has no right to do this with files. (9001)
            FileNotFound: The file does not exist. (9002)

        See https://planfix.com/help/Planfix_API_file.delete
        """
        from planfix.methods.file_delete import FileDelete

        request = FileDelete(ids=ids, unique_ids=unique_ids)
        return self._client.send(request, silent=silent)
