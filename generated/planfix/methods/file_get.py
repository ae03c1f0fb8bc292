"""`file.get`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.file import File
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileGet(Request["FileGetResponse"]):
    """Get what is known about a file.

    The size is in kilobytes.

    Give exactly one of id, unique_id.

    Raises:
        FileAccessDenied: The caller has no right to do this with files. (9001)
        FileNotFound: The file does not exist. (9002)

    See https://planfix.com/help/Planfix_API_file.get
    """

    id: int | None | Unset = UNSET
    """Id of the file; its versions share it."""
    unique_id: int | None | Unset = UNSET
    """Unique id of the file."""
    return_download_links: bool | None | Unset = UNSET
    """Whether to answer a permanent download link; not when absent."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


FileGetResponse: TypeAlias = File


FileGet.method = Method(
    name="file.get",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("9001", "9002"),
    page="https://planfix.com/help/Planfix_API_file.get",
    codec="planfix.codecs.methods.file_get",
)
