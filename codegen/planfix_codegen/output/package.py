"""The generated package as a whole."""

from __future__ import annotations

from collections import defaultdict
from pathlib import PurePosixPath
from typing import Any

from planfix_codegen.model import Model, Resource
from planfix_codegen.output.facades import facade_class, render_facades
from planfix_codegen.output.files import Files, formatted, module, template
from planfix_codegen.output.methods import render_methods
from planfix_codegen.output.places import Places, places_of
from planfix_codegen.output.tables import render_tables
from planfix_codegen.output.types import render_types
from planfix_codegen.python.imports import KNOWN, defined_names, import_lines, used_names
from planfix_codegen.python.naming import module_of, snake

_RUNTIME_EXPORTS = {
    "planfix_runtime.aio": ("AsyncClient",),
    "planfix_runtime.client": ("Client",),
    "planfix_runtime.errors": (
        "AmbiguousWriteError",
        "ApiError",
        "ConfigurationError",
        "ConnectionFailed",
        "DeadlineExceeded",
        "InvalidRequest",
        "MissingElement",
        "PlanfixError",
        "ProtocolError",
        "RateLimited",
        "ResponseLost",
        "ServerError",
        "TLSError",
        "TransportError",
    ),
    "planfix_runtime.extra": ("Extra",),
    "planfix_runtime.messages": ("Method", "Page", "Request"),
    "planfix_runtime.unset": ("UNSET", "Unset"),
    "planfix_runtime.values": ("FieldValue", "FieldValueInput", "LoginList", "TimePeriod"),
}
"""What users get from the runtime under the name `planfix`."""

_SUBMODULES = ("enums", "errors", "filters", "methods", "types")


def render(model: Model) -> Files:
    """All files of the generated package, by path within it."""
    places = places_of(model)
    files = render_types(places) | render_methods(places) | render_facades(places) | render_tables(places)
    files |= _clients(places) | _codec() | _packages(places)
    return dict(sorted(formatted(files).items())) | {PurePosixPath("py.typed"): ""}


def _clients(places: Places) -> Files:
    files: Files = {}
    for is_async, name, base, file, package in (
        (False, "Planfix", "Client", "client.py", "planfix.resources"),
        (True, "AsyncPlanfix", "AsyncClient", "aio_client.py", "planfix.aio_resources"),
    ):
        resources = [_property(resource, package, is_async=is_async) for resource in places.model.resources]
        code = template(
            "client.j2",
            class_name=name,
            base=base,
            doc="The Planfix API, typed; to be awaited." if is_async else "The Planfix API, typed.",
            example="await pf.task.add(title=…)" if is_async else "pf.task.add(title=…)",
            resources=resources,
        )
        imports = [f"    from {one['module']} import {one['facade']}" for one in resources]
        header = "\n".join(["if TYPE_CHECKING:", *imports, "", "", ""])
        files[PurePosixPath(file)] = module(
            "methods", "The client with all resources.", header + code, {"API": "planfix.api"}
        )
    return files


def _property(resource: Resource, package: str, *, is_async: bool) -> dict[str, str]:
    return {
        "attribute": snake(resource.name),
        "doc": resource.doc,
        "facade": facade_class(resource, is_async=is_async),
        "module": f"{package}.{snake(resource.name)}",
    }


def _codec() -> Files:
    doc = "Requests to bytes and bytes to answers, without a client."
    return {PurePosixPath("codec.py"): module("api.yaml", doc, template("codec.j2"), {})}


def _packages(places: Places) -> Files:
    model = places.model
    methods = {
        f"planfix.methods.{module_of(one)}": (one.request.name, f"{one.request.name}Response")
        for one in model.functions
    }
    types: defaultdict[str, list[str]] = defaultdict(list)
    for shape in model.types:
        types[f"planfix.types.{shape.family}"].append(shape.name)
    top = {
        "planfix.client": ("Planfix",),
        "planfix.aio_client": ("AsyncPlanfix",),
        "planfix.codec": ("decode", "encode"),
        **_RUNTIME_EXPORTS,
    }
    files = {
        PurePosixPath("__init__.py"): _lazy("Typed bindings for the Planfix XML API.", top, _SUBMODULES),
        PurePosixPath("methods", "__init__.py"): _lazy("A request class a function, with its answer.", methods),
        PurePosixPath("types", "__init__.py"): _lazy("Objects that requests and answers hold.", types),
    }
    for path, doc in {
        "resources": "The calls of each resource.",
        "aio_resources": "The calls of each resource, to be awaited.",
        "server": "What a server of the API needs: readers of requests and writers of answers.",
        "server/methods": "The server's side of each function.",
        "server/types": "The server's side of the types.",
    }.items():
        files[PurePosixPath(path, "__init__.py")] = f'"""{doc}"""\n'
    return files


def _lazy(doc: str, modules: dict[str, Any] | defaultdict[str, list[str]], submodules: tuple[str, ...] = ()) -> str:
    listed = sorted((name, sorted(names)) for name, names in modules.items())
    exported = sorted([name for _, names in listed for name in names] + list(submodules))
    return template("lazy_package.j2", doc=doc, modules=listed, submodules=submodules, exported=exported)
