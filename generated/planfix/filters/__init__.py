"""Complex filters of the list functions.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

TYPE_CHECKING = False  # type checkers know the name; loading `typing` for it would take longer than all the rest
if TYPE_CHECKING:
    from planfix.filters.contact import ContactFilter as ContactFilter
    from planfix.filters.date_term import DateTerm as DateTerm
    from planfix.filters.project import ProjectFilter as ProjectFilter
    from planfix.filters.task import TaskFilter as TaskFilter
    from planfix.filters.user import UserFilter as UserFilter

_PLACES = {
    "ContactFilter": "planfix.filters.contact:ContactFilter",
    "DateTerm": "planfix.filters.date_term:DateTerm",
    "ProjectFilter": "planfix.filters.project:ProjectFilter",
    "TaskFilter": "planfix.filters.task:TaskFilter",
    "UserFilter": "planfix.filters.user:UserFilter",
}

__all__ = [
    "ContactFilter",
    "DateTerm",
    "ProjectFilter",
    "TaskFilter",
    "UserFilter",
]

__getattr__, __dir__ = lazy_names(__name__, _PLACES)
