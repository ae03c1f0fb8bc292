"""Codec of `file.upload`: encodes requests and decodes answers.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from functools import partial

from planfix.codecs.types.file import read_uploaded_file, write_file_input
from planfix.enums import FileTarget
from planfix.methods.file_upload import FileUpload, FileUploadResponse
from planfix.types.file import FileInput, UploadedFile
from planfix_runtime.codec.decoding import new, read_int, read_objects
from planfix_runtime.codec.encoding import write_ints, write_objects, xml_enum, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.content import Contents
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_at_least_one, check_at_most_one, given, limited
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_file_upload(value: FileUpload, zone: tzinfo | None, contents: Contents | None = None) -> str:
    """Encode the fields of `FileUpload`."""
    check_at_most_one(value, "task_id", "project_id")
    check_at_least_one(value, "task_id", "project_id", "action_id")
    out: list[str] = []
    if (task_id := value.task_id) is not UNSET:
        out.append(f"<task><id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id></task>")
    if (project_id := value.project_id) is not UNSET:
        out.append(
            f"<project><id>{project_id if type(project_id) is int else xml_int(project_id, 'project_id')}</id></project>"
        )
    if (owner_id := value.owner_id) is not UNSET:
        out.append(f"<owner><id>{owner_id if type(owner_id) is int else xml_int(owner_id, 'owner_id')}</id></owner>")
    if (target := value.target) is not UNSET:
        out.append(f"<target>{xml_enum(target, 'target', FileTarget)}</target>")
    if (action_id := value.action_id) is not UNSET:
        out.append(
            f"<action><id>{action_id if type(action_id) is int else xml_int(action_id, 'action_id')}</id></action>"
        )
    files = given(value.files, "files")
    limited(files, "files", 1, None)
    out.append(
        "<files>"
        + write_objects("file", files, "files", FileInput, partial(write_file_input, contents=contents), zone)
        + "</files>"
    )
    if (notified_list := value.notified_list) is not UNSET:
        out.append(
            "<notifiedList><users>" + write_ints("id", notified_list, "notified_list") + "</users></notifiedList>"
        )
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_file_upload_response(node: Node, reading: Reading) -> FileUploadResponse:
    """Decode an element as `FileUploadResponse`."""
    files: list[UploadedFile] | Unset = UNSET
    action_id: int | None | Unset = UNSET
    met_action = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "files" and files is UNSET:
            files = read_objects(child, unknown, "file", read_uploaded_file, reading)
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
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    made = new(FileUploadResponse)
    made.files = files
    made.action_id = action_id
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_file_upload,
    read_file_upload_response,
    with_files=True,
)
