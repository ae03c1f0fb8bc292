"""Copy many accounts every night, a flow of Prefect: `python examples/deployment/copy_accounts.py accounts.json copies`.

The file has what a client needs of each account: `{"north": {"account": "north", "api_key": "…", "token": "…", "timezone":
"Europe/Moscow"}}`. Accounts have limits of their own, so their copies run side by side, each in a process,
which dlt needs. `--shared-limit` lets other programs for the same account wait for their turn; for several machines it is the
address of a Redis server. A copy that fails or is killed goes on where it was when Prefect tries it again.

    pip install 'planfix[export]' prefect
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from prefect import flow, task
from prefect.task_runners import ThreadPoolTaskRunner


@task(retries=3, retry_delay_seconds=600, task_run_name="copy {name}")
def copy_account(name: str, settings: dict[str, str], folder: str) -> str:
    """Bring the copy of one account up to date. Returns the report."""
    keys = {f"PLANFIX_{key.upper()}": value for key, value in settings.items()}
    command = [sys.executable, "-m", "planfix_tools.export", "--shared-limit", "file"]
    command += ["--to", f"duckdb:{folder}/{name}.duckdb"]
    done = subprocess.run(command, env={**os.environ, **keys}, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


@flow(name="copy-accounts", task_runner=ThreadPoolTaskRunner(max_workers=4))
def copy_accounts(accounts: dict[str, dict[str, str]], folder: str) -> list[str]:
    """Bring the copies of all accounts up to date, at most four at a time."""
    copies = [copy_account.submit(name, settings, folder) for name, settings in accounts.items()]
    return [copy.result() for copy in copies]


def main() -> None:
    """Copy once. `copy_accounts.serve(cron="0 3 * * *")` in its place copies every night."""
    parser = argparse.ArgumentParser(description="Copy many accounts.")
    parser.add_argument("accounts", type=Path, help="file with the accounts")
    parser.add_argument("folder", help="folder of the copies")
    given = parser.parse_args()
    for report in copy_accounts(json.loads(given.accounts.read_text(encoding="utf-8")), given.folder):
        print(report)


if __name__ == "__main__":
    main()
