"""Typed requests over a transport that is not ours: `planfix.encode`, http.client, `planfix.decode`."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar
from xml.etree import ElementTree

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

    def ids(self, request: Request[Page[Any]]) -> set[int]:
        """The ids of a whole list. Its objects are not decoded, which takes most of the time."""
        paged: Any = request
        found: list[int] = []
        while True:
            page = dataclasses.replace(paged, page_current=len(found) // 100 + 1, page_size=100)
            self.post(planfix.encode(page, account=self.account))
            (items,) = ElementTree.fromstring(self.body)
            found += [int(one.findtext("id", "")) for one in items]
            if len(items) < 100:
                return {*found}
