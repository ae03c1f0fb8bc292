"""What answers the calls that are measured, each in a process of its own; and the clients that call it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx2
import requests

import planfix
from benchmarks.contenders import by_hand


@dataclass(frozen=True, slots=True)
class Place:
    """An account with 10,000 tasks.

    Attributes:
        url: Where it is; the other fields are the keys to it.
    """

    url: str
    account: str
    api_key: str
    token: str

    def client(self, requests_per_second: float = 0.0, failed: list[Any] | None = None) -> planfix.Planfix:
        """This project's client; `failed` gets the attempts that failed."""

        def watch(attempt: Any) -> None:
            if attempt.fault and failed is not None:
                failed.append(attempt)

        return planfix.Planfix(
            account=self.account,
            api_key=self.api_key,
            token=self.token,
            url=self.url,
            requests_per_second=requests_per_second,
            on_attempt=watch,
        )

    def async_client(self) -> planfix.AsyncPlanfix:
        """The same for event loops."""
        return planfix.AsyncPlanfix(
            account=self.account, api_key=self.api_key, token=self.token, url=self.url, requests_per_second=0
        )

    def fetch_by_hand(self, session: requests.Session, number: int) -> Any:
        """A page, as programs without bindings fetch it."""
        keys = (self.api_key, self.token)
        response = session.post(self.url, data=self._request(number), auth=keys, timeout=30)
        response.raise_for_status()
        return by_hand.decode("tasks", response.content)

    async def fetch_async_by_hand(self, session: httpx2.AsyncClient, number: int) -> Any:
        """The same with httpx2."""
        response = await session.post(self.url, content=self._request(number), auth=(self.api_key, self.token))
        response.raise_for_status()
        return by_hand.decode("tasks", response.content)

    def _request(self, number: int) -> bytes:
        return (
            f'<request method="task.getList"><account>{self.account}</account>'
            f"<pageCurrent>{number}</pageCurrent><pageSize>100</pageSize></request>"
        ).encode()


@contextmanager
def prepared() -> Generator[Place]:
    """A server with answers made beforehand."""
    with _serve("benchmarks.server") as place:
        yield place


@contextmanager
def emulator(*options: str) -> Generator[Place]:
    """The emulator, which reads its answers from a database and writes them anew each time."""
    with _serve("planfix_tools.emulator", "--port", "0", "--tasks", "10000", "--json", *options) as place:
        yield place


@contextmanager
def _serve(module: str, *options: str) -> Generator[Place]:
    with subprocess.Popen([sys.executable, "-m", module, *options], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            found = json.loads(process.stdout.readline())
            yield Place(found["url"], found["account"], found["api_key"], found["token"])
        finally:
            process.terminate()
