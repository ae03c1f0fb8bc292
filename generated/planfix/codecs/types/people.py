"""How a client reads and writes the types: people.

Generated from schema/types/people.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.people import Assignees, GroupRef, People, Phone, UserRef
from planfix_runtime.codec.decoding import read_int, read_objects, read_text
from planfix_runtime.codec.encoding import write_ints, xml_int, xml_text
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_ref(node: Node, zone: tzinfo | None) -> UserRef:
    """Read a `UserRef` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return UserRef(
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def read_group_ref(node: Node, zone: tzinfo | None) -> GroupRef:
    """Read a `GroupRef` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return GroupRef(
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def read_people(node: Node, zone: tzinfo | None) -> People:
    """Read a `People` of its element."""
    users: list[UserRef] | Unset = UNSET
    groups: list[GroupRef] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "users":
            users = read_objects(child, unknown, "user", read_user_ref, zone)
        elif tag == "groups":
            groups = read_objects(child, unknown, "group", read_group_ref, zone)
        else:
            unknown.append(child)
    return People(
        users=users,
        groups=groups,
        extra=collect(node, unknown) if unknown else (),
    )


def read_phone(node: Node, zone: tzinfo | None) -> Phone:
    """Read a `Phone` of its element."""
    number: str | Unset = UNSET
    type_id: int | None | Unset = UNSET
    type_name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "number":
            number = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "typeId":
            type_id = read_int(child, unknown)
        elif tag == "typeName":
            type_name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return Phone(
        number=number,
        type_id=type_id,
        type_name=type_name,
        extra=collect(node, unknown) if unknown else (),
    )


def write_assignees(tag: str, value: Assignees, zone: tzinfo | None) -> str:
    """Write a `Assignees` as the element `tag`."""
    out: list[str] = []
    if (users := value.users) is not UNSET:
        out.append("<users>" + write_ints("id", users, "users") + "</users>")
    if (groups := value.groups) is not UNSET:
        out.append("<groups>" + write_ints("id", groups, "groups") + "</groups>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_phone(tag: str, value: Phone, zone: tzinfo | None) -> str:
    """Write a `Phone` as the element `tag`."""
    out: list[str] = []
    if (number := value.number) is not UNSET:
        out.append(f"<number>{xml_text(number, 'number')}</number>")
    if (type_id := value.type_id) is not UNSET:
        out.append(f"<typeId>{type_id if type(type_id) is int else xml_int(type_id, 'type_id')}</typeId>")
    if (type_name := value.type_name) is not UNSET:
        out.append(f"<typeName>{xml_text(type_name, 'type_name')}</typeName>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
