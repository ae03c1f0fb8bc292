"""What the generated package tells the runtime about the API, so that no fact of it is written twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from planfix_runtime.errors import ApiError
    from planfix_runtime.messages import Request


class Api(NamedTuple):
    """The API at large.

    Attributes:
        regions: Region name (`eu`) to URL.
        errors: Code (`"3001"`) to error class.
        login: Makes the request that opens a session, of a login and a password; its answer has a `sid`.
        requests_per_second: How many requests an account may send in a second.
        page_size: Most records that a page holds.
        session_seconds: How long a session lives.
    """

    regions: Mapping[str, str]
    errors: Callable[[], Mapping[str, type[ApiError]]]
    login: Callable[[str, str], Request[Any]]
    requests_per_second: float
    page_size: int
    session_seconds: int
