"""Codec of `projectGroup.getList`: encodes requests and decodes answers.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.project_group import read_project_group
from planfix.methods.project_group_get_list import ProjectGroupGetList, ProjectGroupGetListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.xml import Node


def write_project_group_get_list(value: ProjectGroupGetList, zone: tzinfo | None) -> str:
    """Encode the fields of `ProjectGroupGetList`."""
    out: list[str] = []
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_project_group_get_list_response(node: Node, reading: Reading) -> ProjectGroupGetListResponse:
    """Decode an answer to `projectGroup.getList`."""
    return read_page(
        node, ("projectGroups", "projectGroup"), ("account", "sid", "signature"), read_project_group, reading
    )


CODEC = Codec(
    write_project_group_get_list,
    read_project_group_get_list_response,
)
