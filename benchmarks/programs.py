"""Programs that are timed in processes of their own, in turns."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Mapping

from benchmarks.measure import Samples

COMPILING = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
"""What pip installs is compiled; the first round compiles this project, even where the environment forbids it."""


def time_programs(programs: Mapping[str, tuple[str, str]], rounds: int) -> dict[str, Samples]:
    """Time programs in turns.

    Args:
        programs: What is done before the time counts, and what is timed; by name.
        rounds: How many turns each has.

    Returns:
        Samples by program. A first round more, which compiles, is not in them.
    """
    order = list(programs)
    seconds: dict[str, list[float]] = {name: [] for name in order}
    shuffle = random.Random(7).shuffle
    for _ in range(rounds + 1):
        shuffle(order)
        for name in order:
            seconds[name].append(_seconds(*programs[name]))
    return {name: Samples(tuple(seconds[name][1:])) for name in programs}


def _seconds(before: str, timed: str) -> float:
    program = f"{before}\nimport time\nstart = time.perf_counter()\n{timed}\nprint(time.perf_counter() - start)"
    command = [sys.executable, "-c", program]
    return float(subprocess.run(command, check=True, capture_output=True, text=True, env=COMPILING).stdout)
