"""What a user's editor underlines: each line below that ends in `# error` must be one to each checker."""

from __future__ import annotations

import planfix
from planfix import Planfix
from planfix.enums import Importance, TaskSort
from planfix.methods import TaskAccept, TaskAdd, TaskGetList
from planfix.types import Assignees, Task, UserRef


def mistakes(pf: Planfix) -> None:
    TaskAdd(titel="Report")  # error
    TaskAdd("Report")  # error
    Task(1)  # error
    UserRef(id=1).name = "Ann"  # error
    TaskAdd(custom_data={"Budget": 5})  # error
    planfix.TaskAd(title="Report")  # error
    TaskAdd(importance="HIGH")  # error
    TaskAdd(importance=TaskSort.NUMBER_ASC)  # error
    TaskAdd(workers=[12])  # error
    TaskAdd(workers=Assignees(users=["12"]))  # error
    TaskAdd(title=Importance)  # error
    TaskAccept()  # error
    TaskAdd(status=4)  # error
    TaskAdd(status="DELAYED")  # error
    TaskGetList(page_size="100")  # error
    pf.task.add(titel="Report")  # error
    pf.task.accept()  # error
    pf.task.get(id="1")  # error
    pf.task.get_list(sort="NUMBER_ASC")  # error
    pf.task.get(id=1).titel  # error
    pf.send(TaskAdd(title="Report")).title  # error
    pf.tasks.add(title="Report")  # error
    TaskAdd(title="Report").title = "Other"  # error
