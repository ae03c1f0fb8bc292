"""The server's side of `userGroup.add`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.methods.user_group_add import UserGroupAdd, UserGroupAddResponse
from planfix_runtime.codec.decoding import read_text, required
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_group_add(node: Node, reading: Reading) -> UserGroupAdd:
    """Read a `UserGroupAdd` of its element."""
    name: str | Unset = UNSET
    met_user_group = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "userGroup" and not met_user_group:
            met_user_group = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "name":
                    name = (inner.text or "") if name is UNSET and not len(inner) else read_text(inner, unknown, name)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return UserGroupAdd(
        name=required(name, node, "userGroup/name", unknown),
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_user_group_add_response(value: UserGroupAddResponse, zone: tzinfo | None) -> str:
    """Write what a `UserGroupAddResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<userGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></userGroup>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
