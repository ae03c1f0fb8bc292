"""Typed bindings for the Planfix XML API.

Names are loaded when they are first used; type checkers and editors see plain imports.

Generated from schema/: edit that and run `make generate`.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

TYPE_CHECKING = False  # type checkers know the name; loading `typing` for it would take longer than all the rest
if TYPE_CHECKING:
    from planfix import enums as enums
    from planfix import errors as errors
    from planfix import filters as filters
    from planfix import methods as methods
    from planfix import types as types
    from planfix import files as files
    from planfix import values as values
    from planfix.async_client import AsyncPlanfix as AsyncPlanfix
    from planfix.client import Planfix as Planfix
    from planfix.codec import decode as decode
    from planfix.values import field_value as field_value, read_field_value as read_field_value
    from planfix_runtime.auth import SessionStore as SessionStore
    from planfix_runtime.calls.context import RequestEvent as RequestEvent, ResponseEvent as ResponseEvent
    from planfix_runtime.calls.prepared import Answer as Answer
    from planfix_runtime.calls.retry import Attempt as Attempt
    from planfix_runtime.client.async_client import AsyncClient as AsyncClient
    from planfix_runtime.client.client import Client as Client
    from planfix_runtime.codec.envelope import encode as encode
    from planfix_runtime.config import __version__ as __version__
    from planfix_runtime.errors import (
        AmbiguousWriteError as AmbiguousWriteError,
        ApiError as ApiError,
        ConfigurationError as ConfigurationError,
        ConnectionFailed as ConnectionFailed,
        DeadlineExceeded as DeadlineExceeded,
        FailureKind as FailureKind,
        InvalidRequest as InvalidRequest,
        MissingElement as MissingElement,
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
    from planfix_runtime.lists.iterators import AsyncPageIterator as AsyncPageIterator, PageIterator as PageIterator
    from planfix_runtime.lists.pager import Cursor as Cursor, Report as Report
    from planfix_runtime.model.content import FileBody as FileBody
    from planfix_runtime.model.extra import Extra as Extra
    from planfix_runtime.model.field_values import (
        FieldContent as FieldContent,
        FieldValue as FieldValue,
        FieldValueInput as FieldValueInput,
        LoginList as LoginList,
        TimePeriod as TimePeriod,
        read_ids as read_ids,
    )
    from planfix_runtime.model.functions import Method as Method, Page as Page, Request as Request
    from planfix_runtime.model.unset import UNSET as UNSET, Unset as Unset
    from planfix_runtime.pacing.account import Quota as Quota
    from planfix_runtime.pacing.shared import LimitStore as LimitStore
    from planfix_runtime.process import Clock as Clock

_PLACES = {
    "enums": "planfix.enums",
    "errors": "planfix.errors",
    "filters": "planfix.filters",
    "methods": "planfix.methods",
    "types": "planfix.types",
    "files": "planfix.files",
    "values": "planfix.values",
    "AsyncPlanfix": "planfix.async_client:AsyncPlanfix",
    "Planfix": "planfix.client:Planfix",
    "decode": "planfix.codec:decode",
    "field_value": "planfix.values:field_value",
    "read_field_value": "planfix.values:read_field_value",
    "SessionStore": "planfix_runtime.auth:SessionStore",
    "RequestEvent": "planfix_runtime.calls.context:RequestEvent",
    "ResponseEvent": "planfix_runtime.calls.context:ResponseEvent",
    "Answer": "planfix_runtime.calls.prepared:Answer",
    "Attempt": "planfix_runtime.calls.retry:Attempt",
    "AsyncClient": "planfix_runtime.client.async_client:AsyncClient",
    "Client": "planfix_runtime.client.client:Client",
    "encode": "planfix_runtime.codec.envelope:encode",
    "__version__": "planfix_runtime.config:__version__",
    "AmbiguousWriteError": "planfix_runtime.errors:AmbiguousWriteError",
    "ApiError": "planfix_runtime.errors:ApiError",
    "ConfigurationError": "planfix_runtime.errors:ConfigurationError",
    "ConnectionFailed": "planfix_runtime.errors:ConnectionFailed",
    "DeadlineExceeded": "planfix_runtime.errors:DeadlineExceeded",
    "FailureKind": "planfix_runtime.errors:FailureKind",
    "InvalidRequest": "planfix_runtime.errors:InvalidRequest",
    "MissingElement": "planfix_runtime.errors:MissingElement",
    "PlanfixError": "planfix_runtime.errors:PlanfixError",
    "ProtocolError": "planfix_runtime.errors:ProtocolError",
    "RateLimited": "planfix_runtime.errors:RateLimited",
    "ResponseLost": "planfix_runtime.errors:ResponseLost",
    "ServerError": "planfix_runtime.errors:ServerError",
    "TLSError": "planfix_runtime.errors:TLSError",
    "TransportError": "planfix_runtime.errors:TransportError",
    "UnreadableContent": "planfix_runtime.errors:UnreadableContent",
    "UnreadableValue": "planfix_runtime.errors:UnreadableValue",
    "UnreadableWriteAnswer": "planfix_runtime.errors:UnreadableWriteAnswer",
    "AsyncDownload": "planfix_runtime.files.download:AsyncDownload",
    "Download": "planfix_runtime.files.download:Download",
    "AsyncPageIterator": "planfix_runtime.lists.iterators:AsyncPageIterator",
    "PageIterator": "planfix_runtime.lists.iterators:PageIterator",
    "Cursor": "planfix_runtime.lists.pager:Cursor",
    "Report": "planfix_runtime.lists.pager:Report",
    "FileBody": "planfix_runtime.model.content:FileBody",
    "Extra": "planfix_runtime.model.extra:Extra",
    "FieldContent": "planfix_runtime.model.field_values:FieldContent",
    "FieldValue": "planfix_runtime.model.field_values:FieldValue",
    "FieldValueInput": "planfix_runtime.model.field_values:FieldValueInput",
    "LoginList": "planfix_runtime.model.field_values:LoginList",
    "TimePeriod": "planfix_runtime.model.field_values:TimePeriod",
    "read_ids": "planfix_runtime.model.field_values:read_ids",
    "Method": "planfix_runtime.model.functions:Method",
    "Page": "planfix_runtime.model.functions:Page",
    "Request": "planfix_runtime.model.functions:Request",
    "UNSET": "planfix_runtime.model.unset:UNSET",
    "Unset": "planfix_runtime.model.unset:Unset",
    "Quota": "planfix_runtime.pacing.account:Quota",
    "LimitStore": "planfix_runtime.pacing.shared:LimitStore",
    "Clock": "planfix_runtime.process:Clock",
}

__all__ = [
    "AmbiguousWriteError",
    "Answer",
    "ApiError",
    "AsyncClient",
    "AsyncDownload",
    "AsyncPageIterator",
    "AsyncPlanfix",
    "Attempt",
    "Client",
    "Clock",
    "ConfigurationError",
    "ConnectionFailed",
    "Cursor",
    "DeadlineExceeded",
    "Download",
    "Extra",
    "FailureKind",
    "FieldContent",
    "FieldValue",
    "FieldValueInput",
    "FileBody",
    "InvalidRequest",
    "LimitStore",
    "LoginList",
    "Method",
    "MissingElement",
    "Page",
    "PageIterator",
    "Planfix",
    "PlanfixError",
    "ProtocolError",
    "Quota",
    "RateLimited",
    "Report",
    "Request",
    "RequestEvent",
    "ResponseEvent",
    "ResponseLost",
    "ServerError",
    "SessionStore",
    "TLSError",
    "TimePeriod",
    "TransportError",
    "UNSET",
    "UnreadableContent",
    "UnreadableValue",
    "UnreadableWriteAnswer",
    "Unset",
    "__version__",
    "decode",
    "encode",
    "enums",
    "errors",
    "field_value",
    "files",
    "filters",
    "methods",
    "read_field_value",
    "read_ids",
    "types",
    "values",
]

__getattr__, __dir__ = lazy_names(__name__, _PLACES)
