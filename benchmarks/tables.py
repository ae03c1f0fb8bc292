"""Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from benchmarks.measure import Samples

UNITS = {"s": 1.0, "ms": 1e3, "µs": 1e6}


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; all columns but the first are numbers."""
    lines = [header, ["---"] + ["---:"] * (len(header) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def number(value: float) -> str:
    """Three digits that matter."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def samples_table(samples: Mapping[str, Samples], unit: str, ours: str, floor: str | None = None) -> str:
    """Median, spread, best, and how that compares with our own and with the floor."""
    scale = UNITS[unit]
    header = ["", f"median, {unit}", f"spread, {unit}", f"best, {unit}", f"× {ours}"]
    header += [f"× {floor}"] if floor else []
    rows: list[list[str]] = []
    for name, one in sorted(samples.items(), key=lambda item: item[1].median):
        row = [name, *(number(value * scale) for value in (one.median, one.spread, one.best))]
        row += [number(one.times(samples[ours]))]
        row += [number(one.times(samples[floor]))] if floor else []
        rows.append([f"**{cell}**" for cell in row] if name == ours else row)
    return table(header, rows)
