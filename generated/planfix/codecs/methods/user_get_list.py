"""Codec of `user.getList`: encodes requests and decodes answers.

Generated from schema/methods/user.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.user import read_user
from planfix.enums import UserSort, UserStatus
from planfix.filters.user import UserFilter
from planfix.methods.user_get_list import UserGetList, UserGetListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import write_objects, xml_bool, xml_enum, xml_int
from planfix_runtime.codec.filters import write_filter
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import bounded
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_user_get_list(value: UserGetList, zone: tzinfo | None) -> str:
    """Encode the fields of `UserGetList`."""
    out: list[str] = []
    if (status := value.status) is not UNSET:
        out.append(f"<status>{xml_enum(status, 'status', UserStatus)}</status>")
    if (only_online := value.only_online) is not UNSET:
        out.append(
            f"<onlyOnline>{'1' if only_online is True else '0' if only_online is False else xml_bool(only_online, 'only_online')}</onlyOnline>"
        )
    if (user_group_id := value.user_group_id) is not UNSET:
        out.append(
            f"<userGroup><id>{user_group_id if type(user_group_id) is int else xml_int(user_group_id, 'user_group_id')}</id></userGroup>"
        )
    if (sort_type := value.sort_type) is not UNSET:
        out.append(f"<sortType>{xml_enum(sort_type, 'sort_type', UserSort)}</sortType>")
    if (filters := value.filters) is not UNSET:
        out.append(
            "<filters>" + write_objects("filter", filters, "filters", UserFilter, write_filter, zone) + "</filters>"
        )
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_user_get_list_response(node: Node, reading: Reading) -> UserGetListResponse:
    """Decode an answer to `user.getList`."""
    return read_page(node, ("users", "user"), ("account", "sid", "signature"), read_user, reading)


CODEC = Codec(
    write_user_get_list,
    read_user_get_list_response,
)
