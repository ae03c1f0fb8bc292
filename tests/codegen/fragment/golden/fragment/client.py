"""The client with all resources.

Generated from schema/methods: edit that and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fragment.api import API
from planfix_runtime.client.client import Client

if TYPE_CHECKING:
    from fragment.resources.auth import AuthResource
    from fragment.resources.book import BookResource


class Library(Client):
    """The Planfix API, typed.

    Each resource of the API is an attribute: `pf.task.add(title=…)`. `send` takes a request as a value.
    All arguments are those of `planfix_runtime.Client`.
    """

    service = API

    @property
    def auth(self) -> AuthResource:
        """Sessions."""
        from fragment.resources.auth import AuthResource

        return AuthResource(self)

    @property
    def book(self) -> BookResource:
        """Books of the library."""
        from fragment.resources.book import BookResource

        return BookResource(self)
