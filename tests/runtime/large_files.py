"""Sends or fetches a file in a process of its own, and prints by how many bytes its memory grew.

Usage: large_files.py requests|httpx up|down URL PATH
"""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path
from typing import Any

from planfix import files
from planfix.methods import FileDownload, FileUpload
from sample_api import AsyncSample, Sample, TaskGet

SETTINGS: Any = {"account": "acc", "api_key": "key", "token": "token", "requests_per_second": 0}


def peak() -> int:
    """Most bytes of memory that this process ever had. (`getrusage` counts what its parent had, too.)"""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1]) * 1024


def over_requests(way: str, url: str, path: str) -> int:
    with Sample(url=url, **SETTINGS) as client:
        # Everything that a first call loads is the baseline's.
        client.send(TaskGet())
        FileUpload(task_id=1, files=[files.from_path(__file__)])
        before = peak()
        if way == "up":
            client.send(FileUpload(task_id=1, files=[files.from_path(path)]))
        else:
            client.download(FileDownload(id=1)).save(path)
        return peak() - before


async def over_httpx(way: str, url: str, path: str) -> int:
    async with AsyncSample(url=url, **SETTINGS) as client:
        await client.send(TaskGet())
        FileUpload(task_id=1, files=[files.from_path(__file__)])
        before = peak()
        if way == "up":
            await client.send(FileUpload(task_id=1, files=[files.from_path(path)]))
        else:
            await (await client.download(FileDownload(id=1))).save(path)
        return peak() - before


if __name__ == "__main__":
    transport, *arguments = sys.argv[1:]
    print(over_requests(*arguments) if transport == "requests" else asyncio.run(over_httpx(*arguments)))
