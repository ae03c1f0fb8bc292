"""The client's side of `handbook.getGroupList`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.people import read_group_ref
from planfix.methods.handbook_get_group_list import HandbookGetGroupList, HandbookGetGroupListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.model.extra import restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.xml import Node


def write_handbook_get_group_list(value: HandbookGetGroupList, zone: tzinfo | None) -> str:
    """Write what a `HandbookGetGroupList` holds."""
    out: list[str] = []
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_handbook_get_group_list_response(node: Node, zone: tzinfo | None) -> HandbookGetGroupListResponse:
    """Read an answer to `handbook.getGroupList`."""
    return read_page(node, ("handbookGroups", "group"), ("account", "sid", "signature"), read_group_ref, zone)


CODEC = Codec(
    write_handbook_get_group_list,
    read_handbook_get_group_list_response,
)
