"""What a script waits before its first line: in interpreters of their own, with bytecode compiled."""

from __future__ import annotations

from benchmarks.measure import Samples
from benchmarks.programs import time_programs

CLIENT = "planfix.Planfix(account='demo', api_key='key', token='token', url='http://127.0.0.1:9/xml')"
PROGRAMS = {
    # What runs untimed first, and what is timed.
    "nothing (bare Python)": ("", ""),
    "import planfix": ("", "import planfix"),
    "import planfix, and the types of one resource": ("", "import planfix, planfix.types.task"),
    "import planfix, and one request": ("", "from planfix.methods import TaskGetList"),
    "a client, once requests and lxml are there": ("import requests, lxml.etree", f"import planfix; {CLIENT}"),
    "an asynchronous client, once httpx2 and lxml are there": (
        "import httpx2, asyncio, lxml.etree",
        f"import planfix; {CLIENT.replace('Planfix', 'AsyncPlanfix')}",
    ),
    "a client": ("", f"import planfix; {CLIENT}"),
    "a client, and one resource's facade": ("", f"import planfix; {CLIENT}.task.get_list"),
    "import lxml.etree": ("", "import lxml.etree"),
    "import requests": ("", "import requests"),
    "import httpx2": ("", "import httpx2"),
    "import openai": ("", "import openai"),
    "import githubkit": ("", "import githubkit"),
    "import boto3": ("", "import boto3"),
    "import aiogram": ("", "import aiogram"),
}


def run(rounds: int) -> dict[str, Samples]:
    """Time them."""
    return time_programs(PROGRAMS, rounds)
