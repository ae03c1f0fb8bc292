"""Objects that requests and answers hold.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

TYPE_CHECKING = False  # type checkers know the name; loading `typing` for it would take longer than all the rest
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

_PLACES = {
    "Book": "fragment.types.book:Book",
    "CardValue": "fragment.types.book:CardValue",
    "Copy": "fragment.types.book:Copy",
    "Queue": "fragment.types.book:Queue",
    "QueueInput": "fragment.types.book:QueueInput",
    "Reader": "fragment.types.book:Reader",
    "Remark": "fragment.types.book:Remark",
    "Tag": "fragment.types.book:Tag",
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

__getattr__, __dir__ = lazy_names(__name__, _PLACES)
