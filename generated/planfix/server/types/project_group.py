"""How a server reads and writes what a client does not: project group.

Generated from schema/types/project_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.project_group import ProjectGroup
from planfix_runtime.codec.encoding import present, xml_int, xml_text
from planfix_runtime.codec.unknown import restore_element
from planfix_runtime.model.unset import UNSET


def write_project_group(tag: str, value: ProjectGroup, zone: tzinfo | None) -> str:
    """Write a `ProjectGroup` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
