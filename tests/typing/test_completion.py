"""What jedi, on which IPython, Jupyter and Spyder stand, completes."""

from __future__ import annotations

import dataclasses

import jedi
import pytest

import planfix

CLIENT = "from planfix import Planfix\npf = Planfix()\n"
TASK = {field.name for field in dataclasses.fields(planfix.Task)}
CASES = {
    "from planfix import ": {
        "Planfix",
        "TaskFilter",
        "TaskNotFound",
        "Importance",
        "TaskAdd",
        "Task",
        "UNSET",
        "errors",
    },
    "from planfix.types import ": {"Task", "UserRef"},
    f"{CLIENT}pf.": {"task", "project", "send", "close"},
    f"{CLIENT}pf.task.": {"add", "get", "get_list", "iter_list"},
    f"{CLIENT}task = pf.task.get(id=1)\ntask.": TASK,
    f"{CLIENT}for task in pf.task.iter_list():\n    task.": TASK,
    f"{CLIENT}pf.task.get(id=1).owner.": {"id", "name"},
    "from planfix import TaskFilter\nTaskFilter.": {"created", "title", "custom_date"},
    "from planfix import Importance\nImportance.": {"HIGH", "AVERAGE"},
}


@pytest.mark.parametrize("source", CASES)
def test_jedi_completes(source: str) -> None:
    assert CASES[source] <= {one.name for one in jedi.Script(source).complete()}


def test_jedi_knows_the_parameters() -> None:
    [signature] = jedi.Script(f"{CLIENT}pf.task.add(").get_signatures()
    assert {"title", "importance", "silent"} <= {one.name for one in signature.params}
