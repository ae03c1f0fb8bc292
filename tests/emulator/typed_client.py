"""Typed requests over a transport that is not ours: `planfix.encode`, http.client, `planfix.decode`."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

import planfix
from plain_client import Plain
from planfix import Page, Request

R = TypeVar("R")
T = TypeVar("T")


class Typed(Plain):
    """Sends requests as values."""

    def send(self, request: Request[R], silent: bool = False) -> R:
        """Call a function."""
        self.post(planfix.encode(request, account=self.account, silent=silent))
        return planfix.decode(type(request), self.body)

    def every(self, request: Request[Page[T]]) -> list[T]:
        """The whole of a list, page by page."""
        paged: Any = request
        found: list[T] = []
        while True:
            number = len(found) // 100 + 1
            page: Page[T] = self.send(dataclasses.replace(paged, page_current=number, page_size=100))
            found += page.items
            if len(page) < 100:
                return found
