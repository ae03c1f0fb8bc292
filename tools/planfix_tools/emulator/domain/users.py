"""Make the answers of users."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from decimal import Decimal

from planfix.enums import Sex, UserRole, UserStatus
from planfix.types import GroupRef, Post, User
from planfix_runtime.model.values import UNSET
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.phones import phone_types, phones_of_text
from planfix_tools.emulator.storage.moments import of_text
from planfix_tools.emulator.storage.where import marks

TIMEZONE = "UTC"
"""Time zone of all users of the account."""


def make_users(call: Call, rows: Sequence[sqlite3.Row]) -> list[User]:
    """Make the users of user.get and user.getList."""
    ids = [row["id"] for row in rows]
    groups = call.store.grouped(
        lambda row: GroupRef(id=row["id"], name=row["name"]),
        "SELECT user_id, id, name FROM membership JOIN user_group ON id = user_group_id"
        f" WHERE user_id IN ({marks(ids)}) ORDER BY id",
        *ids,
    )
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
            jabber="",
            role=UserRole(row["role"]),
            status=UserStatus(row["status"]),
            is_activated=row["password"] is not None,
            notify_by_email=True,
            notify_by_jabber=False,
            notify_by_planfix=True,
            birthdate=of_text(row["birthdate"]),
            sex=Sex(row["sex"]) if row["sex"] else None,
            telegram_id=UNSET if row["telegram_id"] is None else row["telegram_id"],
            phone=next((number for number, _ in json.loads(row["phones"])), ""),
            phones=phones_of_text(types, row["phones"]),
            coeff=Decimal(1),
            is_invisible_out_of_group=bool(row["is_invisible_out_of_group"]) if call.caller.is_admin else UNSET,
            is_blind_out_of_group=bool(row["is_blind_out_of_group"]) if call.caller.is_admin else UNSET,
            user_pic="" if row["user_pic"] is None else f"{call.address}/pictures/user/{row['id']}",
            is_online=bool(row["is_online"]),
            timezone=TIMEZONE,
            use_dst=False,
            post=Post(id=row["post_id"] or 0, name=posts.get(row["post_id"], "")),
            user_groups=groups[row["id"]],
        )
        for row in rows
    ]
