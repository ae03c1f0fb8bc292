"""Codec of `project.get`: encodes requests and decodes answers.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.project import read_project
from planfix.methods.project_get import ProjectGet, ProjectGetResponse
from planfix_runtime.codec.decoding import read_single
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_project_get(value: ProjectGet, zone: tzinfo | None) -> str:
    """Encode the fields of `ProjectGet`."""
    check_exactly_one(value, "id", "general")
    out: list[str] = []
    in_project: list[str] = []
    if (id := value.id) is not UNSET:
        in_project.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (general := value.general) is not UNSET:
        in_project.append(f"<general>{general if type(general) is int else xml_int(general, 'general')}</general>")
    if in_project:
        out.append(f"<project>{''.join(in_project)}</project>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_project_get_response(node: Node, reading: Reading) -> ProjectGetResponse:
    """Decode an answer to `project.get`."""
    return read_single(node, ("project",), ("account", "sid", "signature"), read_project, reading)


CODEC = Codec(
    write_project_get,
    read_project_get_response,
)
