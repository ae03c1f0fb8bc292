"""Find projects, and make their answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from planfix.enums import ProjectStatus
from planfix.errors import ProjectAccessDenied, ProjectNotFound
from planfix.types import ClientRef, GroupRef, Project
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import required
from planfix_tools.emulator.domain.custom_fields import custom_data
from planfix_tools.emulator.domain.people import names, person
from planfix_tools.emulator.domain.rights import seen, visible_projects
from planfix_tools.emulator.storage.moments import deadline, of_text

PROJECTS = (
    "project LEFT JOIN contact AS client ON client.id = project.client_id"
    " LEFT JOIN project_group ON project_group.id = project.group_id"
)
"""Projects joined with their clients and groups."""


def find_project(call: Call, project_id: int | None | Unset, general: int | None | Unset = UNSET) -> sqlite3.Row:
    """The project with this number or id.

    Raises:
        MissingParameter: Neither is given.
        ProjectNotFound: There is no such project.
        ProjectAccessDenied: The caller may not see it.
    """
    column, wanted = ("general", general) if general else ("id", required(project_id, "project/id"))
    row = call.store.row(f"SELECT * FROM project WHERE {column} = ?", wanted)
    return seen(call, "project", row, visible_projects(call), ProjectNotFound, ProjectAccessDenied)


def shown_columns(call: Call) -> str:
    """Columns of `PROJECTS` for `make_projects`."""
    end, now = f"julianday({deadline('project.end_date')})", f"julianday('{call.now}')"
    open_end = f"project.has_end_date AND project.status <> '{ProjectStatus.COMPLETED}'"
    return (
        "project.*, trim(client.name || ' ' || client.last_name) AS client_name, project_group.name AS group_name,"
        " (SELECT count(*) FROM task WHERE project_id = project.id) AS task_count,"
        f" ({open_end} AND {end} < {now}) IS TRUE AS is_overdued,"
        f" ({open_end} AND {end} >= {now} AND {end} - {now} <= ({end} - julianday(project.begin_date)) / 4) IS TRUE"
        " AS is_close_to_deadline"
    )


def make_projects(call: Call, rows: Sequence[sqlite3.Row]) -> list[Project]:
    """Make the projects of a list, without the people of their roles."""
    known = names(call.store, (row["owner_id"] for row in rows))
    custom = custom_data(call.store, "project", [row["id"] for row in rows])
    return [
        Project(
            id=row["id"],
            title=row["title"],
            description=row["description"],
            owner=person(known, row["owner_id"]),
            client=ClientRef(id=row["client_id"] or 0, name=row["client_name"] or ""),
            group=GroupRef(id=row["group_id"] or 0, name=row["group_name"] or ""),
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
