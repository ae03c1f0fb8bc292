"""Bars, as SVG."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape

from benchmarks.measure import Samples
from benchmarks.tables import UNITS, number

ROW, LABEL, BAR, END = 24, 290, 420, 90
"""Height of a bar's row; widths of its name, of the longest bar, and of the figure behind it."""


def bars(title: str, samples: Mapping[str, Samples], unit: str, ours: str) -> str:
    """Medians as bars, with their spread as a line; shortest first."""
    scale = UNITS[unit]
    rows = sorted(samples.items(), key=lambda item: item[1].median)
    longest = max(one.median + one.spread / 2 for one in samples.values())
    width, height = LABEL + BAR + END, ROW * (len(rows) + 1) + 12
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"',
        ' font-family="sans-serif" font-size="13">',
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        f'<text x="8" y="18" font-weight="bold">{escape(title)}, {unit} (less is better)</text>',
    ]
    for place, (name, one) in enumerate(rows, 1):
        top = ROW * place + 6
        length = BAR * one.median / longest
        colour = "#1f6feb" if name == ours else "#9aa4b2"
        half = BAR * one.spread / 2 / longest
        middle = top + 8
        lines += [
            f'<text x="{LABEL - 8}" y="{top + 13}" text-anchor="end">{escape(name)}</text>',
            f'<rect x="{LABEL}" y="{top}" width="{length:.1f}" height="16" fill="{colour}"/>',
            f'<path d="M{LABEL + length - half:.1f} {middle}h{2 * half:.1f}" stroke="#000000"/>',
            f'<text x="{LABEL + length + half + 6:.1f}" y="{top + 13}">{number(one.median * scale)}</text>',
        ]
    return "\n".join([*lines, "</svg>", ""])
