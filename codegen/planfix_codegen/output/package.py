"""The generated package as a whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from planfix_codegen.model import Model, Resource
from planfix_codegen.output.facades import facade_class, render_facades
from planfix_codegen.output.files import Files, formatted, module, template
from planfix_codegen.output.filters import filter_names, render_filters
from planfix_codegen.output.methods import render_methods
from planfix_codegen.output.places import Places, places_of
from planfix_codegen.output.tables import render_tables
from planfix_codegen.output.types import render_types
from planfix_codegen.output.values import render_values
from planfix_codegen.python.line_breaks import import_from
from planfix_codegen.python.naming import module_of, snake

_RUNTIME_EXPORTS = {
    "planfix_runtime.auth": ("SessionStore",),
    "planfix_runtime.calls.context": ("RequestEvent", "ResponseEvent"),
    "planfix_runtime.calls.prepared": ("Answer",),
    "planfix_runtime.calls.retry": ("Attempt",),
    "planfix_runtime.client.async_client": ("AsyncClient",),
    "planfix_runtime.client.client": ("Client",),
    "planfix_runtime.codec.envelope": ("encode",),
    "planfix_runtime.errors": (
        "AmbiguousWriteError",
        "ApiError",
        "ConfigurationError",
        "ConnectionFailed",
        "DeadlineExceeded",
        "FailureKind",
        "InvalidRequest",
        "MissingElement",
        "PlanfixError",
        "ProtocolError",
        "RateLimited",
        "ResponseLost",
        "ServerError",
        "TLSError",
        "TransportError",
        "UnreadableContent",
        "UnreadableValue",
        "UnreadableWriteAnswer",
    ),
    "planfix_runtime.files.download": ("AsyncDownload", "Download"),
    "planfix_runtime.lists.iterators": ("AsyncPageIterator", "PageIterator"),
    "planfix_runtime.lists.pager": ("Cursor", "Report"),
    "planfix_runtime.model.content": ("FileBody",),
    "planfix_runtime.model.extra": ("Extra",),
    "planfix_runtime.model.field_values": (
        "FieldContent",
        "FieldValue",
        "FieldValueInput",
        "LoginList",
        "TimePeriod",
        "read_ids",
    ),
    "planfix_runtime.model.functions": ("Method", "Page", "Request"),
    "planfix_runtime.model.unset": ("UNSET", "Unset"),
    "planfix_runtime.pacing.account": ("Quota",),
    "planfix_runtime.pacing.shared": ("LimitStore",),
    "planfix_runtime.process": ("Clock",),
}
"""What users get from the runtime under the name `planfix`."""

_SUBMODULES = ("enums", "errors", "filters", "methods", "types")


def render(model: Model, package: str) -> Files:
    """All files of the generated package, by path within it.

    Args:
        package: Name under which it is imported.
    """
    places = places_of(model, package)
    files = render_types(places) | render_methods(places) | render_facades(places) | render_tables(places)
    files |= render_filters(places) | render_values(places) | _clients(places)
    files |= _codec(package)
    files |= _packages(places, files)
    return dict(sorted(formatted(files).items())) | {PurePosixPath("py.typed"): ""}


def _clients(places: Places) -> Files:
    files: Files = {}
    for is_async, name, base, file, folder in (
        (False, "Planfix", "Client", "client.py", "resources"),
        (True, "AsyncPlanfix", "AsyncClient", "aio_client.py", "aio_resources"),
    ):
        package = f"{places.package}.{folder}"
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
            "methods", "The client with all resources.", header + code, {"API": f"{places.package}.api"}
        )
    return files


def _property(resource: Resource, package: str, *, is_async: bool) -> dict[str, str]:
    return {
        "attribute": snake(resource.name),
        "doc": resource.doc,
        "facade": facade_class(resource, is_async=is_async),
        "module": f"{package}.{snake(resource.name)}",
    }


def _codec(package: str) -> Files:
    doc = "Requests to bytes and bytes to answers, without a client."
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
    top: dict[str, tuple[str, ...]] = {
        f"{package}.client": ("Planfix",),
        f"{package}.aio_client": ("AsyncPlanfix",),
        f"{package}.codec": ("decode",),
        **_RUNTIME_EXPORTS,
    }
    if PurePosixPath("values.py") in modules:
        top[f"{package}.values"] = ("field_value", "read_field_value")
    own = [name for name in ("files", "values") if PurePosixPath(f"{name}.py") in modules]
    submodules = [*_SUBMODULES, *own]
    files = {
        PurePosixPath("__init__.py"): _lazy(package, "Typed bindings for the Planfix XML API.", top, submodules),
        PurePosixPath("filters", "__init__.py"): _lazy(
            package, "Complex filters of the list functions.", filter_names(places)
        ),
        PurePosixPath("methods", "__init__.py"): _lazy(
            package, "A request class a function, with its answer.", methods
        ),
        PurePosixPath("types", "__init__.py"): _lazy(package, "Objects that requests and answers hold.", types),
    }
    for path, doc in {
        "resources": "The calls of each resource.",
        "aio_resources": "The calls of each resource, to be awaited.",
        "codecs": "What a client needs: writers of requests and readers of answers, loaded at the first call.",
        "codecs/methods": "The client's side of each function.",
        "codecs/types": "The client's side of the types.",
        "server": "What a server of the API needs: readers of requests and writers of answers.",
        "server/methods": "The server's side of each function.",
        "server/types": "The server's side of the types.",
    }.items():
        files[PurePosixPath(path, "__init__.py")] = f'"""{doc}"""\n'
    return files


def _lazy(package: str, doc: str, modules: Mapping[str, Sequence[str]], submodules: Sequence[str] = ()) -> str:
    listed = sorted((name, sorted(names)) for name, names in modules.items())
    exported = sorted([name for _, names in listed for name in names] + list(submodules))
    # `X as X` is what makes it a name of this module for type checkers.
    imports = [import_from(module, [f"{name} as {name}" for name in names], indent=4) for module, names in listed]
    context = {"modules": listed, "submodules": submodules, "imports": imports, "exported": exported}
    return template("lazy_package.j2", package=package, doc=doc, **context)
