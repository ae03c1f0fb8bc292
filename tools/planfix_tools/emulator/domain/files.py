"""Store and find files, and make their answers. A row of the table `file` is a version of a file."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from urllib.parse import quote, unquote, urlsplit

from planfix.enums import FileSource, FileType
from planfix.errors import FileAccessDenied, FileAlreadyExists, FileNameInvalid, FileNotFound, MissingParameter
from planfix.types import File, FileInput, ProjectRef, TaskRef, UserRef
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import required
from planfix_tools.emulator.domain.people import names
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.rights import visible_projects, visible_tasks
from planfix_tools.emulator.storage.moments import of_text
from planfix_tools.emulator.storage.where import EVERYTHING, Where, is_any

FILES = "file LEFT JOIN task ON task.id = file.task_id LEFT JOIN project ON project.id = file.project_id"
"""Files joined with their tasks and projects."""

SHOWN = (
    "file.unique_id, file.id, file.name, file.version, file.description, file.date, file.source_type, file.url, file.link,"
    " file.task_id, file.project_id, file.user_id, coalesce(length(file.body), 0) AS bytes,"
    " task.title AS task_title, project.title AS project_title"
)
"""Columns of `FILES` for answers, without the content, which may be large."""

LATEST = Where("file.unique_id IN (SELECT max(unique_id) FROM file GROUP BY id)")
"""The latest version of each file."""

_FORBIDDEN = frozenset('/\\:*?"<>|\r\n\t')


def visible_files(call: Call) -> Where:
    """Files (rows of `FILES`) that the caller may see: their own, and those of visible tasks, visible projects and records."""
    if call.caller.is_admin:
        return EVERYTHING
    of_task = Where("file.task_id IS NOT NULL") & visible_tasks(call)
    of_project = Where("file.project_id IS NOT NULL AND file.task_id IS NULL") & visible_projects(call)
    own = Where("file.user_id = ? OR file.record_key IS NOT NULL", (call.caller.id,))
    return of_task | of_project | own


def find_file(call: Call, file_id: int | None | Unset, unique_id: int | None | Unset) -> sqlite3.Row:
    """The latest version of the file with this id, or the version with this unique id.

    Raises:
        MissingParameter: Neither is given.
        FileNotFound: There is no such file.
        FileAccessDenied: The caller may not see it.
    """
    column, wanted = ("id", file_id) if file_id else ("unique_id", required(unique_id, "file/id"))
    versions = find_files(call, column, [wanted])
    return versions[-1]


def find_files(call: Call, column: str, wanted: Sequence[object]) -> list[sqlite3.Row]:
    """All versions with one of these ids in a column.

    Raises:
        FileNotFound: There is no file with one of the ids.
        FileAccessDenied: The caller may not see one of them.
    """
    where = is_any(f"file.{column}", wanted)
    query = f"SELECT {SHOWN} FROM {FILES} WHERE {{}} ORDER BY file.unique_id"
    found = call.store.rows(query.format(where.sql), *where.values)
    if set(wanted) - {row[column] for row in found}:
        raise refuse(FileNotFound)
    where &= visible_files(call)
    if len(call.store.rows(query.format(where.sql), *where.values)) < len(found):
        raise refuse(FileAccessDenied)
    return found


def store_file(call: Call, given: FileInput, place: Where, user_id: int, **owners: int | None) -> int:
    """Store a file.

    Args:
        call: The call.
        given: The file in the request.
        place: The files among which names are unique. If the name is taken and the request allows it, the file becomes a
            new version.
        user_id: Id of the user who uploads it.
        owners: Columns with the ids of its owners: `task_id`, `project_id`, `action_id`, `record_key`.

    Returns:
        Unique id of the file.

    Raises:
        MissingParameter: Its content, address or id is missing.
        FileNameInvalid: The name is missing or has a forbidden character.
        FileNotFound: The file to copy does not exist.
        FileAlreadyExists: The name is taken.
    """
    columns = _content(call, given)
    name = str(columns["name"])
    if not name or _FORBIDDEN & set(name):
        raise refuse(FileNameInvalid)
    same = Where("name = ?", (name,)) & place
    taken = call.store.row(f"SELECT id, version FROM file WHERE {same.sql} ORDER BY unique_id DESC", *same.values)
    if taken is not None and not given.newversion:
        error = refuse(FileAlreadyExists)
        error.id, error.name = taken["id"], name
        raise error
    unique_id = call.store.insert(
        "file",
        id=taken["id"] if taken else 0,
        version=taken["version"] + 1 if taken else 1,
        date=call.now,
        link=call.store.secret(),
        user_id=user_id,
        **columns,
        **owners,
    )
    if taken is None:
        call.store.run("UPDATE file SET id = unique_id - 40000 WHERE unique_id = ?", unique_id)
    return unique_id


def _content(call: Call, given: FileInput) -> dict[str, object]:
    description = given.description or ""
    if given.source_type == FileSource.FILESYSTEM:
        if given.body is UNSET:
            raise refuse(MissingParameter, "body is missing")
        kind, body = FileType.FILESYSTEM, given.body or b""
        return {"name": given.name or "", "description": description, "source_type": kind, "body": body}
    if given.source_type == FileSource.INTERNET:
        url = required(given.other_file_url, "otherFile/url")
        name = given.name or unquote(urlsplit(url).path.rpartition("/")[2])
        return {"name": name, "description": description, "source_type": FileType.INTERNET, "url": url}
    other = find_file(call, required(given.other_file_id, "otherFile/id"), UNSET)
    columns = "name, description, source_type, url, body"
    row = call.store.row(f"SELECT {columns} FROM file WHERE unique_id = ?", other["unique_id"])
    return {} if row is None else dict(row)


def make_files(
    call: Call, rows: Sequence[sqlite3.Row], kilobytes: bool = True, links: bool | None | Unset = UNSET
) -> list[File]:
    """Make the files of an answer.

    Args:
        call: The call.
        rows: Rows with the columns `SHOWN`.
        kilobytes: Whether sizes are in kilobytes, rounded up, or in bytes.
        links: Whether to add download links.
    """
    known = names(call.store, (row["user_id"] for row in rows))
    return [
        File(
            id=row["id"],
            unique_id=row["unique_id"],
            name=row["name"],
            version=row["version"],
            description=row["description"],
            date=of_text(row["date"]),
            source_type=FileType(row["source_type"]),
            size=-(-row["bytes"] // 1024) if kilobytes else row["bytes"],
            task=TaskRef(id=row["task_id"], title=row["task_title"]) if row["task_id"] else UNSET,
            project=ProjectRef(id=row["project_id"], title=row["project_title"]) if row["project_id"] else UNSET,
            user=UserRef(id=row["user_id"], name=known.get(row["user_id"], "")),
            download_link=file_link(call, row) if links else UNSET,
        )
        for row in rows
    ]


def file_link(call: Call, row: sqlite3.Row) -> str:
    """The download link of a file: its own address if it is from the internet, or else one of the emulator."""
    return row["url"] or f"{call.address}/files/{row['link']}/{quote(row['name'])}"
