"""Users."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from planfix.enums import Sex, UserRole, UserStatus
from planfix.errors import (
    InvalidValue,
    MembershipGroupNotFound,
    UserAccessDenied,
    UserEmailTaken,
    UserNotFound,
)
from planfix.methods import (
    UserActionsAdded,
    UserActionsAddedResponse,
    UserAdd,
    UserAddResponse,
    UserChangeStatus,
    UserChangeStatusResponse,
    UserGet,
    UserGetList,
    UserGetListResponse,
    UserUpdate,
    UserUpdateGroupMembership,
    UserUpdateGroupMembershipResponse,
    UserUpdateResponse,
)
from planfix.types import GroupRef, Post, User
from planfix_runtime.unset import UNSET
from planfix_tools.emulator.call import Call
from planfix_tools.emulator.checks import given, required
from planfix_tools.emulator.filters import all_of
from planfix_tools.emulator.filters.user import USER_FILTERS
from planfix_tools.emulator.moments import of_text, to_text, until
from planfix_tools.emulator.paging import order_by, page
from planfix_tools.emulator.phones import phone_types, phones_of_text, phones_to_text
from planfix_tools.emulator.refusals import refuse
from planfix_tools.emulator.registry import answers
from planfix_tools.emulator.rights import visible_users
from planfix_tools.emulator.store import marks
from planfix_tools.emulator.where import EVERYTHING, Where

ORDERS = {
    "NAME": "fold(user.name) {0}, fold(user.last_name) {0}",
    "GROUP": (
        "(SELECT min(fold(name)) FROM user_group JOIN membership ON user_group_id = user_group.id"
        " WHERE user_id = user.id) {0}"
    ),
    "ISACTIVE": "(user.status = 'ACTIVE') {0}",
    "PROJECTS": (
        "(SELECT min(fold(title)) FROM project JOIN part ON object = 'project' AND object_id = project.id"
        " WHERE is_group = 0 AND who = user.id) {0}"
    ),
    "ROLE": "user.role {0}",
}
TIMEZONE = "UTC"
"""The time zone that all users of the emulated account live in."""


@answers(UserAdd)
def add(call: Call, request: UserAdd) -> UserAddResponse:
    """Create a user, who cannot log in before an administrator gives a password."""
    columns = given(request, mid_name="", last_name="", role="USER", status="ACTIVE", post_id=None)
    _check_email(call, request.email)
    _check_post(call, request.post_id)
    user_id = call.store.insert(
        "user",
        name=required(request.name, "name"),
        email=request.email,
        login=request.email,
        phones=phones_to_text(call.store, request.phones),
        **columns,
    )
    return UserAddResponse(user_id)


@answers(UserUpdate)
def update(call: Call, request: UserUpdate) -> UserUpdateResponse:
    """Change what the request gives; administrators may change anybody, others themselves."""
    _row(call, request.id)
    of_admins = (request.role, request.status, request.is_invisible_out_of_group, request.is_blind_out_of_group)
    restricted = request.id != call.caller.id or any(value is not UNSET for value in of_admins)
    if restricted and not call.caller.is_admin:
        raise refuse(UserAccessDenied)
    if request.email:
        _check_email(call, request.email, request.id)
    _check_post(call, request.post_id)
    columns = given(
        request,
        name="",
        mid_name="",
        last_name="",
        email="",
        role="USER",
        status="ACTIVE",
        password=None,
        birthdate=None,
        sex=None,
        is_invisible_out_of_group=False,
        is_blind_out_of_group=False,
        user_pic=None,
        post_id=None,
    )
    if request.phones is not UNSET:
        columns["phones"] = phones_to_text(call.store, request.phones)
    call.store.update("user", request.id, **columns)
    return UserUpdateResponse(request.id)


@answers(UserGet)
def get(call: Call, request: UserGet) -> User:
    """The user with the number or id, or else the caller."""
    if request.general:
        found = call.store.value("SELECT id FROM user WHERE general = ?", request.general)
    else:
        found = request.id or call.caller.id
    if found is None:
        raise refuse(UserNotFound)
    row = _row(call, found)
    where = visible_users(call)
    if call.store.row(f"SELECT 1 FROM user WHERE id = ? AND ({where.sql})", found, *where.values) is None:
        raise refuse(UserAccessDenied)
    return make_users(call, [row])[0]


@answers(UserGetList)
def get_list(call: Call, request: UserGetList) -> UserGetListResponse:
    """The users that the caller may see."""
    where = visible_users(call) & all_of(call, USER_FILTERS, request.filters)
    if request.user_group_id:
        if call.store.row("SELECT 1 FROM user_group WHERE id = ?", request.user_group_id) is None:
            raise refuse(MembershipGroupNotFound)
        where &= Where("user.id IN (SELECT user_id FROM membership WHERE user_group_id = ?)", (request.user_group_id,))
    elif request.status:
        where &= Where("user.status = ?", (request.status,))
    if request.only_online:
        where &= Where("user.is_online")
    order = order_by(ORDERS, request.sort_type, "NAME_ASC", "user.id")
    return page(call, request, "user", where, order, lambda rows: make_users(call, rows))


@answers(UserUpdateGroupMembership)
def update_group_membership(call: Call, request: UserUpdateGroupMembership) -> UserUpdateGroupMembershipResponse:
    """Join and leave groups."""
    _row(call, request.id)
    joined, left = request.add_user_groups or (), request.del_user_groups or ()
    required([*joined, *left], "addUserGroup or delUserGroup")
    known = set(call.store.values("SELECT id FROM user_group"))
    if not known.issuperset([*joined, *left]):
        raise refuse(MembershipGroupNotFound)
    call.store.run_each(
        "INSERT OR IGNORE INTO membership (user_group_id, user_id) VALUES (?, ?)", [(one, request.id) for one in joined]
    )
    call.store.run(f"DELETE FROM membership WHERE user_id = ? AND user_group_id IN ({marks(left)})", request.id, *left)
    return UserUpdateGroupMembershipResponse(request.id)


@answers(UserChangeStatus)
def change_status(call: Call, request: UserChangeStatus) -> UserChangeStatusResponse:
    """Set the status, or change it to the other one."""
    user = _row(call, request.id)
    other = UserStatus.UNACTIVE if user["status"] == UserStatus.ACTIVE else UserStatus.ACTIVE
    status = request.status or other
    call.store.update("user", request.id, status=status)
    return UserChangeStatusResponse(request.id, status)


@answers(UserActionsAdded)
def actions_added(call: Call, request: UserActionsAdded) -> UserActionsAddedResponse:
    """Count actions; administrators may count anybody's, others their own."""
    _row(call, request.user_id)
    if request.user_id != call.caller.id and not call.caller.is_admin:
        raise refuse(UserAccessDenied)
    where = Where("owner_id = ?", (request.user_id,))
    where &= Where("date_time BETWEEN ? AND ?", (to_text(request.period_begin), until(request.period_end)))
    where &= Where("type = ?", (request.action_type,)) if request.action_type else EVERYTHING
    count = call.store.value(f"SELECT count(*) FROM action WHERE {where.sql}", *where.values)
    return UserActionsAddedResponse(count)


