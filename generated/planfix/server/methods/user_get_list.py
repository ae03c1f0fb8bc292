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
from planfix_runtime.model.extra import collect
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_user_get_list(node: Node, zone: tzinfo | None) -> UserGetList:
    """Read a `UserGetList` of its element."""
    status: UserStatus | None | Unset = UNSET
    only_online: bool | None | Unset = UNSET
    user_group_id: int | None | Unset = UNSET
    sort_type: UserSort | None | Unset = UNSET
    filters: list[UserFilter] | Unset = UNSET
    page_current: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "status":
            status = read_str_enum(child, unknown, UserStatus)
        elif tag == "onlyOnline":
            only_online = read_bool(child, unknown)
        elif tag == "userGroup":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    user_group_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "sortType":
            sort_type = read_str_enum(child, unknown, UserSort)
        elif tag == "filters":
            filters = read_objects(child, unknown, "filter", partial(read_filter, UserFilter), zone)
        elif tag == "pageCurrent":
            page_current = read_int(child, unknown)
        elif tag == "pageSize":
            page_size = read_int(child, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    return UserGetList(
        status=status,
        only_online=only_online,
        user_group_id=user_group_id,
        sort_type=sort_type,
        filters=filters,
        page_current=page_current,
        page_size=page_size,
        extra=collect(node, unknown) if unknown else (),
    )


def write_user_get_list_response(value: UserGetListResponse, zone: tzinfo | None) -> str:
    """Write an answer to `user.getList`."""
    return write_page(value, ("users", "user"), write_user, zone)
