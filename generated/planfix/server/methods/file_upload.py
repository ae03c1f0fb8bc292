"""The server's side of `file.upload`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import FileTarget
from planfix.methods.file_upload import FileUpload, FileUploadResponse
from planfix.server.types.file import read_file_input, write_uploaded_file
from planfix.types.file import FileInput, UploadedFile
from planfix_runtime.codec.decoding import read_int, read_items, read_objects, read_str_enum, required
from planfix_runtime.codec.encoding import write_objects, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_upload(node: Node, reading: Reading) -> FileUpload:
    """Read a `FileUpload` of its element."""
    files: list[FileInput] | Unset = UNSET
    task_id: int | None | Unset = UNSET
    project_id: int | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    target: FileTarget | None | Unset = UNSET
    action_id: int | None | Unset = UNSET
    notified_list: list[int] | Unset = UNSET
    met_task = False
    met_project = False
    met_owner = False
    met_action = False
    met_notified_list = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task" and not met_task:
            met_task = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    task_id = read_int(inner, unknown, task_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "project" and not met_project:
            met_project = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    project_id = read_int(inner, unknown, project_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "owner" and not met_owner:
            met_owner = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    owner_id = read_int(inner, unknown, owner_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "target":
            target = read_str_enum(child, unknown, FileTarget, target)
        elif tag == "action" and not met_action:
            met_action = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    action_id = read_int(inner, unknown, action_id)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag == "files" and files is UNSET:
            files = read_objects(child, unknown, "file", read_file_input, reading)
        elif tag == "notifiedList" and not met_notified_list:
            met_notified_list = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "users" and notified_list is UNSET:
                    notified_list = read_items(inner, unknown, "id", parse_int)
                else:
                    unknown.append(inner)
                if inner.tail:
                    keep_tail(inner, unknown)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return FileUpload(
        files=required(files, node, "files/file", unknown),
        task_id=task_id,
        project_id=project_id,
        owner_id=owner_id,
        target=target,
        action_id=action_id,
        notified_list=notified_list,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_file_upload_response(value: FileUploadResponse, zone: tzinfo | None) -> str:
    """Write what a `FileUploadResponse` holds."""
    out: list[str] = []
    if (files := value.files) is not UNSET:
        out.append(
            "<files>" + write_objects("file", files, "files", UploadedFile, write_uploaded_file, zone) + "</files>"
        )
    if (action_id := value.action_id) is not UNSET:
        out.append(
            f"<action><id>{action_id if type(action_id) is int else xml_int(action_id, 'action_id')}</id></action>"
        )
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
