"""The files of comments are downloaded with a copy, each once; a run that is killed in the middle of one is gone on with."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

from copying import in_copy
from planfix import Planfix, files
from planfix_tools.emulator import Emulator
from planfix_tools.export import Report
from slow_link import SlowLink, slow_link

SIZE, LIMIT = 12_000_000, 8_000_000
"""Bytes of the file, and of all that comes over one connection, which may be the one that the lists came over."""
PROGRAM = "import sys; from planfix_tools.export import run; run(sys.argv[1], pipelines=sys.argv[2], files=sys.argv[3], only=['comments'])"


def test_killed_in_the_middle_of_a_file(
    export: Callable[..., Report], emulator: Emulator, pf: Planfix, tmp_path: Path, copy: Path
) -> None:
    body = Random(5).randbytes(SIZE)
    task = next(iter(pf.task.iter_list()))
    upload = pf.file.upload(task_id=task.id, files=[files.from_bytes(body, name="plan.pdf")])
    folder = tmp_path / "files"
    port = urlsplit(emulator.url).port or 0
    command = [sys.executable, "-c", PROGRAM, f"duckdb:{copy}", str(tmp_path / "pipelines"), str(folder)]
    with slow_link(port, LIMIT) as link:
        with subprocess.Popen(command, env=_environment(emulator, link)) as process:
            latest = time.monotonic() + 120
            while _part(folder) < LIMIT // 2 and time.monotonic() < latest:
                time.sleep(0.01)
            begun = _part(folder)
            process.kill()
    assert LIMIT // 2 <= begun < SIZE
    # Another link: what the first still sends to the process that was killed does not count.
    with slow_link(port, 10 * SIZE) as link:
        subprocess.run(command, env=_environment(emulator, link), check=True)
        assert link.passed < SIZE
    [(path, of)] = in_copy(copy, "SELECT path, comment_id FROM files WHERE name = 'plan.pdf'")
    assert Path(path).read_bytes() == body and of == upload.action_id
    assert not _part(folder)

    before = len(emulator.requests)
    again = export(only=["comments"], files=folder)
    assert again.tables["files"].new == 0
    assert all(one.method != "file.download" for one in emulator.requests[before:])


def _environment(emulator: Emulator, link: SlowLink) -> dict[str, str]:
    """What tells a program to call the emulator over a link."""
    url = emulator.url.replace(str(urlsplit(emulator.url).port), str(link.port))
    given = {f"PLANFIX_{name.upper()}": str(value) for name, value in {**emulator.credentials, "url": url}.items()}
    return {**os.environ, **given, "PLANFIX_TIMEZONE": "UTC"}


def _part(folder: Path) -> int:
    """Bytes of a file that is not whole."""
    return sum(one.stat().st_size for one in folder.rglob("*.part"))
