"""Download the files of a project and of its tasks: `python examples/back_up_files.py 7 backup/`.

A file that an earlier run has downloaded is left alone; names that come from other people are made safe for a disk. Account and keys
come from the environment (PLANFIX_ACCOUNT, PLANFIX_API_KEY, PLANFIX_TOKEN, …).
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from planfix import ApiError, Planfix
from planfix.types import File

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


def safe_name(file: File) -> str:
    """A name that every file system takes, and no two files share: the id goes first."""
    return f"{file.id}-{_UNSAFE.sub('_', file.name or 'file')[-100:].rstrip('. ')}"


def files_of(pf: Planfix, project: int) -> Iterator[File]:
    """The files of a project and of its tasks."""
    yield from pf.file.iter_list_for_project(project_id=project, page_size=100)
    for task in pf.task.iter_list(project_id=project, with_subprojects=True, page_size=100):
        yield from pf.file.iter_list_for_task(task_id=task.id, page_size=100)


def main() -> int:
    """Download what is not there yet. Returns the exit status: 1 if a file could not be downloaded."""
    parser = argparse.ArgumentParser(description="Download the files of a project and of its tasks.")
    parser.add_argument("project", type=int, help="id of the project")
    parser.add_argument("folder", type=Path, help="where the files go")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    new = failed = 0
    seen: set[int] = set()
    with Planfix() as pf:
        for file in files_of(pf, options.project):
            target = options.folder / safe_name(file)
            if file.id in seen or target.exists():
                continue
            seen.add(file.id)
            try:
                pf.file.download(id=file.id).save(target)
                new += 1
            except ApiError as error:
                failed += 1
                print(f"{target.name}: {error}", file=sys.stderr)
    print(f"{new} files downloaded, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
