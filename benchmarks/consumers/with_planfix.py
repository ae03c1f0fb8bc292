"""Add a task, read a page of tasks, change one; catch an error."""

from __future__ import annotations

from planfix import Planfix
from planfix.enums import Importance
from planfix.errors import TaskNotFound


def open_titles(pf: Planfix, project: int) -> list[str]:
    page = pf.task.get_list(project_id=project, page_current=1, page_size=100)
    return [task.title for task in page.items if isinstance(task.title, str)]


def add_and_rename(pf: Planfix, title: str) -> int:
    added = pf.task.add(title=title, importance=Importance.HIGH)
    pf.task.update(id=added.id, title=f"{title} (new)")
    return added.id


def title(pf: Planfix, number: int) -> str | None:
    try:
        task = pf.task.get(id=number)
    except TaskNotFound as error:
        print(error)
        return None
    return task.title if isinstance(task.title, str) else None


with Planfix(account="demo", api_key="key", token="token") as client:
    print(open_titles(client, 7), add_and_rename(client, "Report"), title(client, 1))
