"""Codec of `projectGroup.get`: encodes requests and decodes answers.

Generated from schema/methods/projectGroup.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.project_group import read_project_group
from planfix.methods.project_group_get import ProjectGroupGet, ProjectGroupGetResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def write_project_group_get(value: ProjectGroupGet, zone: tzinfo | None) -> str:
    """Encode the fields of `ProjectGroupGet`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<projectGroup><id>{id if type(id) is int else xml_int(id, 'id')}</id></projectGroup>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_project_group_get_response(node: Node, reading: Reading) -> ProjectGroupGetResponse:
    """Decode an answer to `projectGroup.get`."""
    return read_single(node, ("projectGroup",), ("account", "sid", "signature"), read_project_group, reading)


CODEC = Codec(
    write_project_group_get,
    read_project_group_get_response,
)
