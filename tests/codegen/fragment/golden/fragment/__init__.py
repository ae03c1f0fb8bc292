"""Typed bindings for the Planfix XML API.

    from fragment import Library

    with Library(account="acme", api_key="…", token="…") as client:
        print(client.user.get().name)

All public names can be imported from this package: the clients, `Library` and `AsyncLibrary`; requests, types, enums, filters
and errors, which are also in a module for each kind, see below; `UNSET`, `encode` and `decode`.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

# Importing `typing` takes longer than all the rest. Without the annotation, jedi takes the False literally.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from fragment import enums as enums
    from fragment import errors as errors
    from fragment import filters as filters
    from fragment import methods as methods
    from fragment import types as types
    from fragment import values as values
    from fragment.async_client import AsyncLibrary as AsyncLibrary
    from fragment.async_resources.auth import AsyncAuthResource as AsyncAuthResource
    from fragment.async_resources.book import AsyncBookResource as AsyncBookResource
    from fragment.client import Library as Library
    from fragment.codec import decode as decode
    from fragment.description import describe as describe, describe_type as describe_type, functions as functions
    from fragment.enums import (
        Binding as Binding,
        DateType as DateType,
        FieldType as FieldType,
        FilterOperator as FilterOperator,
        Genre as Genre,
        Loan as Loan,
    )
    from fragment.errors import (
        BookNotFound as BookNotFound,
        BookOnLoan as BookOnLoan,
        Closed as Closed,
        NotFound as NotFound,
        OnLoan as OnLoan,
        QuotaExceeded as QuotaExceeded,
        Refused as Refused,
        SessionExpired as SessionExpired,
    )
    from fragment.filters.book import BookFilter as BookFilter
    from fragment.filters.date_term import DateTerm as DateTerm
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
    from fragment.resources.auth import AuthResource as AuthResource
    from fragment.resources.book import BookResource as BookResource
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
    from fragment.values import field_value as field_value, read_field_value as read_field_value
    from planfix_runtime.auth import SessionStore as SessionStore
    from planfix_runtime.calls.events import (
        Attempt as Attempt,
        RequestEvent as RequestEvent,
        ResponseEvent as ResponseEvent,
    )
    from planfix_runtime.calls.prepared import Answer as Answer
    from planfix_runtime.client.async_client import AsyncClient as AsyncClient
    from planfix_runtime.client.client import Client as Client
    from planfix_runtime.codec.envelope import encode as encode
    from planfix_runtime.config import __version__ as __version__
    from planfix_runtime.data.description import (
        AnswerDescription as AnswerDescription,
        EnumDescription as EnumDescription,
        ErrorDescription as ErrorDescription,
        FieldDescription as FieldDescription,
        FunctionDescription as FunctionDescription,
        ObjectDescription as ObjectDescription,
    )
    from planfix_runtime.data.reading import from_dict as from_dict, from_json as from_json
    from planfix_runtime.data.writing import to_dict as to_dict, to_json as to_json
    from planfix_runtime.errors import (
        AmbiguousWriteError as AmbiguousWriteError,
        ApiError as ApiError,
        ConfigurationError as ConfigurationError,
        ConnectionFailed as ConnectionFailed,
        DeadlineExceeded as DeadlineExceeded,
        FailureKind as FailureKind,
        InvalidRequest as InvalidRequest,
        MissingElement as MissingElement,
        MissingValue as MissingValue,
        PlanfixError as PlanfixError,
        ProtocolError as ProtocolError,
        RateLimited as RateLimited,
        ResponseLost as ResponseLost,
        ServerError as ServerError,
        TLSError as TLSError,
        TransportError as TransportError,
        UnreadableContent as UnreadableContent,
        UnreadableValue as UnreadableValue,
        UnreadableWriteAnswer as UnreadableWriteAnswer,
    )
    from planfix_runtime.files.download import AsyncDownload as AsyncDownload, Download as Download
    from planfix_runtime.lists.changes import AsyncChanges as AsyncChanges, Change as Change, Changes as Changes
    from planfix_runtime.lists.iterators import AsyncPageIterator as AsyncPageIterator, PageIterator as PageIterator
    from planfix_runtime.lists.pager import Cursor as Cursor, Report as Report
    from planfix_runtime.model.content import FileBody as FileBody
    from planfix_runtime.model.field_values import (
        CustomTexts as CustomTexts,
        FieldContent as FieldContent,
        FieldValue as FieldValue,
        FieldValueInput as FieldValueInput,
        LoginList as LoginList,
        TimePeriod as TimePeriod,
        read_ids as read_ids,
    )
    from planfix_runtime.model.functions import Method as Method, Page as Page, Request as Request
    from planfix_runtime.model.moment import Moment as Moment
    from planfix_runtime.model.values import Extra as Extra, UNSET as UNSET, Unset as Unset, need as need
    from planfix_runtime.pacing.account import Quota as Quota
    from planfix_runtime.pacing.shared import LimitStore as LimitStore
    from planfix_runtime.process import Clock as Clock

_NAMES = {
    "fragment.async_client": "AsyncLibrary",
    "fragment.async_resources.auth": "AsyncAuthResource",
    "fragment.async_resources.book": "AsyncBookResource",
    "fragment.client": "Library",
    "fragment.codec": "decode",
    "fragment.description": "describe describe_type functions",
    "fragment.enums": "Binding DateType FieldType FilterOperator Genre Loan",
    "fragment.errors": "BookNotFound BookOnLoan Closed NotFound OnLoan QuotaExceeded Refused SessionExpired",
    "fragment.filters.book": "BookFilter",
    "fragment.filters.date_term": "DateTerm",
    "fragment.methods.auth_login": "AuthLogin AuthLoginResponse",
    "fragment.methods.book_add": "BookAdd BookAddResponse",
    "fragment.methods.book_get": "BookGet BookGetResponse",
    "fragment.methods.book_get_copy": "BookGetCopy BookGetCopyResponse",
    "fragment.methods.book_get_list": "BookGetList BookGetListResponse",
    "fragment.methods.book_get_tags": "BookGetTags BookGetTagsResponse",
    "fragment.methods.book_remove": "BookRemove BookRemoveResponse",
    "fragment.methods.book_scan": "BookScan BookScanResponse",
    "fragment.methods.book_update_copy": "BookUpdateCopy BookUpdateCopyResponse",
    "fragment.resources.auth": "AuthResource",
    "fragment.resources.book": "BookResource",
    "fragment.types.book": "Book CardValue Copy Queue QueueInput Reader Remark Tag",
    "fragment.values": "field_value read_field_value",
    "planfix_runtime.auth": "SessionStore",
    "planfix_runtime.calls.events": "Attempt RequestEvent ResponseEvent",
    "planfix_runtime.calls.prepared": "Answer",
    "planfix_runtime.client.async_client": "AsyncClient",
    "planfix_runtime.client.client": "Client",
    "planfix_runtime.codec.envelope": "encode",
    "planfix_runtime.config": "__version__",
    "planfix_runtime.data.description": (
        "AnswerDescription EnumDescription ErrorDescription FieldDescription FunctionDescription " "ObjectDescription"
    ),
    "planfix_runtime.data.reading": "from_dict from_json",
    "planfix_runtime.data.writing": "to_dict to_json",
    "planfix_runtime.errors": (
        "AmbiguousWriteError ApiError ConfigurationError ConnectionFailed DeadlineExceeded FailureKind "
        "InvalidRequest MissingElement MissingValue PlanfixError ProtocolError RateLimited ResponseLost "
        "ServerError TLSError TransportError UnreadableContent UnreadableValue UnreadableWriteAnswer"
    ),
    "planfix_runtime.files.download": "AsyncDownload Download",
    "planfix_runtime.lists.changes": "AsyncChanges Change Changes",
    "planfix_runtime.lists.iterators": "AsyncPageIterator PageIterator",
    "planfix_runtime.lists.pager": "Cursor Report",
    "planfix_runtime.model.content": "FileBody",
    "planfix_runtime.model.field_values": "CustomTexts FieldContent FieldValue FieldValueInput LoginList TimePeriod read_ids",
    "planfix_runtime.model.functions": "Method Page Request",
    "planfix_runtime.model.moment": "Moment",
    "planfix_runtime.model.values": "Extra UNSET Unset need",
    "planfix_runtime.pacing.account": "Quota",
    "planfix_runtime.pacing.shared": "LimitStore",
    "planfix_runtime.process": "Clock",
}

__all__ = [
    "AsyncLibrary",
    "Library",
    "UNSET",
    "enums",
    "errors",
    "filters",
    "methods",
    "types",
    "values",
]

if not TYPE_CHECKING:  # a type checker that sees `__getattr__` accepts any name
    __getattr__, __dir__ = lazy_names(__name__, _NAMES, "enums errors filters methods types values")
