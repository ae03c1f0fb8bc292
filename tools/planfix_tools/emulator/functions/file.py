"""Files of tasks, projects and comments."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from planfix.enums import ActionType, FileSource, FileTarget
from planfix.errors import (
    ClientNotFound,
    FileAccessDenied,
    FileListEmpty,
    FileOfAnotherProject,
    MissingDependentParameter,
    MissingParameter,
    ProjectFileRefused,
    TaskEditDenied,
    UserAccessDenied,
    UserNotFound,
)
from planfix.methods import (
    FileDelete,
    FileDeleteResponse,
    FileDownload,
    FileGet,
    FileGetHistory,
    FileGetHistoryResponse,
    FileGetListForClient,
    FileGetListForClientResponse,
    FileGetListForProject,
    FileGetListForProjectResponse,
    FileGetListForTask,
    FileGetListForTaskResponse,
    FileGetListForUser,
    FileGetListForUserResponse,
    FileUpload,
    FileUploadResponse,
)
from planfix.types import File, FileInput, UploadedFile
from planfix_runtime.model.functions import Page
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.emulator.domain.actions import find_action, notify
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import required
from planfix_tools.emulator.domain.files import (
    FILES,
    LATEST,
    SHOWN,
    file_link,
    find_file,
    find_files,
    make_files,
    store_file,
    visible_files,
)
from planfix_tools.emulator.domain.paging import Paged, counted, order_by, page
from planfix_tools.emulator.domain.people import check_people
from planfix_tools.emulator.domain.projects import find_project
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.tasks import find_task, is_in_charge
from planfix_tools.emulator.functions.registry import Redirect, answers
from planfix_tools.emulator.storage.where import Where

_NO_PLACE = "a file needs a place: task/id, project/id or, for the target action, action/id"
ORDERS = {
    "NUMBER": "file.id {}",
    "NAME": "fold(file.name) {}",
    "DATE": "file.date {}",
    # What follows the last point: the name without all that ends with it is left out from the end.
    "EXT": "fold(replace(file.name, rtrim(file.name, replace(file.name, '.', '')), '')) {}",
}


@answers(FileUpload)
def upload(call: Call, request: FileUpload) -> FileUploadResponse:
    """Store files; those of a task go into a new comment unless `target` says otherwise."""
    if not request.files:
        raise refuse(FileListEmpty)
    owner_id = request.owner_id or call.caller.id
    check_people(call, [owner_id])
    task_id, project_id, action_id = _place(call, request)
    added: int | Unset = UNSET
    if task_id is not None and action_id is None and request.target != FileTarget.TASK:
        action_id = added = call.store.insert(
            "action", type=ActionType.FILE, task_id=task_id, owner_id=owner_id, date_time=call.now
        )
        notify(call, action_id, request.notified_list)
    place = Where("file.task_id = ?", (task_id,)) if task_id else Where("file.project_id = ?", (project_id,))
    if not task_id and not project_id:
        place = Where("file.action_id = ?", (action_id,))
    stored: list[UploadedFile] = []
    for one in request.files:
        _check_source(call, one, task_id, project_id)
        owners = {"task_id": task_id, "project_id": project_id, "action_id": action_id}
        unique_id = store_file(call, one, place, owner_id, **owners)
        name = call.store.value("SELECT name FROM file WHERE unique_id = ?", unique_id)
        stored.append(UploadedFile(unique_id=unique_id, name=name))
    return FileUploadResponse(files=stored, action_id=added)


@answers(FileDownload)
def download(call: Call, request: FileDownload) -> Redirect:
    """Redirect to the content, which needs no credentials."""
    file = find_file(call, request.id, request.unique_id)
    return Redirect(file_link(call, file))


@answers(FileGet)
def get(call: Call, request: FileGet) -> File:
    """Return the properties of the file."""
    file = find_file(call, request.id, request.unique_id)
    return make_files(call, [file], links=request.return_download_links)[0]


@answers(FileGetHistory)
def get_history(call: Call, request: FileGetHistory) -> FileGetHistoryResponse:
    """List all versions of the file."""
    return counted(make_files(call, find_files(call, "id", [request.id]), kilobytes=False))


@answers(FileGetListForTask)
def get_list_for_task(call: Call, request: FileGetListForTask) -> FileGetListForTaskResponse:
    """List the files of a task."""
    task = find_task(call, request.task_id, request.task_general)
    order = order_by(ORDERS, request.sort, "NUMBER_ASC", "file.unique_id")
    where = Where("file.task_id = ?", (task["id"],))
    return _page(call, request, where, order, links=request.return_download_links)


@answers(FileGetListForProject)
def get_list_for_project(call: Call, request: FileGetListForProject) -> FileGetListForProjectResponse:
    """List the files of a project and of its tasks."""
    project = find_project(call, request.project_id)
    where = Where("file.project_id = ? OR task.project_id = ?", (project["id"], project["id"]))
    return _page(call, request, where & visible_files(call), links=request.return_download_links)


@answers(FileGetListForUser)
def get_list_for_user(call: Call, request: FileGetListForUser) -> FileGetListForUserResponse:
    """List the files that a user has uploaded; administrators may name any user, others themselves."""
    if not call.store.has("user", request.user_id):
        raise refuse(UserNotFound)
    if request.user_id != call.caller.id and not call.caller.is_admin:
        raise refuse(UserAccessDenied)
    return _page(call, request, Where("file.user_id = ?", (request.user_id,)))


@answers(FileGetListForClient)
def get_list_for_client(call: Call, request: FileGetListForClient) -> FileGetListForClientResponse:
    """List the files of the tasks and projects of a counterparty."""
    if not call.store.has("contact", request.client_id):
        raise refuse(ClientNotFound)
    where = Where("task.client_id = ? OR project.client_id = ?", (request.client_id, request.client_id))
    return _page(call, request, where & visible_files(call), kilobytes=False)


@answers(FileDelete)
def delete(call: Call, request: FileDelete) -> FileDeleteResponse:
    """Delete files with all versions, or single versions; if one cannot be deleted, delete none."""
    column, wanted = ("id", request.ids) if request.ids else ("unique_id", required(request.unique_ids, "files/id"))
    found = find_files(call, column, wanted)
    for file in found:
        if not call.caller.is_admin and file["user_id"] != call.caller.id:
            raise refuse(FileAccessDenied)
    call.store.run_each("DELETE FROM file WHERE unique_id = ?", [(file["unique_id"],) for file in found])
    return FileDeleteResponse(count=len(set(wanted)))


def _place(call: Call, request: FileUpload) -> tuple[int | None, int | None, int | None]:
    """Task, project and comment for the new files."""
    if request.target == FileTarget.ACTION or not (request.task_id or request.project_id):
        if not request.action_id:
            raise refuse(MissingDependentParameter if request.target else MissingParameter, _NO_PLACE)
        action = find_action(call, request.action_id)
        return action["task_id"], None, action["id"]
    if request.task_id:
        task = find_task(call, request.task_id)
        if request.target == FileTarget.TASK and not is_in_charge(call, task):
            raise refuse(TaskEditDenied)
        return task["id"], None, None
    return None, find_project(call, request.project_id)["id"], None


def _check_source(call: Call, given: FileInput, task_id: int | None, project_id: int | None) -> None:
    """Refuse to attach a file of a project to a task of another project."""
    if given.source_type != FileSource.PROJECT:
        return
    if project_id is not None:
        raise refuse(ProjectFileRefused)
    other = find_file(call, given.other_file_id, UNSET)
    of_file = "SELECT coalesce(file.project_id, task.project_id) FROM file LEFT JOIN task ON task.id = task_id WHERE unique_id = ?"
    of_task = "SELECT project_id FROM task WHERE id = ?"
    if call.store.value(of_file, other["unique_id"]) != call.store.value(of_task, task_id):
        raise refuse(FileOfAnotherProject)


def _page(
    call: Call,
    request: Paged,
    where: Where,
    order: str = "file.id",
    kilobytes: bool = True,
    links: bool | None | Unset = UNSET,
) -> Page[File]:
    def make(rows: Sequence[sqlite3.Row]) -> list[File]:
        return make_files(call, rows, kilobytes, links)

    return page(call, request, FILES, LATEST & where, order, make, SHOWN)
