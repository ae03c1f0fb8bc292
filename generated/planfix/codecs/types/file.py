"""Codecs of the types: file.

Generated from schema/types/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.links import read_project_ref, read_task_ref
from planfix.codecs.types.people import read_user_ref
from planfix.enums import FileSource, FileType
from planfix.types.file import File, FileInput, UploadedFile
from planfix.types.links import ProjectRef, TaskRef
from planfix.types.people import UserRef
from planfix_runtime.codec.decoding import new, read_datetime, read_int, read_str_enum, read_text, required
from planfix_runtime.codec.encoding import xml_base64, xml_bool, xml_enum, xml_int, xml_text
from planfix_runtime.codec.unknown import Reading, Unknown, collect, restore_element
from planfix_runtime.model.content import Contents
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.validators import check_exactly_one, given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_file(node: Node, reading: Reading) -> File:
    """Decode an element as `File`."""
    id: int | None | Unset = UNSET
    unique_id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    version: int | None | Unset = UNSET
    description: str | Unset = UNSET
    date: Moment | None | Unset = UNSET
    source_type: FileType | None | Unset = UNSET
    size: int | None | Unset = UNSET
    task: TaskRef | Unset = UNSET
    project: ProjectRef | Unset = UNSET
    user: UserRef | Unset = UNSET
    download_link: str | Unset = UNSET
    unknown: list[Unknown] = []
    children = node[:]
    children.append(END)
    at = 0
    child = children[0]
    while tag := child.tag:
        first = child
        if tag == "id":
            id = read_int(child, unknown, id)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "uniqueId":
            unique_id = read_int(child, unknown, unique_id)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "version":
            version = read_int(child, unknown, version)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "description":
            description = (
                (child.text or "")
                if description is UNSET and not len(child)
                else read_text(child, unknown, description)
            )
            child = children[at := at + 1]
            tag = child.tag
        if tag == "date":
            date = read_datetime(child, unknown, reading.zone, date)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "sourceType":
            source_type = read_str_enum(child, unknown, FileType, source_type)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "size":
            size = read_int(child, unknown, size)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "task" and task is UNSET:
            task = read_task_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "project" and project is UNSET:
            project = read_project_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "user" and user is UNSET:
            user = read_user_ref(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "downloadLink":
            download_link = (
                (child.text or "")
                if download_link is UNSET and not len(child)
                else read_text(child, unknown, download_link)
            )
            child = children[at := at + 1]
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = children[at := at + 1]
    made = new(File)
    made.id = required(id, node, "id", unknown)
    made.unique_id = unique_id
    made.name = name
    made.version = version
    made.description = description
    made.date = date
    made.source_type = source_type
    made.size = size
    made.task = task
    made.project = project
    made.user = user
    made.download_link = download_link
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_uploaded_file(node: Node, reading: Reading) -> UploadedFile:
    """Decode an element as `UploadedFile`."""
    unique_id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "uniqueId":
            unique_id = read_int(child, unknown, unique_id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(UploadedFile)
    made.unique_id = unique_id
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def write_file_input(tag: str, value: FileInput, zone: tzinfo | None, contents: Contents | None = None) -> str:
    """Encode `FileInput` as the element `tag`."""
    check_exactly_one(value, "body", "other_file_id", "other_file_url")
    out: list[str] = []
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    source_type = given(value.source_type, "source_type")
    out.append(f"<sourceType>{xml_enum(source_type, 'source_type', FileSource)}</sourceType>")
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
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
