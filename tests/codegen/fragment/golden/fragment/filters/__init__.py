"""Complex filters of the list functions.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

# Importing `typing` takes longer than all the rest. Without the annotation, jedi takes the False literally.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from fragment.filters.book import BookFilter as BookFilter
    from fragment.filters.date_term import DateTerm as DateTerm

_NAMES = {
    "fragment.filters.book": "BookFilter",
    "fragment.filters.date_term": "DateTerm",
}

__all__ = [
    "BookFilter",
    "DateTerm",
]

if not TYPE_CHECKING:  # a type checker that sees `__getattr__` accepts any name
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
