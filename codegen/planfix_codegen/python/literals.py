"""Values as Python writes them."""

from __future__ import annotations

from typing import cast


def literal(value: object) -> str:
    """A text, number or tuple as source code, in the quotes that black prefers."""
    if isinstance(value, tuple):
        items = [literal(one) for one in cast("tuple[object, ...]", value)]
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    shown = repr(value)
    if shown.startswith("'") and '"' not in shown:
        return f'"{shown[1:-1]}"'
    return shown
