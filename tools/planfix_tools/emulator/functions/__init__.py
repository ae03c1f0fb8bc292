"""The functions of the API: a module a resource, a function a function."""

from __future__ import annotations

from planfix_tools.emulator.functions import (
    action as action,
    auth as auth,
    project as project,
    task as task,
    task_progress as task_progress,
    user as user,
)
from planfix_tools.emulator.registry import FUNCTIONS as FUNCTIONS
