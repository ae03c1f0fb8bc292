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
from planfix_runtime.codec.decoding import read_bool, read_bytes, read_int, read_str_enum, read_text, required
from planfix_runtime.codec.encoding import present, write_object, xml_datetime, xml_int, xml_str_enum, xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore_element
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_input(node: Node, reading: Reading) -> FileInput:
    """Read a `FileInput` of its element."""
    source_type: FileSource | None | Unset = UNSET
    name: str | Unset = UNSET
    other_file_id: int | None | Unset = UNSET
    other_file_url: str | Unset = UNSET
    body: bytes | Unset = UNSET
    description: str | Unset = UNSET
    newversion: bool | None | Unset = UNSET
    met_other_file = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        elif tag == "sourceType":
            source_type = read_str_enum(child, unknown, FileSource, source_type)
        elif tag == "otherFile" and not met_other_file:
            met_other_file = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    other_file_id = read_int(inner, unknown, other_file_id)
                elif inner_tag == "url":
                    other_file_url = (
                        (inner.text or "")
                        if other_file_url is UNSET and not len(inner)
                        else read_text(inner, unknown, other_file_url)
                    )
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "body":
            body = read_bytes(child, unknown, body)
        elif tag == "description":
            description = (
                (child.text or "")
                if description is UNSET and not len(child)
                else read_text(child, unknown, description)
            )
        elif tag == "newversion":
            newversion = read_bool(child, unknown, newversion)
        else:
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return FileInput(
        source_type=required(source_type, node, "sourceType", unknown),
        name=name,
        other_file_id=other_file_id,
        other_file_url=other_file_url,
        body=body,
        description=description,
        newversion=newversion,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_file(tag: str, value: File, zone: tzinfo | None) -> str:
    """Write a `File` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
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
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_uploaded_file(tag: str, value: UploadedFile, zone: tzinfo | None) -> str:
    """Write a `UploadedFile` as the element `tag`."""
    out: list[str] = []
    if (unique_id := value.unique_id) is not UNSET:
        out.append(f"<uniqueId>{unique_id if type(unique_id) is int else xml_int(unique_id, 'unique_id')}</uniqueId>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
