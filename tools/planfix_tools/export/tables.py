"""The tables of a copy, each read with as few requests as the API allows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planfix import UNSET
from planfix.enums import ContactField, ContactTarget, TaskSort
from planfix.filters import TaskFilter
from planfix.methods import (
    AnaliticGetData,
    AnaliticGetDataByCondition,
    AnaliticGetList,
    ContactGetList,
    FileGet,
    HandbookGetList,
    HandbookGetRecords,
    ProjectGetList,
    ProjectGroupGetList,
    TaskGetList,
    TaskStatusGetListOfSet,
    TaskStatusGetSetList,
    UserGetList,
    UserGroupGetList,
)
from planfix.types import Contact
from planfix_runtime.lists.changes import wall_clock
from planfix_tools.columns import Column, Row
from planfix_tools.export.reading import PAGE_SIZE
from planfix_tools.export.run_state import REREAD, Copied, Read

TASKS = TaskGetList(sort=TaskSort.NUMBER_ASC)
_CONTACT_FIELDS = (
    ContactField.CUSTOM_DATA,
    ContactField.TEMPLATE,
    ContactField.CREATED_DATE,
    ContactField.PHONES,
    ContactField.RESPONSIBLE,
    ContactField.LAST_UPDATE_DATE,
    ContactField.LAST_COMMENT_DATE,
)
PEOPLE = ContactGetList(target=ContactTarget.CONTACT, fields=_CONTACT_FIELDS)
COMPANIES = ContactGetList(target=ContactTarget.COMPANY, fields=_CONTACT_FIELDS)
PROJECTS, USERS, USER_GROUPS = ProjectGetList(), UserGetList(), UserGroupGetList()


@dataclass(frozen=True, slots=True)
class Spec:
    """A table of a copy."""

    kind: str
    """Class of the objects in its rows."""
    read: Read
    """Reads the rows."""
    key: tuple[str, ...] = ("id",)
    """Primary key."""
    child_key: str = ""
    """Column with the id of the row in the tables of its lists."""
    more: tuple[Column, ...] = ()
    """Columns in addition to the fields of the objects."""


def read_tasks(table: Copied) -> Iterator[list[Row]]:
    """All tasks, or those that were changed or commented on."""
    since = table.since
    if since is None:
        yield from table.whole(table.reader.list(TASKS))
        return
    after = TaskFilter.changed_or_commented(after=wall_clock(since, table.run.settings.zone))
    listing = table.reader.list(TaskGetList(sort=TaskSort.NUMBER_ASC, filters=[after]))
    for items in listing:
        yield table.rows(items)
    if table.is_due(table.run.settings.deletions) and table.reader.count(TASKS) != len(table.known):
        yield from table.whole(table.reader.list(TASKS), is_pass=True)
    table.done(listing)


def read_comments(table: Copied) -> Iterator[list[Row]]:
    """All comments and other actions, or new ones."""
    since = table.since
    listing = table.run.actions(since)
    if since is None:
        yield from table.whole(listing)
        return
    for items in listing:
        yield table.rows(items)
    if table.is_due(table.run.settings.deletions):
        everything = table.run.actions(None)
        if table.reader.count(everything.request) != len(table.known):
            yield from table.whole(everything, is_pass=True)
    table.done(listing)


def read_people(table: Copied) -> Iterator[list[Row]]:
    """Contacts that are people."""
    yield from _read_contacts(table, PEOPLE)


def read_companies(table: Copied) -> Iterator[list[Row]]:
    """Contacts that are companies."""
    yield from _read_contacts(table, COMPANIES)


def _read_contacts(table: Copied, everything: ContactGetList) -> Iterator[list[Row]]:
    """All contacts, or those that were added, changed or commented on according to actions.

    No filter finds changed contacts, so each is looked up by name, unless reading the whole list takes fewer requests. The
    whole list is read once a week, since some changes leave no action.
    """
    since = table.since
    if since is None:
        yield from table.whole(table.reader.list(everything))
        return
    listing = table.run.actions(since)
    changed = {
        action.contact.general: action.contact.name or ""
        for actions in listing
        for action in actions
        if action.contact.general
    }
    pages = -(-len(table.known) // PAGE_SIZE)
    found = None if table.is_due(REREAD) or len(changed) > pages else _look_up(table, changed)
    if found is not None:
        yield table.rows(one for one in found if bool(one.is_company) == (everything is COMPANIES))
    check = found is not None and table.is_due(table.run.settings.deletions)
    if found is None or (check and table.reader.count(everything) != len(table.known)):
        yield from table.whole(table.reader.list(everything), is_pass=True)
    table.done(listing)


def _look_up(table: Copied, changed: dict[int, str]) -> list[Contact] | None:
    """The contacts with these numbers, people and companies; None if one is not found by name."""
    found: list[Contact] = []
    for general, name in changed.items():
        for everything in (PEOPLE, COMPANIES):
            page = table.reader.ask(replace(everything, search=name, page_current=1, page_size=PAGE_SIZE)).value
            match = next((one for one in page if one.general == general), None)
            if match is not None:
                found.append(match)
                break
        else:
            return None
    return found


def read_projects(table: Copied) -> Iterator[list[Row]]:
    """All projects; no filter finds changed ones."""
    yield from table.whole(table.reader.list(PROJECTS))


def read_users(table: Copied) -> Iterator[list[Row]]:
    """All users."""
    yield from table.whole(table.reader.list(USERS))


def read_user_groups(table: Copied) -> Iterator[list[Row]]:
    """All groups of users."""
    yield from table.whole(table.reader.list(USER_GROUPS))


def read_project_groups(table: Copied) -> Iterator[list[Row]]:
    """All groups of projects."""
    yield from table.all(table.reader.ask(ProjectGroupGetList()).value)


def read_processes(table: Copied) -> Iterator[list[Row]]:
    """All processes."""
    yield from table.all(table.reader.ask(TaskStatusGetSetList()).value)


def read_statuses(table: Copied) -> Iterator[list[Row]]:
    """The statuses of each process."""
    for process in table.reader.ask(TaskStatusGetSetList()).value:
        yield table.rows(table.reader.ask(TaskStatusGetListOfSet(id=process.id)).value, process_id=process.id)
    yield table.unseen()


def read_data_tags(table: Copied) -> Iterator[list[Row]]:
    """All data tags."""
    yield from table.all(table.reader.ask(AnaliticGetList()).value)


def read_data_tag_rows(table: Copied) -> Iterator[list[Row]]:
    """The rows of new comments, or all rows: in the first run and once a week."""
    since = table.since
    if since is None or table.is_due(REREAD):
        for tag in table.reader.ask(AnaliticGetList()).value:
            for items in table.reader.list(AnaliticGetDataByCondition(analitic_id=tag.id), key="key"):
                yield table.rows((one for one in items if one.key), data_tag_id=tag.id)
        yield table.unseen()
        table.read_whole()
        table.move_watermark()
        return
    listing = table.run.actions(since)
    attached = {
        one.key: {"data_tag_id": one.id, "task_id": action.task.id or None, "action_id": action.id}
        for actions in listing
        for action in actions
        for one in action.analitics or ()
        if one.key
    }
    keys = sorted(attached)
    for first in range(0, len(keys), PAGE_SIZE):
        answer = table.reader.ask(AnaliticGetData(keys=keys[first : first + PAGE_SIZE])).value
        for one in answer:
            if one.key:
                yield table.rows([one], **attached[one.key])
    table.done(listing)


def read_directories(table: Copied) -> Iterator[list[Row]]:
    """All directories."""
    yield from table.all(table.reader.ask(HandbookGetList()).value)


def read_directory_records(table: Copied) -> Iterator[list[Row]]:
    """The records of all directories, including those in groups."""
    for directory in table.reader.ask(HandbookGetList()).value:
        groups = [0]
        while groups:
            group = groups.pop()
            request = HandbookGetRecords(handbook_id=directory.id, parent_key=group or UNSET)
            for items in table.reader.list(request, key="key"):
                yield table.rows(items, directory_id=directory.id)
                groups += [one.key for one in items if one.is_group]
    yield table.unseen()


def read_files(table: Copied) -> Iterator[list[Row]]:
    """The files of new comments, downloaded."""
    folder = table.run.settings.files
    assert folder is not None
    since = table.since
    listing = table.run.actions(since)
    for actions in listing:
        for action in actions:
            for one in action.files or ():
                if one.id and (one.id,) not in table.known:
                    file = table.reader.ask(FileGet(id=one.id)).value
                    path = table.reader.download(file, folder)
                    yield table.rows([file], comment_id=action.id, path=str(path))
    table.done(listing)


SPECS: dict[str, Spec] = {
    "users": Spec("User", read_users, child_key="user_id"),
    "user_groups": Spec("UserGroup", read_user_groups),
    "processes": Spec("TaskStatusSet", read_processes),
    "statuses": Spec(
        "ProcessStatus",
        read_statuses,
        ("process_id", "id"),
        "status_id",
        (Column("process_id", "bigint", "Process of the status."),),
    ),
    "project_groups": Spec("ProjectGroup", read_project_groups),
    "projects": Spec("Project", read_projects, child_key="project_id"),
    "directories": Spec("Handbook", read_directories),
    "directory_records": Spec(
        "HandbookRecord",
        read_directory_records,
        ("directory_id", "key"),
        "record_key",
        (Column("directory_id", "bigint", "Directory of the record."),),
    ),
    "data_tags": Spec("Analitic", read_data_tags),
    "comments": Spec("Action", read_comments, child_key="comment_id"),
    "data_tag_rows": Spec(
        "AnaliticData",
        read_data_tag_rows,
        ("key",),
        "row_key",
        (Column("data_tag_id", "bigint", "Data tag of the row."),),
    ),
    "contacts": Spec("Contact", read_people, child_key="contact_id"),
    "companies": Spec("Contact", read_companies, child_key="contact_id"),
    "tasks": Spec("Task", read_tasks, child_key="task_id"),
    "files": Spec(
        "File",
        read_files,
        more=(
            Column("comment_id", "bigint", "Comment that attached the file."),
            Column("path", "text", "Path of the downloaded file."),
        ),
    ),
}
"""All tables in the order of reading: those that others refer to come first."""
