"""`file.getListForProject`.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.file import File
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FileGetListForProject(Request["FileGetListForProjectResponse"]):
    """List the files of a project.

    Sizes are in kilobytes.

    Raises:
        ProjectNotFound: The project does not exist. (2001)
        ProjectAccessDenied: The caller has no right to do this with projects. (2002)
        FileAccessDenied: The caller has no right to do this with files. (9001)

    See https://planfix.com/help/Planfix_API_file.getListForProject
    """

    project_id: int
    """Id of the project."""
    return_download_links: bool | None | Unset = UNSET
    """Whether to answer permanent download links; not when absent."""
    page_current: int | None | Unset = UNSET
    """Number of the page, from 1; 0 asks only how many records there are. At least 0."""
    page_size: int | None | Unset = UNSET
    """Records on a page, at most 100; 0, or nothing, means the server's default. From 0 to 100."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


FileGetListForProjectResponse: TypeAlias = Page[File]


FileGetListForProject.method = Method(
    name="file.getListForProject",
    kind="read",
    idempotent=True,
    paginated=True,
    admin=False,
    errors=("2001", "2002", "9001"),
    page="https://planfix.com/help/Planfix_API_file.getListForProject",
    codec="planfix.codecs.methods.file_get_list_for_project",
)
