"""Templates, black, and the files that come out, in memory until all of them are right."""

from __future__ import annotations

import gc
import re
import textwrap
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias

import jinja2
from black import format_str
from black.mode import Mode, TargetVersion

from planfix_codegen.python.imports import with_imports
from planfix_codegen.python.line_breaks import LINE_LENGTH, call
from planfix_codegen.python.literals import literal
from planfix_codegen.python.naming import group_local, local, snake

Files: TypeAlias = dict[PurePosixPath, str]
"""Path within the generated package to text."""

_MODE = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})


def _docstring(text: str, indent: int) -> str:
    body = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if body.endswith('"'):
        body = f'{body[:-1]}\\"'
    if "\n" in body:
        body += "\n"
    return textwrap.indent(f'"""{body}"""', " " * indent).lstrip()


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parents[1] / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # the output is Python; literals go through repr
    )
    filters: Any = environment.filters
    filters.update(repr=literal, snake=snake, local=local, group_local=group_local, docstring=_docstring)
    filters.update(call=call)
    return environment


_ENVIRONMENT = _environment()


def template(name: str, **context: Any) -> str:
    """The text that a template makes of a context."""
    return _ENVIRONMENT.get_template(name).render(context)


def formatted(files: Files) -> Files:
    """Files as black writes them, on all processors: black takes nine tenths of the time that a run takes."""
    # Without the collector black is half as fast again: it makes millions of nodes, none of which outlives its file.
    with ProcessPoolExecutor(initializer=gc.disable) as pool:
        texts = pool.map(_format, files.values(), chunksize=8)
        return dict(zip(files, texts, strict=True))


def _format(code: str) -> str:
    return format_str(code, mode=_MODE)


def module(source: str, doc: str, code: str, where: Mapping[str, str]) -> str:
    """A generated module: what it is, which schema file it came from, its imports, `code`."""
    docstring = f"{doc}\n\nGenerated from schema/{source}: edit that and run `make generate`.\n"
    text = with_imports(code, where, docstring=docstring)
    # Templates leave blank lines where they leave something out.
    return re.sub(r"\n{4,}", "\n\n\n", text).rstrip("\n") + "\n"
