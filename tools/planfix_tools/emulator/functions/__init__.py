"""The functions of the API: a module for each resource, a Python function for each function."""

from __future__ import annotations

from planfix_tools.emulator.functions import (
    action as action,
    analitic as analitic,
    auth as auth,
    contact as contact,
    contact_access as contact_access,
    file as file,
    handbook as handbook,
    project as project,
    project_group as project_group,
    task as task,
    task_progress as task_progress,
    task_status as task_status,
    user as user,
    user_group as user_group,
)
from planfix_tools.emulator.functions.registry import FUNCTIONS as FUNCTIONS
