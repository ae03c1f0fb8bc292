"""`file.delete`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo

from planfix_runtime.checks import as_tuple, check_exactly_one
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import read_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_items, xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FileDelete(Request["FileDeleteResponse"]):
    """Delete files.

    Give exactly one of ids, unique_ids.

    Attributes:
        ids: Ids of files; the versions of a file share one.
        unique_ids: Unique ids of files.

    Raises:
        FileAccessDenied: The caller has no right to do this with files. (9001)
        FileNotFound: The file does not exist. (9002)

    See https://planfix.com/help/Planfix_API_file.delete
    """

    ids: Sequence[int] = ()
    unique_ids: Sequence[int] = ()
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "ids", as_tuple(self.ids))
        object.__setattr__(self, "unique_ids", as_tuple(self.unique_ids))


@dataclasses.dataclass(slots=True)
class FileDeleteResponse:
    """What the server answers to file.delete.

    Attributes:
        count: Number of files that were deleted.
    """

    count: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


def write_file_delete(value: FileDelete, zone: tzinfo | None) -> str:
    """Write what a `FileDelete` holds."""
    check_exactly_one(value, "ids", "unique_ids")
    out: list[str] = []
    in_files: list[str] = []
    if ids := value.ids:
        in_files.append(write_items("id", ids, "ids", xml_int))
    if unique_ids := value.unique_ids:
        in_files.append(write_items("uniqueId", unique_ids, "unique_ids", xml_int))
    if in_files:
        out.append(f"<files>{''.join(in_files)}</files>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_file_delete_response(node: Node, zone: tzinfo | None) -> FileDeleteResponse:
    """Read a `FileDeleteResponse` of its element."""
    count: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "count":
            count = read_int(child, unknown)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    return FileDeleteResponse(
        count,
        collect(node, unknown) if unknown else (),
    )


FileDelete.method = Method(
    name="file.delete",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("9001", "9002"),
    page="https://planfix.com/help/Planfix_API_file.delete",
    write=write_file_delete,
    read=read_file_delete_response,
)
