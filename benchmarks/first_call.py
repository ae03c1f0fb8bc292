"""The first answer of a new process."""

from __future__ import annotations

import random
import subprocess
import sys

from benchmarks.importing import COMPILING
from benchmarks.measure import Samples
from benchmarks.places import Place, prepared

PROGRAMS = {
    "planfix": """
import planfix
pf = planfix.Planfix(account="demo", api_key="key", token="token", url={url!r})
assert len(pf.task.get_list(page_current=1, page_size=100).items) == 100
""",
    "requests + lxml by hand": """
import requests
from lxml import etree
data = '<request method="task.getList"><account>demo</account><pageSize>100</pageSize></request>'
answer = requests.post({url!r}, data=data.encode(), auth=("key", "token"), timeout=30)
assert len(etree.fromstring(answer.content).findall("tasks/task")) == 100
""",
}


def run(rounds: int) -> dict[str, Samples]:
    """Seconds from the first line of a script to its first page, in processes of their own."""
    seconds: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    order = list(PROGRAMS)
    shuffle = random.Random(7).shuffle
    with prepared() as place:
        for _ in range(rounds + 1):
            shuffle(order)
            for name in order:
                seconds[name].append(_seconds(PROGRAMS[name], place))
    return {name: Samples(tuple(found[1:])) for name, found in seconds.items()}


def _seconds(program: str, place: Place) -> float:
    timed = (
        f"import time\nstart = time.perf_counter()\n{program.format(url=place.url)}\nprint(time.perf_counter() - start)"
    )
    command = [sys.executable, "-c", timed]
    return float(subprocess.run(command, check=True, capture_output=True, text=True, env=COMPILING).stdout)