def make_users(call: Call, rows: Sequence[sqlite3.Row]) -> list[User]:
    """Users as user.get and user.getList answer them."""
    ids = [row["id"] for row in rows]
    groups: defaultdict[int, list[GroupRef]] = defaultdict(list)
    for row in call.store.rows(
        "SELECT user_id, id, name FROM membership JOIN user_group ON id = user_group_id"
        f" WHERE user_id IN ({marks(ids)}) ORDER BY id",
        *ids,
    ):
        groups[row["user_id"]].append(GroupRef(row["id"], row["name"]))
    types = phone_types(call.store)
    posts = dict(map(tuple, call.store.rows("SELECT id, name FROM post")))
    return [
        User(
            id=row["id"],
            general=row["general"],
            name=row["name"],
            last_name=row["last_name"],
            mid_name=row["mid_name"],
            login=row["login"] or "",
            email=row["email"],
            secondary_emails=json.loads(row["secondary_emails"]),
            role=UserRole(row["role"]),
            status=UserStatus(row["status"]),
            birthdate=of_text(row["birthdate"]),
            sex=Sex(row["sex"]) if row["sex"] else None,
            telegram_id=UNSET if row["telegram_id"] is None else row["telegram_id"],
            phones=phones_of_text(types, row["phones"]),
            is_invisible_out_of_group=bool(row["is_invisible_out_of_group"]) if call.caller.is_admin else UNSET,
            is_blind_out_of_group=bool(row["is_blind_out_of_group"]) if call.caller.is_admin else UNSET,
            user_pic="" if row["user_pic"] is None else f"{call.address}/pictures/user/{row['id']}",
            is_online=bool(row["is_online"]),
            timezone=TIMEZONE,
            post=Post(row["post_id"], posts.get(row["post_id"], "")),
            user_groups=groups[row["id"]],
        )
        for row in rows
    ]


def _row(call: Call, user_id: int) -> sqlite3.Row:
    row = call.store.row("SELECT * FROM user WHERE id = ?", user_id)
    if row is None:
        raise refuse(UserNotFound)
    return row


def _check_email(call: Call, email: str, user_id: int = 0) -> None:
    required(email, "email")
    if call.store.row("SELECT 1 FROM user WHERE fold(email) = fold(?) AND id <> ?", email, user_id):
        raise refuse(UserEmailTaken)


def _check_post(call: Call, post_id: object) -> None:
    if isinstance(post_id, int) and call.store.row("SELECT 1 FROM post WHERE id = ?", post_id) is None:
        raise refuse(InvalidValue, f"there is no post {post_id}")
