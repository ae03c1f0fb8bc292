"""`handbook.updateRecord`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix.types.handbook import RecordValueInput
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HandbookUpdateRecord(Request["HandbookUpdateRecordResponse"]):
    """Change a record of a directory.

    The value of a field of files is the list of the ids of attached files that stay, with commas between;
    attached files that it does not name are deleted.

    See https://planfix.com/help/Planfix_API_handbook.updateRecord
    """

    handbook_id: int
    """Id of the directory."""
    key: int
    """Key of the record; the product shows it in the column ID."""
    parent_key: int | None | Unset = UNSET
    """Key of the group that the record goes into."""
    is_group: bool | None | Unset = UNSET
    """Whether the record is a group."""
    name: str | None | Unset = UNSET
    """Name of the record; for a group."""
    archived: bool | None | Unset = UNSET
    """Whether the record is archived."""
    custom_data: Sequence[RecordValueInput] | Unset = UNSET
    """Values of the record's fields; handbook.getStructure lists the fields."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        if self.custom_data is not UNSET:
            object.__setattr__(self, "custom_data", as_tuple(self.custom_data))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class HandbookUpdateRecordResponse(Value):
    """What the server answers to handbook.updateRecord."""

    key: int
    """Key of the changed record."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


HandbookUpdateRecord.method = Method(
    name="handbook.updateRecord",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.updateRecord",
    codec="planfix.codecs.methods.handbook_update_record",
)
