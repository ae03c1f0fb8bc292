"""Templates, and the modules of the generated names."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias

import jinja2

from planfix_codegen.model import Model, Shape
from planfix_codegen.model.catalogue import Direction
from planfix_codegen.python.changes import variable
from planfix_codegen.python.classes import ShapeView, shape_view
from planfix_codegen.python.docstrings import deprecation_doc, shape_doc
from planfix_codegen.python.formatting import call, format_all, literal, words
from planfix_codegen.python.imports import KNOWN, with_imports
from planfix_codegen.python.naming import filters_module, group_local, local, met_local, module_of, snake
from planfix_codegen.python.types import Types, types_of

Files: TypeAlias = dict[PurePosixPath, str]
"""Texts by path within the generated package."""

MARK = "Generated from schema/"
"""Mark in every generated file."""

_REMAKE = "run `make generate`"


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
    filters.update(repr=literal, snake=snake, local=local, group_local=group_local, met_local=met_local)
    filters.update(docstring=_docstring, call=call, words=words, module_of=module_of, variable=variable)
    filters.update(deprecation_doc=deprecation_doc)
    variables: Any = environment.globals
    variables["known"] = KNOWN
    return environment


_ENVIRONMENT = _environment()


def template(name: str, **context: Any) -> str:
    """Render a template."""
    return _ENVIRONMENT.get_template(name).render(context)


def formatted(files: Files) -> Files:
    """Format the Python files with black."""
    code = {path: text for path, text in files.items() if path.suffix == ".py"}
    return files | dict(zip(code, format_all(list(code.values())), strict=True))


def joined(*groups: Files) -> Files:
    """Join groups of files.

    Raises:
        ValueError: Two files have the same path.
    """
    files: Files = {}
    for group in groups:
        if twice := files.keys() & group.keys():
            raise ValueError(f"two files would be {min(twice)}")
        files |= group
    return files


def origin(source: str) -> str:
    """Return the note on a file's source. Only files with its mark are overwritten or removed."""
    return f"{MARK}{source}: edit that and {_REMAKE}."


def remade_by(files: Files, command: str) -> Files:
    """Name another command in the notes of files than the project's own."""
    return {path: text.replace(_REMAKE, f"run `{command}`", 1) for path, text in files.items()}


def module(source: str, doc: str, code: str, where: Mapping[str, str], package: str = "") -> str:
    """Return a generated module: docstring with its source, imports (`package` as a whole), and code."""
    docstring = f"{doc}\n\n{origin(source)}\n"
    text = with_imports(code, where, docstring=docstring, package=package)
    # Templates leave blank lines where they omit something.
    return re.sub(r"\n{4,}", "\n\n\n", text).rstrip("\n") + "\n"


@dataclass(frozen=True, slots=True)
class Places:
    """The model with its types, and the modules of the generated names.

    Attributes:
        package: Name of the generated package.
        where: Modules by name of the class or function.
    """

    package: str
    model: Model
    types: Types
    where: dict[str, str]

    def view(self, shape: Shape) -> ShapeView:
        """Prepare a shared type for the templates."""
        return shape_view(self.types, shape, shape_doc(shape), sent=self.is_sent(shape))

    def is_sent(self, shape: Shape) -> bool:
        """Return whether only requests hold the type."""
        return self.types.directions[shape.name] is Direction.SENT

    def is_read(self, shape: Shape) -> bool:
        """Return whether answers hold the type."""
        return Direction.RECEIVED in self.types.directions[shape.name]

    def is_written(self, shape: Shape) -> bool:
        """Return whether requests hold the type."""
        return Direction.SENT in self.types.directions[shape.name]


def places_of(model: Model, package: str) -> Places:
    """Collect the types of a model and the modules of their names."""
    types = types_of(model)
    where = {enum.name: f"{package}.enums" for enum in model.enums}
    where |= {one.name: f"{package}.filters.{filters_module(one)}" for one in model.filters}
    if any(form.date_types for form in model.forms):
        where["DateTerm"] = f"{package}.filters.date_term"
    places = Places(package, model, types, where)
    for shape in model.types:
        where[shape.name] = f"{package}.types.{shape.family}"
        where |= {f"{verb}_{snake(shape.name)}": f"{package}.codecs.types.{shape.family}" for verb in ("read", "write")}
    return places
