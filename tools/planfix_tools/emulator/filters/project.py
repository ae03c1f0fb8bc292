"""Complex filters of project.getList, by number."""

from __future__ import annotations

from collections.abc import Mapping

from planfix_tools.emulator.domain.people import has_part
from planfix_tools.emulator.filters.conditions import Condition, contains, day, either, equals, number_of
from planfix_tools.emulator.filters.custom import custom_conditions

PROJECT_FILTERS: Mapping[int, Condition] = {
    5001: contains("project.title"),
    5004: equals("project.owner_id"),
    5005: day("CASE WHEN project.has_end_date THEN project.end_date END"),
    5008: lambda call, one: either(
        one, has_part("project", "project.id", number_of(one), ["manager"], with_groups=False)
    ),
    5010: equals("project.template_id"),
    5014: equals("project.parent_id"),
    **custom_conditions(5100, "project", "project.id", without=(3, 11)),
}
