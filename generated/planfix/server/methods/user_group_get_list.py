"""The server's side of `userGroup.getList`.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import UserGroupSort
from planfix.methods.user_group_get_list import UserGroupGetList, UserGroupGetListResponse
from planfix.server.types.user_group import write_user_group
from planfix_runtime.codec.decoding import read_int, read_str_enum
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_group_get_list(node: Node, reading: Reading) -> UserGroupGetList:
    """Read a `UserGroupGetList` of its element."""
    sort_type: UserGroupSort | None | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "sortType":
            sort_type = read_str_enum(child, unknown, UserGroupSort, sort_type)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
        elif tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return UserGroupGetList(
        sort_type=sort_type,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_user_group_get_list_response(value: UserGroupGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `userGroup.getList`."""
    return write_page(value, ("userGroups", "userGroup"), write_user_group, zone)
