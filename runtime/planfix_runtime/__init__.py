"""What every binding stands on: transport, authentication, errors, limits, paging.

Users import `planfix`, which has these names too. Each is loaded when it is first used.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

TYPE_CHECKING = False  # type checkers know the name; loading `typing` for it would take longer than all the rest
if TYPE_CHECKING:
    from planfix_runtime.aio import AsyncClient as AsyncClient
    from planfix_runtime.aio_download import AsyncDownload as AsyncDownload
    from planfix_runtime.aio_iterating import AsyncPageIterator as AsyncPageIterator
    from planfix_runtime.client import Client as Client
    from planfix_runtime.clock import Clock as Clock
    from planfix_runtime.download import Download as Download
    from planfix_runtime.errors import AmbiguousWriteError as AmbiguousWriteError
    from planfix_runtime.errors import ApiError as ApiError
    from planfix_runtime.errors import ConfigurationError as ConfigurationError
    from planfix_runtime.errors import ConnectionFailed as ConnectionFailed
    from planfix_runtime.errors import DeadlineExceeded as DeadlineExceeded
    from planfix_runtime.errors import InvalidRequest as InvalidRequest
    from planfix_runtime.errors import MissingElement as MissingElement
    from planfix_runtime.errors import PlanfixError as PlanfixError
    from planfix_runtime.errors import ProtocolError as ProtocolError
    from planfix_runtime.errors import RateLimited as RateLimited
    from planfix_runtime.errors import ResponseLost as ResponseLost
    from planfix_runtime.errors import ServerError as ServerError
    from planfix_runtime.errors import TLSError as TLSError
    from planfix_runtime.errors import TransportError as TransportError
    from planfix_runtime.errors import UnreadableContent as UnreadableContent
    from planfix_runtime.errors import UnreadableValue as UnreadableValue
    from planfix_runtime.errors import UnreadableWriteAnswer as UnreadableWriteAnswer
    from planfix_runtime.exchange import Attempt as Attempt
    from planfix_runtime.extra import Extra as Extra
    from planfix_runtime.file_body import FileBody as FileBody
    from planfix_runtime.iterating import PageIterator as PageIterator
    from planfix_runtime.lane import Quota as Quota
    from planfix_runtime.limit_store import LimitStore as LimitStore
    from planfix_runtime.messages import Method as Method
    from planfix_runtime.messages import Page as Page
    from planfix_runtime.messages import Request as Request
    from planfix_runtime.outcome import Answer as Answer
    from planfix_runtime.paging import Cursor as Cursor
    from planfix_runtime.paging import Report as Report
    from planfix_runtime.session import SessionStore as SessionStore
    from planfix_runtime.unset import UNSET as UNSET
    from planfix_runtime.unset import Unset as Unset

_HOMES = {
    "aio": ("AsyncClient",),
    "aio_download": ("AsyncDownload",),
    "aio_iterating": ("AsyncPageIterator",),
    "client": ("Client",),
    "clock": ("Clock",),
    "download": ("Download",),
    "errors": (
        "AmbiguousWriteError",
        "ApiError",
        "ConfigurationError",
        "ConnectionFailed",
        "DeadlineExceeded",
        "InvalidRequest",
        "MissingElement",
        "PlanfixError",
        "ProtocolError",
        "RateLimited",
        "ResponseLost",
        "ServerError",
        "TLSError",
        "TransportError",
        "UnreadableContent",
        "UnreadableValue",
        "UnreadableWriteAnswer",
    ),
    "exchange": ("Attempt",),
    "extra": ("Extra",),
    "file_body": ("FileBody",),
    "lane": ("Quota",),
    "limit_store": ("LimitStore",),
    "messages": ("Method", "Page", "Request"),
    "outcome": ("Answer",),
    "iterating": ("PageIterator",),
    "paging": ("Cursor", "Report"),
    "session": ("SessionStore",),
    "unset": ("UNSET", "Unset"),
}

__all__ = [
    "UNSET",
    "AmbiguousWriteError",
    "Answer",
    "ApiError",
    "AsyncClient",
    "AsyncDownload",
    "AsyncPageIterator",
    "Attempt",
    "Client",
    "Clock",
    "ConfigurationError",
    "ConnectionFailed",
    "Cursor",
    "DeadlineExceeded",
    "Download",
    "Extra",
    "FileBody",
    "InvalidRequest",
    "LimitStore",
    "Method",
    "MissingElement",
    "Page",
    "PageIterator",
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
    "TransportError",
    "UnreadableContent",
    "UnreadableValue",
    "UnreadableWriteAnswer",
    "Unset",
]

__getattr__, __dir__ = lazy_names(
    __name__, {name: f"{__name__}.{module}:{name}" for module, names in _HOMES.items() for name in names}
)
