"""Typed bindings for the Planfix XML API.

Names are loaded when they are first used; type checkers and editors see plain imports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from planfix_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from planfix import enums as enums
    from planfix import errors as errors
    from planfix import filters as filters
    from planfix import methods as methods
    from planfix import types as types
    from planfix.aio_client import AsyncPlanfix as AsyncPlanfix
    from planfix.client import Planfix as Planfix
    from planfix.codec import decode as decode, encode as encode
    from planfix_runtime.aio import AsyncClient as AsyncClient
    from planfix_runtime.client import Client as Client
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
    )
    from planfix_runtime.extra import Extra as Extra
    from planfix_runtime.messages import Method as Method, Page as Page, Request as Request
    from planfix_runtime.unset import UNSET as UNSET, Unset as Unset
    from planfix_runtime.values import (
        FieldValue as FieldValue,
        FieldValueInput as FieldValueInput,
        LoginList as LoginList,
        TimePeriod as TimePeriod,
    )

_PLACES = {
    "enums": "planfix.enums",
    "errors": "planfix.errors",
    "filters": "planfix.filters",
    "methods": "planfix.methods",
    "types": "planfix.types",
    "AsyncPlanfix": "planfix.aio_client:AsyncPlanfix",
    "Planfix": "planfix.client:Planfix",
    "decode": "planfix.codec:decode",
    "encode": "planfix.codec:encode",
    "AsyncClient": "planfix_runtime.aio:AsyncClient",
    "Client": "planfix_runtime.client:Client",
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
    "Extra": "planfix_runtime.extra:Extra",
    "Method": "planfix_runtime.messages:Method",
    "Page": "planfix_runtime.messages:Page",
    "Request": "planfix_runtime.messages:Request",
    "UNSET": "planfix_runtime.unset:UNSET",
    "Unset": "planfix_runtime.unset:Unset",
    "FieldValue": "planfix_runtime.values:FieldValue",
    "FieldValueInput": "planfix_runtime.values:FieldValueInput",
    "LoginList": "planfix_runtime.values:LoginList",
    "TimePeriod": "planfix_runtime.values:TimePeriod",
}

__all__ = [
    "AmbiguousWriteError",
    "ApiError",
    "AsyncClient",
    "AsyncPlanfix",
    "Client",
    "ConfigurationError",
    "ConnectionFailed",
    "DeadlineExceeded",
    "Extra",
    "FieldValue",
    "FieldValueInput",
    "InvalidRequest",
    "LoginList",
    "Method",
    "MissingElement",
    "Page",
    "Planfix",
    "PlanfixError",
    "ProtocolError",
    "RateLimited",
    "Request",
    "ResponseLost",
    "ServerError",
    "TLSError",
    "TimePeriod",
    "TransportError",
    "UNSET",
    "Unset",
    "decode",
    "encode",
    "enums",
    "errors",
    "filters",
    "methods",
    "types",
]

__getattr__, __dir__ = lazy_names(__name__, _PLACES)
