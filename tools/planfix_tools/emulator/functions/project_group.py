"""Project groups."""

from __future__ import annotations

from planfix.errors import ObjectNotFound
from planfix.methods import (
    ProjectGroupAdd,
    ProjectGroupAddResponse,
    ProjectGroupGet,
    ProjectGroupGetList,
    ProjectGroupGetListResponse,
    ProjectGroupMove,
    ProjectGroupMoveResponse,
    ProjectGroupUpdate,
    ProjectGroupUpdateResponse,
)
from planfix.types import ProjectGroup
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import required
from planfix_tools.emulator.domain.paging import with_total
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.functions.registry import answers


@answers(ProjectGroupAdd)
def add(call: Call, request: ProjectGroupAdd) -> ProjectGroupAddResponse:
    """Create a group at the end of the list."""
    last = call.store.value("SELECT max(place) FROM project_group") or 0
    name = required(request.name, "name")
    return ProjectGroupAddResponse(id=call.store.insert("project_group", name=name, place=last + 1))


@answers(ProjectGroupGet)
def get(call: Call, request: ProjectGroupGet) -> ProjectGroup:
    """Return the group."""
    return ProjectGroup(id=request.id, name=_name(call, request.id))


@answers(ProjectGroupGetList)
def get_list(call: Call, request: ProjectGroupGetList) -> ProjectGroupGetListResponse:
    """List all groups in their order."""
    rows = call.store.rows("SELECT id, name FROM project_group ORDER BY place")
    return with_total([ProjectGroup(id=row["id"], name=row["name"]) for row in rows])


@answers(ProjectGroupMove)
def move(call: Call, request: ProjectGroupMove) -> ProjectGroupMoveResponse:
    """Move a group after another one."""
    _name(call, request.id)
    _name(call, request.after_id)
    order = [one for one in call.store.values("SELECT id FROM project_group ORDER BY place") if one != request.id]
    if request.id != request.after_id:
        order.insert(order.index(request.after_id) + 1, request.id)
        call.store.run_each("UPDATE project_group SET place = ? WHERE id = ?", list(enumerate(order, 1)))
    return ProjectGroupMoveResponse(id=request.id)


@answers(ProjectGroupUpdate)
def update(call: Call, request: ProjectGroupUpdate) -> ProjectGroupUpdateResponse:
    """Rename the group."""
    _name(call, request.id)
    call.store.update("project_group", request.id, name=required(request.name, "name"))
    return ProjectGroupUpdateResponse(id=request.id)


def _name(call: Call, group_id: int) -> str:
    name = call.store.value("SELECT name FROM project_group WHERE id = ?", group_id)
    if name is None:
        raise refuse(ObjectNotFound, f"there is no project group {group_id}")
    return str(name)
