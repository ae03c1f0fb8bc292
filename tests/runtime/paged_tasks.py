"""A list of tasks, served in pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from fault_server import FaultServer, Received, Reply

FAST = {"requests_per_second": 0}


class Tasks:
    """A list of tasks, served in pages."""

    def __init__(self, server: FaultServer, ids: range | list[int], total: int | None = -1) -> None:
        self.ids = list(ids)
        self.total = total
        self.largest = 100
        self.asked: list[tuple[int, int]] = []
        self.before: Callable[[int], None] = lambda page: None
        server.handler = self.answer

    def answer(self, received: Received) -> Reply:
        numbers = re.search(rb"<pageCurrent>(\d+)</pageCurrent><pageSize>(\d+)", received.body)
        assert numbers
        page, size = int(numbers[1]), int(numbers[2])
        self.asked.append((page, size))
        self.before(page)
        size = min(size, self.largest)
        part = self.ids[(page - 1) * size : page * size]
        total = len(self.ids) if self.total == -1 else self.total
        attribute = "" if total is None else f' totalCount="{total}"'
        tasks = "".join(f"<id>{one}</id>" for one in part)
        return Reply(
            body=f'<response status="ok"><tasks count="{len(part)}"{attribute}>{tasks}</tasks></response>'.encode()
        )


def ids(pages: Any) -> list[int]:
    return [one.id for one in pages]
