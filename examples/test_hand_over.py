"""How a program that uses Planfix is tested: `pytest examples/test_hand_over.py`. The fixture comes with the package."""

from __future__ import annotations

import pytest
from hand_over import hand_over

from planfix import AmbiguousWriteError, Planfix
from planfix.enums import TaskStatus
from planfix.types import Assignees
from planfix_tools.emulator import Emulator, Fault

LEAVER, SUCCESSOR, BYSTANDER = 1002, 1003, 1004


def active_task(pf: Planfix, *workers: int) -> int:
    return pf.task.add(title="Report", status=TaskStatus.ACTIVE, workers=Assignees(users=workers)).id


def workers(pf: Planfix, task: int) -> set[int]:
    people = pf.task.get(id=task).workers
    return {user.id for user in people.users or () if user.id} if people else set()


def test_active_tasks_change_hands(planfix_emulator: Emulator) -> None:
    with Planfix(**planfix_emulator.credentials) as pf:
        alone, together, other = active_task(pf, LEAVER), active_task(pf, LEAVER, BYSTANDER), active_task(pf, BYSTANDER)
        done, denied = hand_over(pf, LEAVER, SUCCESSOR)
        assert {alone, together} <= set(done) and other not in done and not denied
        assert workers(pf, alone) == {SUCCESSOR}
        assert workers(pf, together) == {SUCCESSOR, BYSTANDER}


def test_tasks_that_the_caller_may_not_change_are_named(planfix_emulator: Emulator) -> None:
    with Planfix(**planfix_emulator.credentials) as pf:
        task = active_task(pf, LEAVER)
        planfix_emulator.faults.add(Fault(method="task.changeWorkers", code="3009", times=None))
        done, denied = hand_over(pf, LEAVER, SUCCESSOR)
        assert done == [] and task in denied


def test_a_lost_answer_stops_it(planfix_emulator: Emulator) -> None:
    with Planfix(**planfix_emulator.credentials) as pf:
        active_task(pf, LEAVER)
        planfix_emulator.faults.add(Fault(method="task.changeWorkers", executed=True, drop=True))
        with pytest.raises(AmbiguousWriteError):
            hand_over(pf, LEAVER, SUCCESSOR)
