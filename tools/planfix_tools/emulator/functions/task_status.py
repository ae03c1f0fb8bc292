"""Processes and their statuses."""

from __future__ import annotations

from planfix.enums import Language
from planfix.methods import (
    TaskStatusGetListOfSet,
    TaskStatusGetListOfSetResponse,
    TaskStatusGetSetList,
    TaskStatusGetSetListResponse,
)
from planfix.types import ProcessStatus, StatusText, TaskStatusSet
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.paging import with_total
from planfix_tools.emulator.functions.registry import answers


@answers(TaskStatusGetListOfSet)
def get_list_of_set(call: Call, request: TaskStatusGetListOfSet) -> TaskStatusGetListOfSetResponse:
    """List the statuses of a process; empty if there is no such process."""
    rows = call.store.rows(
        "SELECT status.* FROM status JOIN status_in_set ON status_id = id WHERE set_id = ? ORDER BY id", request.id
    )
    return with_total(
        [
            ProcessStatus(
                id=row["id"],
                name=row["name_ru"],
                color=row["color"],
                is_active=bool(row["is_active"]),
                has_deadline=bool(row["has_deadline"]),
                texts=[
                    StatusText(lang=Language.RU, name=row["name_ru"]),
                    StatusText(lang=Language.EN, name=row["name"]),
                ],
            )
            for row in rows
        ]
    )


@answers(TaskStatusGetSetList)
def get_set_list(call: Call, request: TaskStatusGetSetList) -> TaskStatusGetSetListResponse:
    """List the processes."""
    rows = call.store.rows("SELECT id, name FROM status_set ORDER BY id")
    return with_total([TaskStatusSet(id=row["id"], name=row["name"]) for row in rows])
