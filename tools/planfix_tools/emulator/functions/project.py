"""Projects."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from planfix.enums import ProjectStatus, ProjectTarget
from planfix.errors import ClientNotFound, InvalidValue, ProjectAccessDenied, ProjectNotFound
from planfix.methods import (
    ProjectAdd,
    ProjectAddResponse,
    ProjectGet,
    ProjectGetList,
    ProjectGetListResponse,
    ProjectUpdate,
    ProjectUpdateResponse,
)
from planfix.types import ClientRef, GroupRef, Project
from planfix_runtime.unset import UNSET, Unset
from planfix_tools.emulator.call import Call
from planfix_tools.emulator.checks import given, required
from planfix_tools.emulator.custom_fields import custom_data, save_custom_data
from planfix_tools.emulator.filters import all_of
from planfix_tools.emulator.filters.project import PROJECT_FILTERS
from planfix_tools.emulator.moments import deadline, of_text
from planfix_tools.emulator.paging import order_by, page
from planfix_tools.emulator.people import check_people, has_part, names, parts, person, set_parts
from planfix_tools.emulator.refusals import refuse
from planfix_tools.emulator.registry import answers
from planfix_tools.emulator.rights import visible_projects
from planfix_tools.emulator.where import EVERYTHING, Where

PROJECTS = (
    "project LEFT JOIN contact AS client ON client.id = project.client_id"
    " LEFT JOIN project_group ON project_group.id = project.group_id"
)
ORDERS = {"TITLE": "fold(project.title) {}", "NUMBER": "project.general {}"}
ROLES = {"auditors": "auditor", "managers": "manager", "workers": "worker", "members": "member"}


@answers(ProjectAdd)
def add(call: Call, request: ProjectAdd) -> ProjectAddResponse:
    """Create a project; users may, contacts may not."""
    if call.store.row("SELECT 1 FROM user WHERE id = ?", call.caller.id) is None:
        raise refuse(ProjectAccessDenied)
    columns = _columns(call, request)
    columns["owner_id"] = columns.get("owner_id") or call.caller.id
    columns["title"] = required(request.title, "title")
    project_id = call.store.insert("project", begin_date=call.now, **columns)
    _save_rest(call, project_id, request)
    return ProjectAddResponse(project_id)


@answers(ProjectUpdate)
def update(call: Call, request: ProjectUpdate) -> ProjectUpdateResponse:
    """Change what the request gives; for administrators, the owner and managers."""
    project = find_project(call, request.id, request.general)
    manages = has_part("project", "project.id", call.caller.id, ["manager"])
    may_edit = call.caller.is_admin or project["owner_id"] == call.caller.id
    if not may_edit and not _is(call, project["id"], manages):
        raise refuse(ProjectAccessDenied)
    columns = _columns(call, request)
    if "owner_id" in columns:
        columns["owner_id"] = columns["owner_id"] or project["owner_id"]
    if columns.get("parent_id") == project["id"]:
        raise refuse(InvalidValue, "a project cannot be its own parent")
    call.store.update("project", project["id"], **columns)
    _save_rest(call, project["id"], request)
    return ProjectUpdateResponse(project["id"])


@answers(ProjectGet)
def get(call: Call, request: ProjectGet) -> Project:
    """The project, with everybody who has a part in it."""
    project_id = find_project(call, request.id, request.general)["id"]
    query = f"SELECT {_columns_shown(call)} FROM {PROJECTS} WHERE project.id = ?"
    [project] = _make(call, call.store.rows(query, project_id))
    people = parts(call.store, "project", [project_id])
    project.workers, project.members = people[project_id, "worker"], people[project_id, "member"]
    project.auditors = list(people[project_id, "auditor"].users)
    return project


@answers(ProjectGetList)
def get_list(call: Call, request: ProjectGetList) -> ProjectGetListResponse:
    """The projects that the caller, or another user, may see; without a page they are only counted."""
    user_id = request.user_id or call.caller.id
    if user_id != call.caller.id and not call.caller.is_admin:
        raise refuse(ProjectAccessDenied)
    takes_part = has_part("project", "project.id", user_id)
    owns = Where("project.owner_id = ?", (user_id,))
    where = visible_projects(call) & (takes_part | owns if request.user_id else EVERYTHING)
    where &= Where("project.is_template" if request.target == ProjectTarget.TEMPLATE else "NOT project.is_template")
    where &= {ProjectTarget.IN: takes_part, ProjectTarget.OUT: owns}.get(
        request.target or ProjectTarget.ALL, EVERYTHING
    )
    if request.status:
        where &= Where("project.status = ?", (request.status,))
    if request.client_id:
        where &= Where("project.client_id = ?", (request.client_id,))
    where &= all_of(call, PROJECT_FILTERS, request.filters)
    order = order_by(ORDERS, request.sort_type, "NUMBER_ASC", "project.id")
    return page(call, request, PROJECTS, where, order, lambda rows: _make(call, rows), _columns_shown(call), first=0)


def find_project(call: Call, project_id: int | None | Unset, general: int | None | Unset = UNSET) -> sqlite3.Row:
    """The project that a request names, by its number or else its id.

    Raises:
        MissingParameter: It names none.
        ProjectNotFound: There is no such project.
        ProjectAccessDenied: The caller may not see it.
    """
    column, wanted = ("general", general) if general else ("id", required(project_id, "project/id"))
    project = call.store.row(f"SELECT * FROM project WHERE {column} = ?", wanted)
    if project is None:
        raise refuse(ProjectNotFound)
    if not _is(call, project["id"], visible_projects(call)):
        raise refuse(ProjectAccessDenied)
    return project


def _is(call: Call, project_id: int, where: Where) -> bool:
    return (
        call.store.row(f"SELECT 1 FROM project WHERE id = ? AND ({where.sql})", project_id, *where.values) is not None
    )


def _columns(call: Call, request: ProjectAdd | ProjectUpdate) -> dict[str, object]:
    """Columns of what a request gives; 0 stands for nobody and nothing."""
    columns = given(
        request,
        title="",
        description="",
        owner_id=0,
        client_id=0,
        status=ProjectStatus.ACTIVE,
        hidden=False,
        has_end_date=False,
        end_date=None,
        group_id=0,
        parent_id=0,
    )
    for name in ("client_id", "group_id", "parent_id"):
        if name in columns:
            columns[name] = columns[name] or None
    check_people(call, [columns["owner_id"]] if columns.get("owner_id") else [])
    if columns.get("client_id") and not call.store.row("SELECT 1 FROM contact WHERE id = ?", columns["client_id"]):
        raise refuse(ClientNotFound)
    if columns.get("group_id") and not call.store.row("SELECT 1 FROM project_group WHERE id = ?", columns["group_id"]):
        raise refuse(InvalidValue, f"there is no project group {columns['group_id']}")
    if columns.get("parent_id"):
        find_project(call, columns["parent_id"])
    return columns


def _save_rest(call: Call, project_id: int, request: ProjectAdd | ProjectUpdate) -> None:
    for name, role in ROLES.items():
        set_parts(call, "project", project_id, role, getattr(request, name, UNSET))
    save_custom_data(call, "project", project_id, request.custom_data)


def _columns_shown(call: Call) -> str:
    end, now = f"julianday({deadline('project.end_date')})", f"julianday('{call.now}')"
    open_end = f"project.has_end_date AND project.status <> '{ProjectStatus.COMPLETED}'"
    return (
        "project.*, trim(client.name || ' ' || client.last_name) AS client_name, project_group.name AS group_name,"
        " (SELECT count(*) FROM task WHERE project_id = project.id) AS task_count,"
        f" ({open_end} AND {end} < {now}) IS TRUE AS is_overdued,"
        f" ({open_end} AND {end} >= {now} AND {end} - {now} <= ({end} - julianday(project.begin_date)) / 4) IS TRUE"
        " AS is_close_to_deadline"
    )


def _make(call: Call, rows: Sequence[sqlite3.Row]) -> list[Project]:
    known = names(call.store, (row["owner_id"] for row in rows))
    custom = custom_data(call.store, "project", [row["id"] for row in rows])
    return [
        Project(
            id=row["id"],
            title=row["title"],
            description=row["description"],
            owner=person(known, row["owner_id"]),
            client=ClientRef(row["client_id"] or 0, row["client_name"] or ""),
            group=GroupRef(row["group_id"] or 0, row["group_name"] or ""),
            parent_id=row["parent_id"] or 0,
            template_id=row["template_id"] or 0,
            status=ProjectStatus(row["status"]),
            hidden=bool(row["hidden"]),
            has_end_date=bool(row["has_end_date"]),
            end_date=of_text(row["end_date"]),
            begin_date=of_text(row["begin_date"]),
            task_count=row["task_count"],
            is_overdued=bool(row["is_overdued"]),
            is_close_to_deadline=bool(row["is_close_to_deadline"]),
            custom_data=custom.get(row["id"], []),
        )
        for row in rows
    ]
