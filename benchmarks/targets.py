"""What was asked for, and what was reached."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.tables import number, table


@dataclass(frozen=True, slots=True)
class Target:
    """A figure that was asked for.

    Attributes:
        text: What is measured.
        limit: The figure.
        found: The measured one.
        least: Whether `limit` is the least that is asked for; else it is the most.
        unit: What follows the figures.
    """

    text: str
    limit: float
    found: float
    least: bool = False
    unit: str = ""

    @property
    def verdict(self) -> str:
        """`reached`, or by how much not."""
        short = self.limit - self.found if self.least else self.found - self.limit
        if short <= 0:
            return "reached"
        return f"**missed by {short / self.limit:.1%}**" if self.limit else "**missed**"


def targets_table(targets: Iterable[Target]) -> str:
    """All of them."""
    rows: list[list[str]] = []
    for one in targets:
        asked = f"{'at least' if one.least else 'at most'} {one.limit:.3g}{one.unit}"
        rows.append([one.text, asked, f"{number(one.found)}{one.unit}", one.verdict])
    return table(["target", "asked", "measured", ""], rows)
