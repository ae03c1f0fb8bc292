"""Hand over the active tasks of one user to another: `python examples/hand_over.py 1002 1003`.

`test_hand_over.py` beside it shows how such a program is tested. Account and keys come from the environment
(PLANFIX_ACCOUNT, PLANFIX_API_KEY, PLANFIX_TOKEN, …).
"""

from __future__ import annotations

import argparse

from planfix import Planfix
from planfix.enums import TaskFlag
from planfix.errors import AccessDenied
from planfix.filters import TaskFilter


def hand_over(pf: Planfix, leaver: int, successor: int) -> tuple[list[int], list[int]]:
    """Make one user the worker of another's active tasks. Nobody is notified.

    Returns:
        Ids of the tasks that were handed over, and of those that the caller may not change.
    """
    filters = [TaskFilter.worker(equal=leaver)]
    # All of them before the first change: a list that changes while it is read skips records.
    tasks = list(pf.task.iter_list(filter=[TaskFlag.ACTIVE], filters=filters, page_size=100))
    done: list[int] = []
    denied: list[int] = []
    for task in tasks:
        try:
            pf.task.change_workers(id=task.id, add_users=[successor], del_users=[leaver], silent=True)
            done.append(task.id)
        except AccessDenied:
            denied.append(task.id)
    return done, denied


def main() -> None:
    """Hand over, and say what was done."""
    parser = argparse.ArgumentParser(description="Hand over the active tasks of one user to another.")
    parser.add_argument("leaver", type=int, help="id of the user who leaves")
    parser.add_argument("successor", type=int, help="id of the user who takes over")
    options = parser.parse_args()
    with Planfix() as pf:
        done, denied = hand_over(pf, options.leaver, options.successor)
    print(f"{len(done)} tasks handed over, {len(denied)} may not be changed: {denied}")


if __name__ == "__main__":
    main()
