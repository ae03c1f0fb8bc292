"""Runs that take turns, so that what disturbs the machine disturbs all alike."""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Samples:
    """Times of one contender, in the order of the rounds.

    Attributes:
        seconds: A time for each round.
    """

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.seconds)

    @property
    def best(self) -> float:
        """The least disturbed one."""
        return min(self.seconds)

    @property
    def spread(self) -> float:
        """Width of the middle half (interquartile range)."""
        if len(self.seconds) < 2:
            return 0.0
        lower, _, upper = statistics.quantiles(self.seconds, n=4)
        return upper - lower

    def times(self, other: Samples) -> float:
        """How many times as long as `other`: the median of the ratios within each round."""
        return statistics.median(one / two for one, two in zip(self.seconds, other.seconds, strict=True))


def take_turns(
    actions: Mapping[str, Callable[[], object]],
    *,
    rounds: int,
    repeat: int = 1,
    clock: Clock = time.thread_time,
) -> dict[str, Samples]:
    """Time actions against each other.

    Args:
        actions: What to time, by name.
        rounds: In each round, every action has a turn, in an order that changes.
        repeat: How often it is done in a turn; for what is too short to time alone.
        clock: Seconds. The thread's own by default, which stands still while other programs have the processor.

    Returns:
        Seconds for one go, by name. Two rounds more were made first and forgotten.
    """
    order = list(actions)
    shuffle = random.Random(7).shuffle
    seconds: dict[str, list[float]] = {name: [] for name in order}
    # No program loads all of the contenders: what they loaded is kept out of each other's garbage collections.
    gc.collect()
    gc.freeze()
    for _ in range(rounds + 2):
        shuffle(order)
        for name in order:
            seconds[name].append(_time(actions[name], repeat, clock))
    return {name: Samples(tuple(found[2:])) for name, found in seconds.items()}


def _time(action: Callable[[], object], repeat: int, clock: Clock) -> float:
    start = clock()
    for _ in range(repeat):
        # What it returns is freed here, within the time: a tree takes a while to free.
        action()
    return (clock() - start) / repeat
