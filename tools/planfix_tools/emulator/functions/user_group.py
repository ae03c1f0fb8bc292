"""User groups."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from planfix.errors import UserGroupNotFound
from planfix.methods import (
    UserGroupAdd,
    UserGroupAddResponse,
    UserGroupGet,
    UserGroupGetHeads,
    UserGroupGetHeadsResponse,
    UserGroupGetList,
    UserGroupGetListResponse,
    UserGroupUpdate,
    UserGroupUpdateResponse,
)
from planfix.types import UserGroup
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import required
from planfix_tools.emulator.domain.paging import counted, order_by, page
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.users import make_users
from planfix_tools.emulator.functions.registry import answers
from planfix_tools.emulator.storage.where import EVERYTHING

COLUMNS = "id, name, (SELECT count(*) FROM membership WHERE user_group_id = id) AS user_count"
ORDERS = {"NAME": "fold(name) {}", "USERCOUNT": "user_count {}"}


@answers(UserGroupAdd)
def add(call: Call, request: UserGroupAdd) -> UserGroupAddResponse:
    """Create a group without members."""
    return UserGroupAddResponse(id=call.store.insert("user_group", name=required(request.name, "name")))


@answers(UserGroupGet)
def get(call: Call, request: UserGroupGet) -> UserGroup:
    """Return the group."""
    [group] = _make(call, [_row(call, request.id)])
    return group


@answers(UserGroupGetHeads)
def get_heads(call: Call, request: UserGroupGetHeads) -> UserGroupGetHeadsResponse:
    """Return the head of the group."""
    _row(call, request.id)
    rows = call.store.rows(
        "SELECT user.* FROM user JOIN membership ON user_id = id WHERE user_group_id = ? AND is_head ORDER BY id",
        request.id,
    )
    return counted(make_users(call, rows))


@answers(UserGroupGetList)
def get_list(call: Call, request: UserGroupGetList) -> UserGroupGetListResponse:
    """List all groups; the first page by default."""
    order = order_by(ORDERS, request.sort_type, "NAME_ASC", "id")
    return page(call, request, "user_group", EVERYTHING, order, lambda rows: _make(call, rows), COLUMNS)


@answers(UserGroupUpdate)
def update(call: Call, request: UserGroupUpdate) -> UserGroupUpdateResponse:
    """Rename the group."""
    _row(call, request.id)
    call.store.update("user_group", request.id, name=required(request.name, "name"))
    return UserGroupUpdateResponse(id=request.id)


def _row(call: Call, group_id: int) -> sqlite3.Row:
    row = call.store.row(f"SELECT {COLUMNS} FROM user_group WHERE id = ?", group_id)
    if row is None:
        raise refuse(UserGroupNotFound)
    return row


def _make(call: Call, rows: Sequence[sqlite3.Row]) -> list[UserGroup]:
    # Only administrators see the members.
    return [
        UserGroup(id=row["id"], name=row["name"], user_count=row["user_count"] if call.caller.is_admin else 0)
        for row in rows
    ]
