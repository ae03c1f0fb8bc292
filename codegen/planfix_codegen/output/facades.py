"""`resources`: the calls of each resource, for both clients, and the clients themselves."""

from __future__ import annotations

from pathlib import PurePosixPath

from planfix_codegen.model import Resource
from planfix_codegen.output.files import Files, module, template
from planfix_codegen.output.methods import request_view
from planfix_codegen.output.places import Places
from planfix_codegen.python.calls import call_of
from planfix_codegen.python.imports import KNOWN, import_lines, needed_names
from planfix_codegen.python.naming import module_of, pascal, snake

_EAGER = {"UNSET"}
"""Names that a facade needs at run time; everything else stands in annotations only."""


def render_facades(places: Places) -> Files:
    """A module a resource for each client."""
    files: Files = {}
    for is_async, package in ((False, "resources"), (True, "aio_resources")):
        for resource in places.model.resources:
            files[PurePosixPath(package, f"{snake(resource.name)}.py")] = _facade(places, resource, is_async=is_async)
    return files


def facade_class(resource: Resource, *, is_async: bool) -> str:
    """`TaskResource`, `AsyncTaskResource`."""
    return f"{'Async' if is_async else ''}{pascal(resource.name)}Resource"


def _facade(places: Places, resource: Resource, *, is_async: bool) -> str:
    calls = [call_of(places.model, function, request_view(places, function)) for function in resource.functions]
    code = template(
        "facade.j2",
        package=places.package,
        resource=resource,
        calls=calls,
        is_async=is_async,
        class_name=facade_class(resource, is_async=is_async),
    )
    where = places.where | {
        f"{function.request.name}Response": f"{places.package}.methods.{module_of(function)}"
        for function in resource.functions
    }
    names = needed_names(code) - _EAGER - {call.request for call in calls}
    header = "\n".join(["if TYPE_CHECKING:", *import_lines(names, {**KNOWN, **where}, indent=4), "", "", ""])
    doc = f"Calls of the resource `{resource.name}`{', to be awaited' if is_async else ''}."
    return module(f"methods/{resource.name}.yaml", doc, header + code, {})
