"""The client with all resources.

Generated from schema/methods: edit that and run `make generate`.
"""

from __future__ import annotations

import fragment
from fragment.api import API
from planfix_runtime.client.client import Client


class Library(Client):
    """The Planfix API, typed.

    Each resource of the API is an attribute: `pf.task.add(title=…)`. `send` takes a request as a value.
    All arguments are those of `planfix_runtime.Client`.
    """

    service = API

    @property
    def auth(self) -> fragment.AuthResource:
        """Sessions."""
        from fragment.resources.auth import AuthResource

        return AuthResource(self)

    @property
    def book(self) -> fragment.BookResource:
        """Books of the library."""
        from fragment.resources.book import BookResource

        return BookResource(self)
