"""Tasks as data and back, beside what the standard library makes of any dataclass."""

from __future__ import annotations

from dataclasses import asdict

import planfix
from benchmarks.documents import page
from benchmarks.measure import Samples, take_turns
from benchmarks.programs import time_programs
from planfix import Task, from_dict, to_dict, to_json
from planfix.methods import TaskGetList

TASKS = 1000
SLOW = "dataclasses.asdict"
FIRST = {
    "to_dict of one task": ("from planfix import Task; task = Task(id=1)", "import planfix; planfix.to_dict(task)"),
    "from_dict of one task": (
        "from planfix import Task, to_dict",
        "import planfix; planfix.from_dict(Task, {'id': 1, 'owner': {'id': 2}})",
    ),
    "a JSON Schema": ("import planfix", "planfix.describe('task.getList').json_schema('answer')"),
}
"""What the first use in a process is timed of: what goes before, and it."""


def run(rounds: int) -> dict[str, Samples]:
    """Seconds for 1,000 tasks of a list, by what is made of them."""
    tasks = planfix.decode(TaskGetList, page("tasks", TASKS).body).items
    rows = [to_dict(task, json=True) for task in tasks]
    assert [from_dict(Task, row) for row in rows] == tasks
    return take_turns(
        {
            SLOW: lambda: [asdict(task) for task in tasks],
            "to_dict": lambda: [to_dict(task) for task in tasks],
            "to_dict, json=True": lambda: [to_dict(task, json=True) for task in tasks],
            "to_json": lambda: [to_json(task) for task in tasks],
            "from_dict": lambda: [from_dict(Task, row) for row in rows],
        },
        rounds=rounds,
    )


def first(rounds: int) -> dict[str, Samples]:
    """Seconds for the first use in a process of its own."""
    return time_programs(FIRST, rounds)
