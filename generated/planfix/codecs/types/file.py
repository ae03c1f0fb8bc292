"""How a client reads and writes the types: file.

Generated from schema/types/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from planfix.codecs.types.links import read_project_ref, read_task_ref
from planfix.codecs.types.people import read_user_ref
from planfix.enums import FileSource, FileType
from planfix.types.file import File, FileInput, UploadedFile
from planfix.types.links import ProjectRef, TaskRef
from planfix.types.people import UserRef
from planfix_runtime.codec.decoding import missing, read_datetime, read_int, read_str_enum, read_text
from planfix_runtime.codec.encoding import xml_base64, xml_bool, xml_int, xml_str_enum, xml_text
from planfix_runtime.model.content import Contents
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import check_exactly_one, given
from planfix_runtime.xml import END, Node


def read_file(node: Node, zone: tzinfo | None) -> File:
    """Read a `File` of its element."""
    id: int | None | Unset = UNSET
    unique_id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    version: int | None | Unset = UNSET
    description: str | Unset = UNSET
    date: dt.datetime | dt.date | None | Unset = UNSET
    source_type: FileType | None | Unset = UNSET
    size: int | None | Unset = UNSET
    task: TaskRef | Unset = UNSET
    project: ProjectRef | Unset = UNSET
    user: UserRef | Unset = UNSET
    download_link: str | Unset = UNSET
    unknown: list[Node] = []
    rest = iter(node[:])
    child = next(rest, END)
    while tag := child.tag:
        first = child
        if tag == "id":
            id = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "uniqueId":
            unique_id = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "version":
            version = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "description":
            description = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "date":
            date = read_datetime(child, unknown, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "sourceType":
            source_type = read_str_enum(child, unknown, FileType)
            child = next(rest, END)
            tag = child.tag
        if tag == "size":
            size = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "task":
            task = read_task_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "project":
            project = read_project_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "user":
            user = read_user_ref(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "downloadLink":
            download_link = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = next(rest, END)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return File(
        id=id,
        unique_id=unique_id,
        name=name,
        version=version,
        description=description,
        date=date,
        source_type=source_type,
        size=size,
        task=task,
        project=project,
        user=user,
        download_link=download_link,
        extra=collect(node, unknown) if unknown else (),
    )


def read_uploaded_file(node: Node, zone: tzinfo | None) -> UploadedFile:
    """Read a `UploadedFile` of its element."""
    unique_id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "uniqueId":
            unique_id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return UploadedFile(
        unique_id=unique_id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def write_file_input(tag: str, value: FileInput, zone: tzinfo | None, contents: Contents | None = None) -> str:
    """Write a `FileInput` as the element `tag`."""
    check_exactly_one(value, "body", "other_file_id", "other_file_url")
    out: list[str] = []
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    source_type = given(value.source_type, "source_type")
    out.append(f"<sourceType>{xml_str_enum(source_type, 'source_type', FileSource)}</sourceType>")
    in_other_file: list[str] = []
    if (other_file_id := value.other_file_id) is not UNSET:
        in_other_file.append(
            f"<id>{other_file_id if type(other_file_id) is int else xml_int(other_file_id, 'other_file_id')}</id>"
        )
    if (other_file_url := value.other_file_url) is not UNSET:
        in_other_file.append(f"<url>{xml_text(other_file_url, 'other_file_url')}</url>")
    if in_other_file:
        out.append(f"<otherFile>{''.join(in_other_file)}</otherFile>")
    if (body := value.body) is not UNSET:
        out.append(f"<body>{xml_base64(body, 'body', contents)}</body>")
    if (description := value.description) is not UNSET:
        out.append(f"<description>{xml_text(description, 'description')}</description>")
    if (newversion := value.newversion) is not UNSET:
        out.append(
            f"<newversion>{'1' if newversion is True else '0' if newversion is False else xml_bool(newversion, 'newversion')}</newversion>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
