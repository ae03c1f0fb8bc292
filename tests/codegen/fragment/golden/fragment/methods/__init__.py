"""The request and answer of each function.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

# Importing `typing` takes longer than all the rest. Without the annotation, jedi takes the False literally.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from fragment.methods.auth_login import AuthLogin as AuthLogin, AuthLoginResponse as AuthLoginResponse
    from fragment.methods.book_add import BookAdd as BookAdd, BookAddResponse as BookAddResponse
    from fragment.methods.book_get import BookGet as BookGet, BookGetResponse as BookGetResponse
    from fragment.methods.book_get_copy import BookGetCopy as BookGetCopy, BookGetCopyResponse as BookGetCopyResponse
    from fragment.methods.book_get_list import BookGetList as BookGetList, BookGetListResponse as BookGetListResponse
    from fragment.methods.book_get_tags import BookGetTags as BookGetTags, BookGetTagsResponse as BookGetTagsResponse
    from fragment.methods.book_remove import BookRemove as BookRemove, BookRemoveResponse as BookRemoveResponse
    from fragment.methods.book_scan import BookScan as BookScan, BookScanResponse as BookScanResponse
    from fragment.methods.book_update_copy import (
        BookUpdateCopy as BookUpdateCopy,
        BookUpdateCopyResponse as BookUpdateCopyResponse,
    )

_NAMES = {
    "fragment.methods.auth_login": "AuthLogin AuthLoginResponse",
    "fragment.methods.book_add": "BookAdd BookAddResponse",
    "fragment.methods.book_get": "BookGet BookGetResponse",
    "fragment.methods.book_get_copy": "BookGetCopy BookGetCopyResponse",
    "fragment.methods.book_get_list": "BookGetList BookGetListResponse",
    "fragment.methods.book_get_tags": "BookGetTags BookGetTagsResponse",
    "fragment.methods.book_remove": "BookRemove BookRemoveResponse",
    "fragment.methods.book_scan": "BookScan BookScanResponse",
    "fragment.methods.book_update_copy": "BookUpdateCopy BookUpdateCopyResponse",
}

__all__ = [
    "AuthLogin",
    "AuthLoginResponse",
    "BookAdd",
    "BookAddResponse",
    "BookGet",
    "BookGetCopy",
    "BookGetCopyResponse",
    "BookGetList",
    "BookGetListResponse",
    "BookGetResponse",
    "BookGetTags",
    "BookGetTagsResponse",
    "BookRemove",
    "BookRemoveResponse",
    "BookScan",
    "BookScanResponse",
    "BookUpdateCopy",
    "BookUpdateCopyResponse",
]

if not TYPE_CHECKING:  # a type checker that sees `__getattr__` accepts any name
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
