"""Complex filters of the list functions.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

# Importing `typing` takes longer than all the rest. Without the annotation, jedi takes the False literally.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from planfix.filters.contact import ContactFilter as ContactFilter
    from planfix.filters.date_term import DateTerm as DateTerm
    from planfix.filters.project import ProjectFilter as ProjectFilter
    from planfix.filters.task import TaskFilter as TaskFilter
    from planfix.filters.user import UserFilter as UserFilter

_NAMES = {
    "planfix.filters.contact": "ContactFilter",
    "planfix.filters.date_term": "DateTerm",
    "planfix.filters.project": "ProjectFilter",
    "planfix.filters.task": "TaskFilter",
    "planfix.filters.user": "UserFilter",
}

__all__ = [
    "ContactFilter",
    "DateTerm",
    "ProjectFilter",
    "TaskFilter",
    "UserFilter",
]

if not TYPE_CHECKING:  # a type checker that sees `__getattr__` accepts any name
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
