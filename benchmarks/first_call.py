"""The first answer of a new process."""

from __future__ import annotations

from benchmarks.measure import Samples
from benchmarks.places import prepared
from benchmarks.programs import time_programs

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
    with prepared() as place:
        return time_programs({name: ("", text.format(url=place.url)) for name, text in PROGRAMS.items()}, rounds)
