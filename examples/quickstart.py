"""A first program: a project, tasks, comments, a list over several pages, an error.

It takes account and keys from the environment (PLANFIX_ACCOUNT, PLANFIX_API_KEY, PLANFIX_TOKEN, …). `make demo` runs it
against the emulator.
"""

from __future__ import annotations

from datetime import date, datetime

from planfix import Planfix
from planfix.enums import DurationUnit, Importance, TaskFlag, TaskSort, TaskStatus
from planfix.errors import TaskNotFound
from planfix.methods import TaskAdd
from planfix.types import Assignees, CustomValueInput

AWKWARD = "Ромашка & Co <план> \"2026\" 'весна' ]]> 100 % ✓"
"""Every character that XML escapes, and some that it does not."""

CONTRACT, SIGNED_ON, APPROVED_BY = 401, 404, 413
"""Ids of three custom fields of tasks in the emulator's account: a text, a date, a list of users. Yours differ."""


def main() -> None:
    """Run the tour."""
    with Planfix() as pf:
        me = pf.user.get()
        print(f"Calling as {me.name} {me.last_name}, user {me.id}")

        project = pf.project.add(title=f"Проект {AWKWARD}", description="Сделано из quickstart.py")
        print(f"Project {project.id}: {pf.project.get(id=project.id).title}")

        first = pf.task.add(
            title=AWKWARD,
            description="Первая строка\nВторая строка\tс табуляцией",
            project_id=project.id,
            importance=Importance.HIGH,
            workers=Assignees(users=[me.id]),
            start_date_is_set=True,
            start_date=date(2026, 3, 1),
            duration=3,
            duration_unit=DurationUnit.DAY,
            duration_is_set=True,
            custom_data=[
                CustomValueInput(id=CONTRACT, value=AWKWARD),
                CustomValueInput(id=SIGNED_ON, value=date(2026, 3, 8)),
                CustomValueInput(id=APPROVED_BY, value=[me.id]),
            ],
        )
        task = pf.task.get(id=first.id)
        assert task.title == AWKWARD, task.title
        print(f"Task {task.id} (number {task.general}): {task.title}")
        print(f"  importance {task.importance!r}, starts {task.start_time}, for {task.duration} {task.duration_unit!r}")
        for worker in task.workers.users if task.workers else ():
            print(f"  worker {worker.id}: {worker.name}")
        for custom in task.custom_data:
            print(f"  custom field {custom.field.id if custom.field else '?'}: {custom.value!r}")

        # A request is a value: it can be made beforehand, kept, compared and sent later.
        for number in range(1, 13):
            pf.send(TaskAdd(title=f"Задача № {number}", project_id=project.id, status=TaskStatus.ACTIVE))

        comment = pf.action.add(task_id=first.id, description="Готово: <b>смотрите</b> & проверяйте")
        print(f"Comment {comment.id}: {pf.action.get(id=comment.id).description}")

        pf.task.change_status(id=first.id, status=TaskStatus.COMPLETED)
        print(f"Status now {pf.task.get(id=first.id).status!r}")

        page = pf.task.get_list(project_id=project.id, page_current=1, page_size=5)
        print(f"{len(page)} of {page.total_count} tasks on the first page")
        active = list(
            pf.task.iter_list(project_id=project.id, filter=[TaskFlag.ACTIVE], sort=TaskSort.NUMBER_DESC, page_size=5)
        )
        print(f"{len(active)} active ones on all pages, last first: {active[0].title} … {active[-1].title}")

        try:
            pf.task.get(id=999_999_999)
        except TaskNotFound as error:
            print(f"As expected: {error}")
        print(f"Done at {datetime.now():%H:%M}")


if __name__ == "__main__":
    main()
