"""Users."""

from __future__ import annotations

import sqlite3

from planfix.enums import UserStatus
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
from planfix.types import User
from planfix_runtime.model.values import UNSET
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.checks import given, required
from planfix_tools.emulator.domain.paging import order_by, page
from planfix_tools.emulator.domain.phones import phones_to_text
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.domain.rights import visible_users
from planfix_tools.emulator.domain.users import make_users
from planfix_tools.emulator.filters import all_of
from planfix_tools.emulator.filters.user import USER_FILTERS
from planfix_tools.emulator.functions.registry import answers
from planfix_tools.emulator.storage.moments import to_text, until
from planfix_tools.emulator.storage.where import EVERYTHING, Where, marks

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


@answers(UserAdd)
def add(call: Call, request: UserAdd) -> UserAddResponse:
    """Create a user, who cannot log in until an administrator sets a password."""
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
    return UserAddResponse(id=user_id)


@answers(UserUpdate)
def update(call: Call, request: UserUpdate) -> UserUpdateResponse:
    """Change the fields that the request gives; administrators may change any user, others themselves."""
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
    return UserUpdateResponse(id=request.id)


@answers(UserGet)
def get(call: Call, request: UserGet) -> User:
    """Return the user with this number or id; the caller by default."""
    if request.general:
        found = call.store.value("SELECT id FROM user WHERE general = ?", request.general)
    else:
        found = request.id or call.caller.id
    if found is None:
        raise refuse(UserNotFound)
    row = _row(call, found)
    if not call.store.has("user", found, visible_users(call)):
        raise refuse(UserAccessDenied)
    return make_users(call, [row])[0]


@answers(UserGetList)
def get_list(call: Call, request: UserGetList) -> UserGetListResponse:
    """List the visible users."""
    where = visible_users(call) & all_of(call, USER_FILTERS, request.filters)
    if request.user_group_id:
        if not call.store.has("user_group", request.user_group_id):
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
    return UserUpdateGroupMembershipResponse(id=request.id)


@answers(UserChangeStatus)
def change_status(call: Call, request: UserChangeStatus) -> UserChangeStatusResponse:
    """Set the status, or toggle it by default."""
    user = _row(call, request.id)
    other = UserStatus.UNACTIVE if user["status"] == UserStatus.ACTIVE else UserStatus.ACTIVE
    status = request.status or other
    call.store.update("user", request.id, status=status)
    return UserChangeStatusResponse(id=request.id, status=status)


@answers(UserActionsAdded)
def actions_added(call: Call, request: UserActionsAdded) -> UserActionsAddedResponse:
    """Count actions; administrators may count those of any user, others their own."""
    _row(call, request.user_id)
    if request.user_id != call.caller.id and not call.caller.is_admin:
        raise refuse(UserAccessDenied)
    where = Where("owner_id = ?", (request.user_id,))
    where &= Where("date_time BETWEEN ? AND ?", (to_text(request.period_begin), until(request.period_end)))
    where &= Where("type = ?", (request.action_type,)) if request.action_type else EVERYTHING
    count = call.store.value(f"SELECT count(*) FROM action WHERE {where.sql}", *where.values)
    return UserActionsAddedResponse(count=count)


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
    if isinstance(post_id, int) and not call.store.has("post", post_id):
        raise refuse(InvalidValue, f"there is no post {post_id}")
