"""What a script waits before its first line: in interpreters of their own, with bytecode compiled."""

from __future__ import annotations

import os
import random
import subprocess
import sys

from benchmarks.measure import Samples

CLIENT = "planfix.Planfix(account='demo', api_key='key', token='token', url='http://127.0.0.1:9/xml')"
PROGRAMS = {
    # What runs untimed first, and what is timed.
    "nothing (bare Python)": ("", ""),
    "import planfix": ("", "import planfix"),
    "import planfix, and the types of one resource": ("", "import planfix, planfix.types.task"),
    "import planfix, and one request": ("", "from planfix.methods import TaskGetList"),
    "a client, once requests and lxml are there": ("import requests, lxml.etree", f"import planfix; {CLIENT}"),
    "a client": ("", f"import planfix; {CLIENT}"),
    "a client, and one resource's facade": ("", f"import planfix; {CLIENT}.task.get_list"),
    "import lxml.etree": ("", "import lxml.etree"),
    "import requests": ("", "import requests"),
    "import httpx": ("", "import httpx"),
    "import openai": ("", "import openai"),
    "import githubkit": ("", "import githubkit"),
    "import boto3": ("", "import boto3"),
    "import aiogram": ("", "import aiogram"),
}

COMPILING = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
"""What pip installs is compiled; the first round compiles this project, even where the environment forbids it."""


def run(rounds: int) -> dict[str, Samples]:
    """Time the programs in turns.

    Returns:
        Samples by program. The first round, which compiles, is not in them.
    """
    order = list(PROGRAMS)
    seconds: dict[str, list[float]] = {name: [] for name in order}
    shuffle = random.Random(7).shuffle
    for _ in range(rounds + 1):
        shuffle(order)
        for name in order:
            seconds[name].append(_seconds(*PROGRAMS[name]))
    return {name: Samples(tuple(seconds[name][1:])) for name in PROGRAMS}


def _seconds(before: str, timed: str) -> float:
    program = f"{before}\nimport time\nstart = time.perf_counter()\n{timed}\nprint(time.perf_counter() - start)"
    command = [sys.executable, "-c", program]
    return float(subprocess.run(command, check=True, capture_output=True, text=True, env=COMPILING).stdout)
