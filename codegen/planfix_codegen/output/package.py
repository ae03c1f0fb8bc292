"""The generated package as a whole."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from planfix_codegen.model import Model
from planfix_codegen.output.clients import facade_names, render_clients, render_facades
from planfix_codegen.output.description import render_description
from planfix_codegen.output.modules import (
    filter_names,
    render_changes,
    render_filters,
    render_methods,
    render_tables,
    render_types,
    render_values,
)
from planfix_codegen.output.rendering import Files, Places, formatted, joined, module, origin, places_of, template
from planfix_codegen.python.formatting import import_from
from planfix_codegen.python.imports import RUNTIME_EXPORTS
from planfix_codegen.python.naming import module_of

_SUBMODULES = ("enums", "errors", "filters", "methods", "types")

_TOP = """Typed bindings for the Planfix XML API.

    from {package} import {plain}

    with {plain}(account="acme", api_key="…", token="…") as client:
        print(client.user.get().name)

All public names can be imported from this package: the clients, `{plain}` and `{awaited}`; requests, types, enums, filters
and errors, which are also in a module for each kind, see below; `UNSET`, `encode` and `decode`."""


def render(model: Model, package: str) -> Files:
    """Render all files of the generated package, by path within it.

    Args:
        model: The schema.
        package: Name of the package.
    """
    places = places_of(model, package)
    modules = joined(
        render_types(places),
        render_methods(places),
        render_changes(places),
        render_facades(places),
        render_tables(places),
        render_filters(places),
        render_values(places),
        render_clients(places),
        _codec(package),
        render_description(places),
    )
    files = _tolerant(model, joined(modules, _packages(places, modules)))
    return dict(sorted(formatted(files).items())) | {PurePosixPath("py.typed"): ""}


def _tolerant(model: Model, files: Files) -> Files:
    """Silence type checkers in the modules that use deprecated names, because these modules cannot avoid them."""
    names = [shape.name for shape in model.types if shape.deprecated is not None]
    names += [function.request.name for function in model.functions if function.deprecated is not None]
    if not names:
        return files
    named = re.compile(rf"\b({'|'.join(names)})\b")
    note = "# pyright: reportDeprecated=false\n"
    start = "from __future__ import annotations\n"
    return {path: text.replace(start, note + start, 1) if named.search(text) else text for path, text in files.items()}


def _codec(package: str) -> Files:
    doc = "Decode answers without a client."
    return {PurePosixPath("codec.py"): module("api.yaml", doc, template("codec.j2", package=package), {})}


def _packages(places: Places, modules: Files) -> Files:
    model, package = places.model, places.package
    methods = {
        f"{package}.methods.{module_of(one)}": (one.request.name, f"{one.request.name}Response")
        for one in model.functions
    }
    types: defaultdict[str, list[str]] = defaultdict(list)
    for shape in model.types:
        types[f"{package}.types.{shape.family}"].append(shape.name)
    filters = filter_names(places)
    plain, awaited = model.service.client_classes
    top: dict[str, Sequence[str]] = {
        f"{package}.client": (plain,),
        f"{package}.async_client": (awaited,),
        f"{package}.codec": ("decode",),
        f"{package}.description": ("describe", "describe_type", "functions"),
        **RUNTIME_EXPORTS,
        f"{package}.enums": [one.name for one in model.enums],
        f"{package}.errors": [*(one.name for one in model.groups), *(one.name for one in model.errors)],
        **filters,
        **methods,
        **types,
        **facade_names(places),
    }
    if PurePosixPath("values.py") in modules:
        top[f"{package}.values"] = ("field_value", "read_field_value")
    own = [name for name in ("files", "values") if PurePosixPath(f"{name}.py") in modules]
    submodules = sorted([*_SUBMODULES, *own])
    doc = _TOP.format(package=package, plain=plain, awaited=awaited)
    # `import *` does not bring all names: some would hide those of the program, and help() would be thousands of lines.
    starred = [plain, awaited, "UNSET", *submodules]
    files = {
        PurePosixPath("__init__.py"): _lazy(package, doc, top, submodules, starred),
        PurePosixPath("filters", "__init__.py"): _lazy(package, "Complex filters of the list functions.", filters),
        PurePosixPath("methods", "__init__.py"): _lazy(package, "The request and answer of each function.", methods),
        PurePosixPath("types", "__init__.py"): _lazy(package, "Objects in requests and answers.", types),
    }
    if any(path.parts[0] == "changes" for path in modules):
        files[PurePosixPath("changes", "__init__.py")] = _package(
            "Requests completed by the fields that a change keeps, loaded at the first call."
        )
    for path, doc in {
        "resources": "The calls of each resource.",
        "async_resources": "The asynchronous calls of each resource.",
        "codecs": "Codecs: they encode requests and decode answers; loaded at the first call.",
        "codecs/methods": "Codecs of the functions.",
        "codecs/types": "Codecs of the types.",
    }.items():
        files[PurePosixPath(path, "__init__.py")] = _package(doc)
    return files


def _package(doc: str) -> str:
    return f'"""{doc}\n\n{origin("")}\n"""\n'


def _lazy(
    package: str,
    doc: str,
    modules: Mapping[str, Sequence[str]],
    submodules: Sequence[str] = (),
    exported: Sequence[str] | None = None,
) -> str:
    listed = sorted((name, sorted(names)) for name, names in modules.items() if names)
    # `X as X` is what makes it a name of this module for type checkers.
    imports = [import_from(module, [f"{name} as {name}" for name in names], indent=4) for module, names in listed]
    context = {
        "modules": listed,
        "submodules": submodules,
        "imports": imports,
        "exported": sorted(exported if exported is not None else [name for _, names in listed for name in names]),
    }
    return template("lazy_package.j2", package=package, doc=doc, origin=origin(""), **context)
