"""How a server reads and writes what a client does not: links.

Generated from schema/types/links.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.links import ClientRef, ProjectRef, TaskRef
from planfix_runtime.codec.encoding import xml_int, xml_text
from planfix_runtime.codec.unknown import restore_element
from planfix_runtime.model.unset import UNSET


def write_task_ref(tag: str, value: TaskRef, zone: tzinfo | None) -> str:
    """Write a `TaskRef` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (title := value.title) is not UNSET:
        out.append(f"<title>{xml_text(title, 'title')}</title>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_project_ref(tag: str, value: ProjectRef, zone: tzinfo | None) -> str:
    """Write a `ProjectRef` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (title := value.title) is not UNSET:
        out.append(f"<title>{xml_text(title, 'title')}</title>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_client_ref(tag: str, value: ClientRef, zone: tzinfo | None) -> str:
    """Write a `ClientRef` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
