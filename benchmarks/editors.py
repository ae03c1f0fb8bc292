"""What an editor waits: type checkers on a script of some 30 lines that uses a library, without a cache."""

from __future__ import annotations

import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import Samples

CONSUMERS = Path(__file__).parent / "consumers"
TOOLS = Path(sys.executable).parent
CHECKERS = {
    "pyright": (str(TOOLS / "pyright"), "--pythonpath", sys.executable),
    "mypy": (
        str(TOOLS / "mypy"),
        "--strict",
        "--config-file=",
        "--cache-dir",
        os.devnull,
        "--python-executable",
        sys.executable,
    ),
}


def run(rounds: int) -> dict[str, dict[str, Samples]]:
    """Check the scripts in turns, after each passed once.

    Returns:
        Samples by library, by checker.
    """
    with tempfile.TemporaryDirectory() as folder:
        # Away from this repository, whose settings are not a user's, and with settings that end the search for others.
        Path(folder, "pyrightconfig.json").write_text("{}")
        scripts = {
            path.stem.removeprefix("with_"): Path(shutil.copy(path, folder)) for path in CONSUMERS.glob("with_*.py")
        }
        order = [(checker, library) for checker in CHECKERS for library in sorted(scripts)]
        seconds: dict[tuple[str, str], list[float]] = {one: [] for one in order}
        shuffle = random.Random(7).shuffle
        for _ in range(rounds + 1):
            shuffle(order)
            for checker, library in order:
                seconds[checker, library].append(_seconds(CHECKERS[checker], scripts[library]))
    return {
        checker: {library: Samples(tuple(seconds[checker, library][1:])) for library in sorted(scripts)}
        for checker in CHECKERS
    }


def _seconds(command: tuple[str, ...], script: Path) -> float:
    start = _processor()
    done = subprocess.run([*command, script.name], cwd=script.parent, capture_output=True, text=True)
    taken = _processor() - start
    if done.returncode:
        raise RuntimeError(f"{command[0]} {script.name}:\n{done.stdout}{done.stderr}")
    return taken


def _processor() -> float:
    """Seconds that child processes had of the processor so far: what other programs do is not in them."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
