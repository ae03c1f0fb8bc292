"""Codecs of the types: people.

Generated from schema/types/people.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.people import Assignees, GroupRef, People, Phone, UserRef
from planfix_runtime.codec.decoding import new, read_int, read_objects, read_text, setters
from planfix_runtime.codec.encoding import write_ints, xml_int, xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, restore_element
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node

USER_REF = setters(UserRef)


def read_user_ref(node: Node, reading: Reading) -> UserRef:
    """Decode an element as `UserRef`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(UserRef)
    put_id, put_name, put_extra = USER_REF
    put_id(made, id)
    put_name(made, name)
    put_extra(made, collect(node, unknown, reading) if unknown or node.text or reading.loose else ())
    return made


GROUP_REF = setters(GroupRef)


def read_group_ref(node: Node, reading: Reading) -> GroupRef:
    """Decode an element as `GroupRef`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(GroupRef)
    put_id, put_name, put_extra = GROUP_REF
    put_id(made, id)
    put_name(made, name)
    put_extra(made, collect(node, unknown, reading) if unknown or node.text or reading.loose else ())
    return made


def read_people(node: Node, reading: Reading) -> People:
    """Decode an element as `People`."""
    users: list[UserRef] | Unset = UNSET
    groups: list[GroupRef] | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "users" and users is UNSET:
            users = read_objects(child, unknown, "user", read_user_ref, reading)
        elif tag == "groups" and groups is UNSET:
            groups = read_objects(child, unknown, "group", read_group_ref, reading)
        else:
            unknown.append(child)
    made = new(People)
    made.users = users
    made.groups = groups
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_phone(node: Node, reading: Reading) -> Phone:
    """Decode an element as `Phone`."""
    number: str | Unset = UNSET
    type_id: int | None | Unset = UNSET
    type_name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "number":
            number = (child.text or "") if number is UNSET and not len(child) else read_text(child, unknown, number)
        elif tag == "typeId":
            type_id = read_int(child, unknown, type_id)
        elif tag == "typeName":
            type_name = (
                (child.text or "") if type_name is UNSET and not len(child) else read_text(child, unknown, type_name)
            )
        else:
            unknown.append(child)
    made = new(Phone)
    made.number = number
    made.type_id = type_id
    made.type_name = type_name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def write_assignees(tag: str, value: Assignees, zone: tzinfo | None) -> str:
    """Encode `Assignees` as the element `tag`."""
    out: list[str] = []
    if (users := value.users) is not UNSET:
        out.append("<users>" + write_ints("id", users, "users") + "</users>")
    if (groups := value.groups) is not UNSET:
        out.append("<groups>" + write_ints("id", groups, "groups") + "</groups>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_phone(tag: str, value: Phone, zone: tzinfo | None) -> str:
    """Encode `Phone` as the element `tag`."""
    out: list[str] = []
    if (number := value.number) is not UNSET:
        out.append(f"<number>{xml_text(number, 'number')}</number>")
    if (type_id := value.type_id) is not UNSET:
        out.append(f"<typeId>{type_id if type(type_id) is int else xml_int(type_id, 'type_id')}</typeId>")
    if (type_name := value.type_name) is not UNSET:
        out.append(f"<typeName>{xml_text(type_name, 'type_name')}</typeName>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
