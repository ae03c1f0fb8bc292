"""Saved filters, for the target of task.getList and contact.getList."""

from __future__ import annotations

from collections.abc import Mapping

from planfix.errors import InvalidValue
from planfix.filters import ContactFilter, TaskFilter
from planfix.types import SavedFilter
from planfix_runtime.codec.unknown import Reading
from planfix_runtime.model.functions import Page
from planfix_runtime.xml import parse_fragment
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.paging import with_total
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.filters import all_of
from planfix_tools.emulator.filters.conditions import Condition
from planfix_tools.emulator.filters.decoding import read_filter
from planfix_tools.emulator.storage.where import Where


def list_saved(call: Call, owner: str) -> Page[SavedFilter]:
    """The saved filters of tasks or contacts."""
    rows = call.store.rows("SELECT id, name FROM saved_filter WHERE object = ? ORDER BY name", owner)
    return with_total(
        [SavedFilter(id=int(row["id"]) if row["id"].isdecimal() else row["id"], name=row["name"]) for row in rows]
    )


def saved(
    call: Call,
    kind: type[TaskFilter] | type[ContactFilter],
    owner: str,
    filter_id: int | str,
    table: Mapping[int, Condition],
) -> Where:
    """The condition of a saved filter.

    Raises:
        InvalidValue: There is no such filter.
    """
    text = call.store.value("SELECT conditions FROM saved_filter WHERE id = ? AND object = ?", str(filter_id), owner)
    if text is None:
        raise refuse(InvalidValue, f"there is no filter {filter_id}")
    filters = parse_fragment(text.replace("{me}", str(call.caller.id)))
    return all_of(call, table, [read_filter(kind, one, Reading(strict=True)) for one in filters])
