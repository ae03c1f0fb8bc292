"""`handbook.updateRecord`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo

from planfix.types.handbook import RecordValueInput, write_record_value_input
from planfix_runtime.checks import as_tuple, given
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_objects, xml_bool, xml_int, xml_text


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HandbookUpdateRecord(Request["HandbookUpdateRecordResponse"]):
    """Change a record of a directory.

    The value of a field of files is the list of the ids of attached files that stay, with commas between;
    attached files that it does not name are deleted.

    Attributes:
        handbook_id: Id of the directory.
        key: Key of the record; the product shows it in the column ID.
        parent_key: Key of the group that the record goes into.
        is_group: Whether the record is a group.
        name: Name of the record; for a group.
        archived: Whether the record is archived.
        custom_data: Values of the record's fields; handbook.getStructure lists the fields.

    See https://planfix.com/help/Planfix_API_handbook.updateRecord
    """

    handbook_id: int
    key: int
    parent_key: int | None | Unset = UNSET
    is_group: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    archived: bool | None | Unset = UNSET
    custom_data: Sequence[RecordValueInput] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "custom_data", as_tuple(self.custom_data))


@dataclasses.dataclass(slots=True)
class HandbookUpdateRecordResponse:
    """What the server answers to handbook.updateRecord.

    Attributes:
        key: Key of the changed record.
    """

    key: int
    extra: tuple[Extra, ...] = ()


def write_handbook_update_record(value: HandbookUpdateRecord, zone: tzinfo | None) -> str:
    """Write what a `HandbookUpdateRecord` holds."""
    out: list[str] = []
    handbook_id = given(value.handbook_id, "handbook_id")
    out.append(
        f"<handbook><id>{handbook_id if type(handbook_id) is int else xml_int(handbook_id, 'handbook_id')}</id></handbook>"
    )
    key = given(value.key, "key")
    out.append(f"<key>{key if type(key) is int else xml_int(key, 'key')}</key>")
    if (parent_key := value.parent_key) is not UNSET:
        out.append(
            f"<parentKey>{parent_key if type(parent_key) is int else xml_int(parent_key, 'parent_key')}</parentKey>"
        )
    if (is_group := value.is_group) is not UNSET:
        out.append(f"<isGroup>{xml_bool(is_group, 'is_group')}</isGroup>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (archived := value.archived) is not UNSET:
        out.append(f"<archived>{xml_bool(archived, 'archived')}</archived>")
    if (custom_data := value.custom_data) is not UNSET:
        out.append(
            "<customData>"
            + write_objects("customValue", custom_data, "custom_data", RecordValueInput, write_record_value_input, zone)
            + "</customData>"
        )
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_handbook_update_record_response(node: Node, zone: tzinfo | None) -> HandbookUpdateRecordResponse:
    """Read a `HandbookUpdateRecordResponse` of its element."""
    key: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "key":
            key = read_int(child, unknown)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if key is None or key is UNSET:
        raise missing(node, "key")
    return HandbookUpdateRecordResponse(
        key,
        collect(node, unknown) if unknown else (),
    )


HandbookUpdateRecord.method = Method(
    name="handbook.updateRecord",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.updateRecord",
    write=write_handbook_update_record,
    read=read_handbook_update_record_response,
)
