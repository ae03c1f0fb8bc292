"""Codec of `userGroup.getList`: encodes requests and decodes answers.

Generated from schema/methods/userGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.user_group import read_user_group
from planfix.enums import UserGroupSort
from planfix.methods.user_group_get_list import UserGroupGetList, UserGroupGetListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_enum, xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import bounded
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_user_group_get_list(value: UserGroupGetList, zone: tzinfo | None) -> str:
    """Encode the fields of `UserGroupGetList`."""
    out: list[str] = []
    if (sort_type := value.sort_type) is not UNSET:
        out.append(f"<sortType>{xml_enum(sort_type, 'sort_type', UserGroupSort)}</sortType>")
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


def read_user_group_get_list_response(node: Node, reading: Reading) -> UserGroupGetListResponse:
    """Decode an answer to `userGroup.getList`."""
    return read_page(node, ("userGroups", "userGroup"), ("account", "sid", "signature"), read_user_group, reading)


CODEC = Codec(
    write_user_group_get_list,
    read_user_group_get_list_response,
)
