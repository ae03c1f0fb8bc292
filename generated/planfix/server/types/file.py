"""How a server reads and writes what a client does not: file.

Generated from schema/types/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import FileSource, FileType
from planfix.server.types.links import write_project_ref, write_task_ref
from planfix.server.types.people import write_user_ref
from planfix.types.file import File, FileInput, UploadedFile
from planfix.types.links import ProjectRef, TaskRef
from planfix.types.people import UserRef
from planfix_runtime.codec.decoding import missing, read_bool, read_bytes, read_int, read_str_enum, read_text
from planfix_runtime.codec.encoding import write_object, xml_datetime, xml_int, xml_str_enum, xml_text
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import Node


def read_file_input(node: Node, zone: tzinfo | None) -> FileInput:
    """Read a `FileInput` of its element."""
    source_type: FileSource | None | Unset = UNSET
    name: str | Unset = UNSET
    other_file_id: int | None | Unset = UNSET
    other_file_url: str | Unset = UNSET
    body: bytes | Unset = UNSET
    description: str | Unset = UNSET
    newversion: bool | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "sourceType":
            source_type = read_str_enum(child, unknown, FileSource)
        elif tag == "otherFile":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    other_file_id = read_int(inner, unknown)
                elif inner_tag == "url":
                    other_file_url = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "body":
            body = read_bytes(child, unknown)
        elif tag == "description":
            description = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "newversion":
            newversion = read_bool(child, unknown)
        else:
            unknown.append(child)
    if source_type is None or source_type is UNSET:
        raise missing(node, "sourceType")
    return FileInput(
        source_type=source_type,
        name=name,
        other_file_id=other_file_id,
        other_file_url=other_file_url,
        body=body,
        description=description,
        newversion=newversion,
        extra=collect(node, unknown) if unknown else (),
    )


def write_file(tag: str, value: File, zone: tzinfo | None) -> str:
    """Write a `File` as the element `tag`."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (unique_id := value.unique_id) is not UNSET:
        out.append(f"<uniqueId>{unique_id if type(unique_id) is int else xml_int(unique_id, 'unique_id')}</uniqueId>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (version := value.version) is not UNSET:
        out.append(f"<version>{version if type(version) is int else xml_int(version, 'version')}</version>")
    if (description := value.description) is not UNSET:
        out.append(f"<description>{xml_text(description, 'description')}</description>")
    if (date := value.date) is not UNSET:
        out.append(f"<date>{xml_datetime(date, 'date', zone)}</date>")
    if (source_type := value.source_type) is not UNSET:
        out.append(f"<sourceType>{xml_str_enum(source_type, 'source_type', FileType)}</sourceType>")
    if (size := value.size) is not UNSET:
        out.append(f"<size>{size if type(size) is int else xml_int(size, 'size')}</size>")
    if (task := value.task) is not UNSET:
        out.append(write_object("task", task, "task", TaskRef, write_task_ref, zone))
    if (project := value.project) is not UNSET:
        out.append(write_object("project", project, "project", ProjectRef, write_project_ref, zone))
    if (user := value.user) is not UNSET:
        out.append(write_object("user", user, "user", UserRef, write_user_ref, zone))
    if (download_link := value.download_link) is not UNSET:
        out.append(f"<downloadLink>{xml_text(download_link, 'download_link')}</downloadLink>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_uploaded_file(tag: str, value: UploadedFile, zone: tzinfo | None) -> str:
    """Write a `UploadedFile` as the element `tag`."""
    out: list[str] = []
    if (unique_id := value.unique_id) is not UNSET:
        out.append(f"<uniqueId>{unique_id if type(unique_id) is int else xml_int(unique_id, 'unique_id')}</uniqueId>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
