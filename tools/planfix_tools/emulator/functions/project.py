"""Projects."""

from __future__ import annotations

from planfix.enums import ProjectStatus, ProjectTarget
from planfix.errors import ClientNotFound, InvalidValue, ProjectAccessDenied
from planfix.methods import (
    ProjectAdd,
    ProjectAddResponse,
    ProjectGet,
    ProjectGetList,
    ProjectGetListResponse,
    ProjectUpdate,
    ProjectUpdateResponse,
)
from planfix.types import Project
from planfix_runtime.model.values import UNSET
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import given, required
from planfix_tools.emulator.domain.custom_fields import save_custom_data
from planfix_tools.emulator.domain.paging import order_by, page
from planfix_tools.emulator.domain.people import check_people, has_part, parts, set_parts
from planfix_tools.emulator.domain.projects import PROJECTS, find_project, make_projects, shown_columns
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.rights import visible_projects
from planfix_tools.emulator.filters import all_of
from planfix_tools.emulator.filters.project import PROJECT_FILTERS
from planfix_tools.emulator.functions.registry import answers
from planfix_tools.emulator.storage.where import EVERYTHING, Where

ORDERS = {"TITLE": "fold(project.title) {}", "NUMBER": "project.general {}"}
ROLES = {"auditors": "auditor", "managers": "manager", "workers": "worker", "members": "member"}


@answers(ProjectAdd)
def add(call: Call, request: ProjectAdd) -> ProjectAddResponse:
    """Create a project; allowed to users, not to contacts."""
    if not call.store.has("user", call.caller.id):
        raise refuse(ProjectAccessDenied)
    columns = _columns(call, request)
    columns["owner_id"] = columns.get("owner_id") or call.caller.id
    columns["title"] = required(request.title, "title")
    project_id = call.store.insert("project", begin_date=call.now, **columns)
    _save_rest(call, project_id, request)
    return ProjectAddResponse(id=project_id)


@answers(ProjectUpdate)
def update(call: Call, request: ProjectUpdate) -> ProjectUpdateResponse:
    """Change the fields that the request gives; allowed to administrators, the owner and managers."""
    project = find_project(call, request.id, request.general)
    manages = has_part("project", "project.id", call.caller.id, ["manager"])
    may_edit = call.caller.is_admin or project["owner_id"] == call.caller.id
    if not may_edit and not call.store.has("project", project["id"], manages):
        raise refuse(ProjectAccessDenied)
    columns = _columns(call, request)
    if "owner_id" in columns:
        columns["owner_id"] = columns["owner_id"] or project["owner_id"]
    if columns.get("parent_id") == project["id"]:
        raise refuse(InvalidValue, "a project cannot be its own parent")
    call.store.update("project", project["id"], **columns)
    _save_rest(call, project["id"], request)
    return ProjectUpdateResponse(id=project["id"])


@answers(ProjectGet)
def get(call: Call, request: ProjectGet) -> Project:
    """Return the project with the people of its roles."""
    project_id = find_project(call, request.id, request.general)["id"]
    query = f"SELECT {shown_columns(call)} FROM {PROJECTS} WHERE project.id = ?"
    [project] = make_projects(call, call.store.rows(query, project_id))
    people = parts(call.store, "project", [project_id])
    project.workers, project.members = people[project_id, "worker"], people[project_id, "member"]
    project.auditors = list(people[project_id, "auditor"].users)
    return project


@answers(ProjectGetList)
def get_list(call: Call, request: ProjectGetList) -> ProjectGetListResponse:
    """List the projects that the caller, or another user, may see; without a page only count them."""
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
    return page(
        call, request, PROJECTS, where, order, lambda rows: make_projects(call, rows), shown_columns(call), first=0
    )


def _columns(call: Call, request: ProjectAdd | ProjectUpdate) -> dict[str, object]:
    """Columns for the fields that the request gives; id 0 means none."""
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
    if columns.get("client_id") and not call.store.has("contact", columns["client_id"]):
        raise refuse(ClientNotFound)
    if columns.get("group_id") and not call.store.has("project_group", columns["group_id"]):
        raise refuse(InvalidValue, f"there is no project group {columns['group_id']}")
    if columns.get("parent_id"):
        find_project(call, columns["parent_id"])
    return columns


def _save_rest(call: Call, project_id: int, request: ProjectAdd | ProjectUpdate) -> None:
    for name, role in ROLES.items():
        set_parts(call, "project", project_id, role, getattr(request, name, UNSET))
    save_custom_data(call, "project", project_id, request.custom_data)
