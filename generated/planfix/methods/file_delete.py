"""`file.delete`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset, Value, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileDelete(Request["FileDeleteResponse"]):
    """Delete files.

    Give exactly one of ids, unique_ids.

    Raises:
        FileAccessDenied: The caller has no right to do this with files. (9001)
        FileNotFound: The file does not exist. (9002)

    See https://planfix.com/help/Planfix_API_file.delete
    """

    ids: Sequence[int] = ()
    """Ids of files; the versions of a file share one."""
    unique_ids: Sequence[int] = ()
    """Unique ids of files."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "ids", as_tuple(self.ids))
        object.__setattr__(self, "unique_ids", as_tuple(self.unique_ids))


@dataclasses.dataclass(slots=True, kw_only=True, repr=False)
class FileDeleteResponse(Value):
    """What the server answers to file.delete."""

    count: int | None | Unset = UNSET
    """Number of files that were deleted."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


FileDelete.method = Method(
    name="file.delete",
    kind="write",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("9001", "9002"),
    page="https://planfix.com/help/Planfix_API_file.delete",
    codec="planfix.codecs.methods.file_delete",
)
