"""What every binding stands on: transport, authentication, errors, limits, paging.

Users import `planfix`, which has these names too. Each is loaded when it is first used.
"""

from __future__ import annotations

from planfix_runtime.lazy import lazy_names

# Not from `typing`, which takes longer to load than all the rest. Without the annotation, jedi would believe it.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from planfix_runtime.auth import SessionStore as SessionStore
    from planfix_runtime.calls.events import Attempt as Attempt
    from planfix_runtime.calls.events import RequestEvent as RequestEvent
    from planfix_runtime.calls.events import ResponseEvent as ResponseEvent
    from planfix_runtime.calls.prepared import Answer as Answer
    from planfix_runtime.client.async_client import AsyncClient as AsyncClient
    from planfix_runtime.client.client import Client as Client
    from planfix_runtime.errors import AmbiguousWriteError as AmbiguousWriteError
    from planfix_runtime.errors import ApiError as ApiError
    from planfix_runtime.errors import ConfigurationError as ConfigurationError
    from planfix_runtime.errors import ConnectionFailed as ConnectionFailed
    from planfix_runtime.errors import DeadlineExceeded as DeadlineExceeded
    from planfix_runtime.errors import FailureKind as FailureKind
    from planfix_runtime.errors import InvalidRequest as InvalidRequest
    from planfix_runtime.errors import MissingElement as MissingElement
    from planfix_runtime.errors import MissingValue as MissingValue
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
    from planfix_runtime.files.download import AsyncDownload as AsyncDownload
    from planfix_runtime.files.download import Download as Download
    from planfix_runtime.lists.changes import AsyncChanges as AsyncChanges
    from planfix_runtime.lists.changes import Change as Change
    from planfix_runtime.lists.changes import Changes as Changes
    from planfix_runtime.lists.iterators import AsyncPageIterator as AsyncPageIterator
    from planfix_runtime.lists.iterators import PageIterator as PageIterator
    from planfix_runtime.lists.pager import Cursor as Cursor
    from planfix_runtime.lists.pager import Report as Report
    from planfix_runtime.model.content import FileBody as FileBody
    from planfix_runtime.model.extra import Extra as Extra
    from planfix_runtime.model.functions import Method as Method
    from planfix_runtime.model.functions import Page as Page
    from planfix_runtime.model.functions import Request as Request
    from planfix_runtime.model.moment import Moment as Moment
    from planfix_runtime.model.unset import UNSET as UNSET
    from planfix_runtime.model.unset import Unset as Unset
    from planfix_runtime.model.unset import need as need
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
    "planfix_runtime.model.extra": "Extra",
    "planfix_runtime.model.functions": "Method Page Request",
    "planfix_runtime.model.moment": "Moment",
    "planfix_runtime.model.unset": "UNSET Unset need",
    "planfix_runtime.pacing.account": "Quota",
    "planfix_runtime.pacing.shared": "LimitStore",
    "planfix_runtime.process": "Clock",
}

if not TYPE_CHECKING:  # or else any name would be one of this module's
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
