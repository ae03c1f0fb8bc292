"""Format of the generated code: literals, line breaks, black."""

from __future__ import annotations

import gc
import hashlib
import os
import textwrap
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import cast

from planfix_codegen.default import cache_root

LINE_LENGTH = 120
"""Longest line of the generated code."""

_FEW = 16
"""Up to this number of texts, one process is faster than several."""

_KEPT = 4000
"""Most texts in the cache: ten times as many as a run needs."""


def literal(value: object) -> str:
    """Return a text, number or tuple as source code, in the quotes that black prefers."""
    if isinstance(value, tuple):
        items = [literal(one) for one in cast("tuple[object, ...]", value)]
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    shown = repr(value)
    if shown.startswith("'") and '"' not in shown:
        return f'"{shown[1:-1]}"'
    return shown


def call(opening: str, arguments: Iterable[str], indent: int) -> str:
    """Return `opening`, the arguments and a closing bracket: on one line, on three, or with a line for each argument."""
    pad = " " * indent
    listed = list(arguments)
    inside = ", ".join(listed)
    if indent + len(opening) + len(inside) < LINE_LENGTH:
        return f"{opening}{inside})"
    if indent + 4 + len(inside) <= LINE_LENGTH:
        return f"{opening}\n{pad}    {inside}\n{pad})"
    if len(listed) == 1:
        return f"{opening}{inside})"  # black breaks the line inside the argument
    return "\n".join([opening, *(f"{pad}    {one}," for one in listed), f"{pad})"])


def words(names: Iterable[str], indent: int) -> str:
    """Return names as one string literal, on as many lines as it needs."""
    pad = " " * indent
    lines = textwrap.wrap(" ".join(names), LINE_LENGTH - 20, break_on_hyphens=False)
    if len(lines) == 1:
        return literal(lines[0])
    parts = [literal(f"{line} ") for line in lines[:-1]] + [literal(lines[-1])]
    return "\n".join(["(", *(f"{pad}    {part}" for part in parts), f"{pad})"])


def import_from(module: str, names: Sequence[str], indent: int = 0) -> str:
    """Return an import of names from a module."""
    pad = " " * indent
    line = f"{pad}from {module} import {', '.join(names)}"
    if len(line) <= LINE_LENGTH:
        return line
    return "\n".join([f"{pad}from {module} import (", *(f"{pad}    {name}," for name in names), f"{pad})"])


def format_all(codes: Sequence[str], line_length: int = LINE_LENGTH) -> list[str]:
    """Format Python code with black.

    Black takes nine tenths of the time of a run, so its results are cached.
    """
    folder = cache_root()
    keys = [_key(code, line_length) for code in codes]
    found = {key: text for key in dict.fromkeys(keys) if (text := _cached(folder / key)) is not None}
    missing = {key: code for key, code in zip(keys, codes, strict=True) if key not in found}
    lengths = [line_length] * len(missing)
    if len(missing) <= _FEW:
        with _without_collector():
            texts = [_format(code, line_length) for code in missing.values()]
    else:
        with ProcessPoolExecutor(initializer=gc.disable) as pool:
            texts = list(pool.map(_format, missing.values(), lengths, chunksize=8))
    made = dict(zip(missing, texts, strict=True))
    if made:
        _keep(folder, made)
    found |= made
    return [found[key] for key in keys]


@contextmanager
def _without_collector() -> Generator[None]:
    """Switch garbage collection off: black creates millions of short-lived nodes, and is half as fast again without it."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _key(code: str, line_length: int) -> str:
    return hashlib.sha256(f"black {version('black')} {line_length}\n{code}".encode()).hexdigest()


def _format(code: str, line_length: int) -> str:
    from black import format_str  # rarely needed, and a third of the import time of this package
    from black.mode import Mode, TargetVersion

    return format_str(code, mode=Mode(line_length=line_length, target_versions={TargetVersion.PY311}))


def _cached(file: Path) -> str | None:
    try:
        text = file.read_text(encoding="utf-8")
        os.utime(file)  # the least recently used are removed first
    except OSError:
        return None
    return text


def _keep(folder: Path, texts: dict[str, str]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for key, text in texts.items():
            with NamedTemporaryFile("w", encoding="utf-8", dir=folder, delete=False) as file:
                file.write(text)
            os.replace(file.name, folder / key)  # replaced at once, so that no other run reads half a file
        by_age = sorted(folder.iterdir(), key=lambda file: file.stat().st_mtime_ns)
        for old in by_age[: max(0, len(by_age) - _KEPT)]:
            old.unlink()
    except OSError:
        return  # the folder is read-only or another run is removing files; nothing is lost but time
