"""Runtime of the generated bindings: transport, authentication, errors, limits, paging.

Users import these names from `planfix`. Each is loaded when it is first used.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

# Importing `typing` takes longer than all the rest. Without the annotation, jedi takes the False literally.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from planfix_runtime.auth import SessionStore as SessionStore
    from planfix_runtime.calls.events import (
        Attempt as Attempt,
        RequestEvent as RequestEvent,
        ResponseEvent as ResponseEvent,
    )
    from planfix_runtime.calls.prepared import Answer as Answer
    from planfix_runtime.client.async_client import AsyncClient as AsyncClient
    from planfix_runtime.client.client import Client as Client
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
    from planfix_runtime.model.functions import Method as Method, Page as Page, Request as Request
    from planfix_runtime.model.moment import Moment as Moment
    from planfix_runtime.model.values import UNSET as UNSET, Extra as Extra, Unset as Unset, need as need
    from planfix_runtime.pacing.account import Quota as Quota
    from planfix_runtime.pacing.shared import LimitStore as LimitStore
    from planfix_runtime.process import Clock as Clock

_NAMES = {
    "planfix_runtime.auth": "SessionStore",
    "planfix_runtime.calls.events": "Attempt RequestEvent ResponseEvent",
    "planfix_runtime.calls.prepared": "Answer",
    "planfix_runtime.client.async_client": "AsyncClient",
    "planfix_runtime.client.client": "Client",
    "planfix_runtime.errors": (
        "AmbiguousWriteError ApiError ConfigurationError ConnectionFailed DeadlineExceeded FailureKind "
        "InvalidRequest MissingElement MissingValue PlanfixError ProtocolError RateLimited ResponseLost ServerError "
        "TLSError TransportError UnreadableContent UnreadableValue UnreadableWriteAnswer"
    ),
    "planfix_runtime.files.download": "AsyncDownload Download",
    "planfix_runtime.lists.changes": "AsyncChanges Change Changes",
    "planfix_runtime.lists.iterators": "AsyncPageIterator PageIterator",
    "planfix_runtime.lists.pager": "Cursor Report",
    "planfix_runtime.model.content": "FileBody",
    "planfix_runtime.model.functions": "Method Page Request",
    "planfix_runtime.model.moment": "Moment",
    "planfix_runtime.model.values": "Extra UNSET Unset need",
    "planfix_runtime.pacing.account": "Quota",
    "planfix_runtime.pacing.shared": "LimitStore",
    "planfix_runtime.process": "Clock",
}

if not TYPE_CHECKING:  # a type checker that sees `__getattr__` accepts any name
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
