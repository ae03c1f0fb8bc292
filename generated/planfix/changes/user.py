"""Requests of `user`, completed by the fields that a change keeps.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from planfix.methods.user_update import UserUpdate
from planfix.types.user import User
from planfix_runtime.model.functions import kept
from planfix_runtime.model.values import UNSET


def merge_user_update(request: UserUpdate, current: User) -> UserUpdate:
    """Return `request` with the fields that it leaves out filled in from `current`."""
    return dataclasses.replace(
        request,
        name=kept(request.name, current.name),
        mid_name=kept(request.mid_name, current.mid_name),
        last_name=kept(request.last_name, current.last_name),
        email=kept(request.email, current.email),
        birthdate=kept(request.birthdate, current.birthdate),
        sex=kept(request.sex, current.sex),
        phones=kept(request.phones, current.phones),
        post_id=kept(request.post_id, current.post.id if current.post else UNSET),
    )
