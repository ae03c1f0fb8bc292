"""The client with all resources.

Generated from schema/methods: edit that and run `make generate`.
"""

from __future__ import annotations

import fragment
from fragment.api import API
from planfix_runtime.client.async_client import AsyncClient


class AsyncLibrary(AsyncClient):
    """The Planfix API, typed; to be awaited.

    Each resource of the API is an attribute: `await pf.task.add(title=…)`. `send` takes a request as a value.
    All arguments are those of `planfix_runtime.AsyncClient`.
    """

    service = API

    @property
    def auth(self) -> fragment.AsyncAuthResource:
        """Sessions."""
        from fragment.async_resources.auth import AsyncAuthResource

        return AsyncAuthResource(self)

    @property
    def book(self) -> fragment.AsyncBookResource:
        """Books of the library."""
        from fragment.async_resources.book import AsyncBookResource

        return AsyncBookResource(self)
