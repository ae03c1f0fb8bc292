"""Complex filters of the list functions.

Generated from schema/filters.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.filters import Filter


class TaskFilter(Filter):
    """Filters for lists of tasks."""

    __slots__ = ()


class ContactFilter(Filter):
    """Filters for lists of contacts."""

    __slots__ = ()


class UserFilter(Filter):
    """Filters for lists of users."""

    __slots__ = ()


class ProjectFilter(Filter):
    """Filters for lists of projects."""

    __slots__ = ()
