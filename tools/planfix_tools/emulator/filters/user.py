"""Complex filters of user.getList, by number."""

from __future__ import annotations

from collections.abc import Mapping

from planfix_tools.emulator.filters.conditions import Condition, contains

USER_FILTERS: Mapping[int, Condition] = {
    9003: contains("user.email"),
    9006: contains("user.name", "user.last_name"),
}
