"""Literals, line breaks and black: how generated code is laid out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


LINE_LENGTH = 120
"""Longest line of the generated code."""


def call(opening: str, arguments: Iterable[str], indent: int) -> str:
    """`opening` with its arguments and a closing bracket: on a line, on three, or with a line an argument."""
    pad = " " * indent
    listed = list(arguments)
    inside = ", ".join(listed)
    if indent + len(opening) + len(inside) < LINE_LENGTH:
        return f"{opening}{inside})"
    if indent + 4 + len(inside) <= LINE_LENGTH:
        return f"{opening}\n{pad}    {inside}\n{pad})"
    if len(listed) == 1:
        return f"{opening}{inside})"  # where to break inside the argument is for black to say
    return "\n".join([opening, *(f"{pad}    {one}," for one in listed), f"{pad})"])


def import_from(module: str, names: Sequence[str], indent: int = 0) -> str:
    """An import of names from a module."""
    pad = " " * indent
    line = f"{pad}from {module} import {', '.join(names)}"
    if len(line) <= LINE_LENGTH:
        return line
    return "\n".join([f"{pad}from {module} import (", *(f"{pad}    {name}," for name in names), f"{pad})"])
