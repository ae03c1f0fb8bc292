"""Objects in requests and answers.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

# Importing `typing` takes longer than all the rest. Without the annotation, jedi takes the False literally.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from fragment.types.book import (
        Book as Book,
        CardValue as CardValue,
        Copy as Copy,
        Queue as Queue,
        QueueInput as QueueInput,
        Reader as Reader,
        Remark as Remark,
        Tag as Tag,
    )

_NAMES = {
    "fragment.types.book": "Book CardValue Copy Queue QueueInput Reader Remark Tag",
}

__all__ = [
    "Book",
    "CardValue",
    "Copy",
    "Queue",
    "QueueInput",
    "Reader",
    "Remark",
    "Tag",
]

if not TYPE_CHECKING:  # a type checker that sees `__getattr__` accepts any name
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
