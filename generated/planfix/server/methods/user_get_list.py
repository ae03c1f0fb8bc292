"""The server's side of `user.getList`.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from planfix.enums import UserSort, UserStatus
from planfix.filters.user import UserFilter
from planfix.methods.user_get_list import UserGetList, UserGetListResponse
from planfix.server.types.user import write_user
from planfix_runtime.codec.decoding import read_bool, read_int, read_objects, read_str_enum
from planfix_runtime.codec.encoding import write_page
from planfix_runtime.codec.filters import read_filter
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_get_list(node: Node, reading: Reading) -> UserGetList:
    """Read a `UserGetList` of its element."""
    status: UserStatus | None | Unset = UNSET
    only_online: bool | None | Unset = UNSET
    user_group_id: int | None | Unset = UNSET
    sort_type: UserSort | None | Unset = UNSET
    filters: list[UserFilter] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    met_user_group = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "status":
            status = read_str_enum(child, unknown, UserStatus, status)
        elif tag == "onlyOnline":
            only_online = read_bool(child, unknown, only_online)
        elif tag == "userGroup" and not met_user_group:
            met_user_group = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    user_group_id = read_int(inner, unknown, user_group_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "sortType":
            sort_type = read_str_enum(child, unknown, UserSort, sort_type)
        elif tag == "filters" and filters is UNSET:
            filters = read_objects(child, unknown, "filter", partial(read_filter, UserFilter), reading)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown, page_current)
        elif tag == "pageSize":
            page_size = read_int(child, unknown, page_size)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return UserGetList(
        status=status,
        only_online=only_online,
        user_group_id=user_group_id,
        sort_type=sort_type,
        filters=filters,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_user_get_list_response(value: UserGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `user.getList`."""
    return write_page(value, ("users", "user"), write_user, zone)
