"""Typed bindings for the Planfix XML API.

Names are loaded when they are first used; type checkers and editors see plain imports.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

TYPE_CHECKING = False  # type checkers know the name; loading `typing` for it would take longer than all the rest
if TYPE_CHECKING:
    from fragment import enums as enums
    from fragment import errors as errors
    from fragment import filters as filters
    from fragment import methods as methods
    from fragment import types as types
    from fragment import values as values
    from fragment.aio_client import AsyncPlanfix as AsyncPlanfix
    from fragment.client import Planfix as Planfix
    from fragment.codec import decode as decode
    from fragment.values import field_value as field_value, read_field_value as read_field_value
    from planfix_runtime.aio import AsyncClient as AsyncClient
    from planfix_runtime.aio_download import AsyncDownload as AsyncDownload
    from planfix_runtime.aio_iterating import AsyncPageIterator as AsyncPageIterator
    from planfix_runtime.client import Client as Client
    from planfix_runtime.clock import Clock as Clock
    from planfix_runtime.download import Download as Download
    from planfix_runtime.envelope import encode as encode
    from planfix_runtime.errors import (
        AmbiguousWriteError as AmbiguousWriteError,
        ApiError as ApiError,
        ConfigurationError as ConfigurationError,
        ConnectionFailed as ConnectionFailed,
        DeadlineExceeded as DeadlineExceeded,
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
    from planfix_runtime.exchange import Attempt as Attempt
    from planfix_runtime.extra import Extra as Extra
    from planfix_runtime.file_body import FileBody as FileBody
    from planfix_runtime.iterating import PageIterator as PageIterator
    from planfix_runtime.lane import Quota as Quota
    from planfix_runtime.limit_store import LimitStore as LimitStore
    from planfix_runtime.messages import Method as Method, Page as Page, Request as Request
    from planfix_runtime.outcome import Answer as Answer
    from planfix_runtime.paging import Cursor as Cursor, Report as Report
    from planfix_runtime.session import SessionStore as SessionStore
    from planfix_runtime.unset import UNSET as UNSET, Unset as Unset
    from planfix_runtime.value_kinds import read_ids as read_ids
    from planfix_runtime.values import (
        FieldContent as FieldContent,
        FieldValue as FieldValue,
        FieldValueInput as FieldValueInput,
        LoginList as LoginList,
        TimePeriod as TimePeriod,
    )

_PLACES = {
    "enums": "fragment.enums",
    "errors": "fragment.errors",
    "filters": "fragment.filters",
    "methods": "fragment.methods",
    "types": "fragment.types",
    "values": "fragment.values",
    "AsyncPlanfix": "fragment.aio_client:AsyncPlanfix",
    "Planfix": "fragment.client:Planfix",
    "decode": "fragment.codec:decode",
    "field_value": "fragment.values:field_value",
    "read_field_value": "fragment.values:read_field_value",
    "AsyncClient": "planfix_runtime.aio:AsyncClient",
    "AsyncDownload": "planfix_runtime.aio_download:AsyncDownload",
    "AsyncPageIterator": "planfix_runtime.aio_iterating:AsyncPageIterator",
    "Client": "planfix_runtime.client:Client",
    "Clock": "planfix_runtime.clock:Clock",
    "Download": "planfix_runtime.download:Download",
    "encode": "planfix_runtime.envelope:encode",
    "AmbiguousWriteError": "planfix_runtime.errors:AmbiguousWriteError",
    "ApiError": "planfix_runtime.errors:ApiError",
    "ConfigurationError": "planfix_runtime.errors:ConfigurationError",
    "ConnectionFailed": "planfix_runtime.errors:ConnectionFailed",
    "DeadlineExceeded": "planfix_runtime.errors:DeadlineExceeded",
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
    "Attempt": "planfix_runtime.exchange:Attempt",
    "Extra": "planfix_runtime.extra:Extra",
    "FileBody": "planfix_runtime.file_body:FileBody",
    "PageIterator": "planfix_runtime.iterating:PageIterator",
    "Quota": "planfix_runtime.lane:Quota",
    "LimitStore": "planfix_runtime.limit_store:LimitStore",
    "Method": "planfix_runtime.messages:Method",
    "Page": "planfix_runtime.messages:Page",
    "Request": "planfix_runtime.messages:Request",
    "Answer": "planfix_runtime.outcome:Answer",
    "Cursor": "planfix_runtime.paging:Cursor",
    "Report": "planfix_runtime.paging:Report",
    "SessionStore": "planfix_runtime.session:SessionStore",
    "UNSET": "planfix_runtime.unset:UNSET",
    "Unset": "planfix_runtime.unset:Unset",
    "read_ids": "planfix_runtime.value_kinds:read_ids",
    "FieldContent": "planfix_runtime.values:FieldContent",
    "FieldValue": "planfix_runtime.values:FieldValue",
    "FieldValueInput": "planfix_runtime.values:FieldValueInput",
    "LoginList": "planfix_runtime.values:LoginList",
    "TimePeriod": "planfix_runtime.values:TimePeriod",
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
    "decode",
    "encode",
    "enums",
    "errors",
    "field_value",
    "filters",
    "methods",
    "read_field_value",
    "read_ids",
    "types",
    "values",
]

__getattr__, __dir__ = lazy_names(__name__, _PLACES)
