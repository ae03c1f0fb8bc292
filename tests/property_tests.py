"""How many examples the property tests of each function draw; `EXAMPLES=5` in the environment: five times as many."""

from __future__ import annotations

import os

from hypothesis import settings

TIMES = int(os.environ.get("EXAMPLES", "1"))


def examples(count: int) -> settings:
    """Settings with so many examples, or the multiple that the environment asks for."""
    return settings(max_examples=count * TIMES)
