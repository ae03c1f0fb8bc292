"""How a server reads and writes what a client does not: people.

Generated from schema/types/people.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.people import Assignees, GroupRef, People, UserRef
from planfix_runtime.codec.decoding import read_items
from planfix_runtime.codec.encoding import write_objects, xml_int, xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_tail, restore_element
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_assignees(node: Node, reading: Reading) -> Assignees:
    """Read a `Assignees` of its element."""
    users: list[int] | Unset = UNSET
    groups: list[int] | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "users" and users is UNSET:
            users = read_items(child, unknown, "id", parse_int)
        elif tag == "groups" and groups is UNSET:
            groups = read_items(child, unknown, "id", parse_int)
        else:
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return Assignees(
        users=users,
        groups=groups,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_user_ref(tag: str, value: UserRef, zone: tzinfo | None) -> str:
    """Write a `UserRef` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_group_ref(tag: str, value: GroupRef, zone: tzinfo | None) -> str:
    """Write a `GroupRef` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_people(tag: str, value: People, zone: tzinfo | None) -> str:
    """Write a `People` as the element `tag`."""
    out: list[str] = []
    if (users := value.users) is not UNSET:
        out.append("<users>" + write_objects("user", users, "users", UserRef, write_user_ref, zone) + "</users>")
    if (groups := value.groups) is not UNSET:
        out.append("<groups>" + write_objects("group", groups, "groups", GroupRef, write_group_ref, zone) + "</groups>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
