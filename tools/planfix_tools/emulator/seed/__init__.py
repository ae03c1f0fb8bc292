"""Make a realistic account from a number: the same number makes the same account.

Dates count from the day on which the account is made, so that some tasks are always overdue and others due tomorrow.
"""

from __future__ import annotations

import random
from datetime import datetime
from typing import TYPE_CHECKING

from planfix_tools.emulator.seed.directories import add_directories
from planfix_tools.emulator.seed.people import add_administrator, add_people
from planfix_tools.emulator.seed.settings import add_settings
from planfix_tools.emulator.seed.work import add_projects, add_tasks
from planfix_tools.emulator.storage.store import Store

if TYPE_CHECKING:
    from planfix_codegen.model.account import Account


def fill(store: Store, seed: int, tasks: int, now: datetime, account: Account | None = None) -> None:
    """Fill an empty store, within a transaction.

    Args:
        store: The empty store.
        seed: Seed of the random choices.
        tasks: Number of tasks; other objects grow with it. With 0 there are only the administrator and the settings: groups,
            processes, custom fields, directories.
        now: Time from which dates count.
        account: Description of an account with other settings than the emulator's own.
    """
    chance = random.Random(seed)
    store.insert("account", seed=seed)
    if account is not None:
        from planfix_tools.emulator.seed.account import add_account

        add_account(store, chance, account, tasks, now)
        return
    add_settings(store)
    add_directories(store)
    if not tasks:
        add_administrator(store, chance, now)
        return
    add_people(store, chance, tasks, now)
    add_projects(store, chance, tasks, now)
    add_tasks(store, chance, tasks, now)
