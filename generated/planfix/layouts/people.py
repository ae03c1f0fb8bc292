"""How lists usually hold: people.

Generated from schema/types/people.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.people import GroupRef, People, Phone, UserRef
from planfix_runtime.layout import Groups, Layout, leaf, many
from planfix_runtime.leaves import INT, TEXT, as_int, as_text


def make_user_ref(found: Groups, zone: tzinfo | None) -> UserRef:
    """A `UserRef`, of the text of its elements."""
    id, name = found
    return UserRef(as_int(id), as_text(name))


USER_REF_LAYOUT = Layout(make_user_ref, leaf("id", INT), leaf("name", TEXT))


def make_group_ref(found: Groups, zone: tzinfo | None) -> GroupRef:
    """A `GroupRef`, of the text of its elements."""
    id, name = found
    return GroupRef(as_int(id), as_text(name))


GROUP_REF_LAYOUT = Layout(make_group_ref, leaf("id", INT), leaf("name", TEXT))


def make_phone(found: Groups, zone: tzinfo | None) -> Phone:
    """A `Phone`, of the text of its elements."""
    number, type_id, type_name = found
    return Phone(as_text(number), as_int(type_id), as_text(type_name))


PHONE_LAYOUT = Layout(make_phone, leaf("number", TEXT), leaf("typeId", INT), leaf("typeName", TEXT))


def make_people(found: Groups, zone: tzinfo | None) -> People:
    """A `People`, of the text of its elements."""
    users, groups = found
    return People(USER_REF_LAYOUT.read_all(users, "user", zone), GROUP_REF_LAYOUT.read_all(groups, "group", zone))


PEOPLE_LAYOUT = Layout(make_people, many("users", "user", USER_REF_LAYOUT), many("groups", "group", GROUP_REF_LAYOUT))
