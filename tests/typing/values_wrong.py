"""A name that no class has is a mistake, whether or not the object is there."""

from planfix.types import Task


def walk(task: Task) -> None:
    print(bool(task.owner.nmae))  # error
