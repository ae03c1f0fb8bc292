"""The server's side of `file.upload`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.enums import FileTarget
from planfix.methods.file_upload import FileUpload, FileUploadResponse
from planfix.server.types.file import read_file_input, write_uploaded_file
from planfix.types.file import FileInput, UploadedFile
from planfix_runtime.codec.decoding import missing, read_int, read_items, read_objects, read_str_enum
from planfix_runtime.codec.encoding import write_objects, xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.scalars import parse_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_file_upload(node: Node, zone: tzinfo | None) -> FileUpload:
    """Read a `FileUpload` of its element."""
    files: list[FileInput] | Unset = UNSET
    task_id: int | None | Unset = UNSET
    project_id: int | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    target: FileTarget | None | Unset = UNSET
    action_id: int | None | Unset = UNSET
    notified_list: list[int] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    task_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "project":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    project_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "owner":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    owner_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "target":
            target = read_str_enum(child, unknown, FileTarget)
        elif tag == "action":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    action_id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag == "files":
            files = read_objects(child, unknown, "file", read_file_input, zone)
        elif tag == "notifiedList":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "users":
                    notified_list = read_items(inner, unknown, "id", parse_int)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "silent", "signature"):
            unknown.append(child)
    if files is UNSET:
        raise missing(node, "files/file")
    return FileUpload(
        files=files,
        task_id=task_id,
        project_id=project_id,
        owner_id=owner_id,
        target=target,
        action_id=action_id,
        notified_list=notified_list,
        extra=collect(node, unknown) if unknown else (),
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
    if value.extra:
        content = restore(content, value.extra)
    return content
