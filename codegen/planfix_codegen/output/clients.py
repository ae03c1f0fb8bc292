"""The two clients, and the calls of each resource for both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from planfix_codegen.model import Function, ListAnswer, Model, Resource, Shape, TypeAnswer
from planfix_codegen.output.modules import request_view
from planfix_codegen.output.rendering import Files, Places, module, template
from planfix_codegen.python.changes import ChangeView, change_view
from planfix_codegen.python.classes import FieldView, ShapeView
from planfix_codegen.python.docstrings import call_doc, change_doc, iterator_doc
from planfix_codegen.python.formatting import literal
from planfix_codegen.python.imports import EXPORTED, qualified
from planfix_codegen.python.naming import call_name, iterator_name, module_of, pascal, snake


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a call.

    Attributes:
        passed: Expression that is passed to the request; "" for the old name of another parameter.
    """

    name: str
    annotation: str
    facade_default: str
    passed: str


@dataclass(frozen=True, slots=True)
class Call:
    """A method of a facade.

    Attributes:
        request: Class of the request that it sends.
        file: Whether it answers a file.
        returns: Annotation of the answer, if it is not a file.
        item: Annotation of the items that `iterator` yields.
        iterator: Name of the call that goes over all pages, or "".
        secrets: Names of the parameters that no traceback may show.
        change: The related call that keeps fields which are left out.
        deprecated: The deprecation warning, or None.
    """

    name: str
    module: str
    request: str
    fields: tuple[Parameter, ...]
    write: bool
    file: bool
    returns: str
    doc: str
    item: str
    iterator: str
    iterator_doc: str
    secrets: tuple[str, ...]
    change: ChangeView | None
    change_doc: str
    deprecated: str | None

    @property
    def variable(self) -> str:
        """Name of the variable for the request, which differs from all parameters."""
        return "_request" if any(field.name == "request" for field in self.fields) else "request"

    @property
    def passed(self) -> list[str]:
        """Its parameters as arguments of the request."""
        return [f"{field.name}={field.passed}" for field in self.fields if field.passed]


def _parameters(field: FieldView, owner: str) -> Iterator[Parameter]:
    """The parameter of a field, and the one for its old name."""
    name, old, annotation = field.name, field.field.renamed_from, field.annotation
    default = "" if field.field.required else "()" if field.default == "()" else "UNSET"
    if not old:
        yield Parameter(name, annotation, default, name)
        return
    if field.field.required:
        annotation, default = f"{annotation} | Unset", "UNSET"
    function = "renamed_required_field" if field.field.required else "renamed_field"
    passed = f"{function}({literal(owner)}, {literal(old)}, {old}, {literal(name)}, {name})"
    yield Parameter(name, annotation, default, passed)
    yield Parameter(old, annotation if "Unset" in annotation else f"{annotation} | Unset", "UNSET", "")


def call_of(model: Model, function: Function, request: ShapeView) -> Call:
    """Prepare a function for the facade."""
    parameters = [parameter for field in request.fields for parameter in _parameters(field, request.name)]
    parameters.sort(key=lambda parameter: bool(parameter.facade_default))
    answer = function.answer
    item = answer.type if isinstance(answer, ListAnswer) else ""
    change = change_view(model, function)
    return Call(
        name=call_name(function),
        module=module_of(function),
        request=request.name,
        fields=tuple(parameters),
        write=function.kind == "write",
        file=function.file_answer,
        returns=returned(function),
        doc=call_doc(model, function),
        item=item,
        iterator=iterator_name(function) if function.paginated and item else "",
        iterator_doc=iterator_doc(model, function, call_name(function)),
        secrets=tuple(field.name for field in request.secrets),
        change=change,
        change_doc=change_doc(model, change) if change else "",
        deprecated=request.message,
    )


def returned(function: Function) -> str:
    """Return the annotation of a function's answer."""
    answer = function.answer
    if isinstance(answer, ListAnswer):
        return f"Page[{answer.type}]"
    if isinstance(answer, TypeAnswer):
        return answer.type
    assert isinstance(answer, Shape)
    return answer.name


_FOLDERS = ((False, "resources"), (True, "async_resources"))
"""Folders of the facades: of the synchronous and of the asynchronous client."""


def facade_names(places: Places) -> dict[str, list[str]]:
    """The classes of resources, by module."""
    return {
        f"{places.package}.{package}.{snake(resource.name)}": [facade_class(resource, is_async=is_async)]
        for is_async, package in _FOLDERS
        for resource in places.model.resources
    }


def render_facades(places: Places) -> Files:
    """Render a module for each resource and client."""
    files: Files = {}
    for is_async, package in _FOLDERS:
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
        page_field=places.model.service.page_field,
        class_name=facade_class(resource, is_async=is_async),
    )
    doc = f"Calls of the resource `{resource.name}`{' (asynchronous)' if is_async else ''}."
    return module(f"methods/{resource.name}.yaml", doc, _named_lazily(places, code), {}, places.package)


def _named_lazily(places: Places, code: str) -> str:
    """Qualify names in annotations as attributes of the package, so that they are loaded only when they are evaluated."""
    responses = {f"{function.request.name}Response" for function in places.model.functions}
    return qualified(code, (EXPORTED | places.where.keys() | responses) - {"Unset"}, places.package)


@dataclass(frozen=True, slots=True)
class Feed:
    """A list that `changes` reads.

    Attributes:
        request: The request, as code; `after` and `until` are its variables.
        told: Kind of the other objects that its entries refer to, or "".
        fetch: Class of the request that fetches such an object, by the number `key` in the `field` of an `item`.
    """

    kind: str
    request: str
    told: str = ""
    fetch: str = ""
    item: str = ""
    field: str = ""
    key: str = ""


def _feeds(places: Places) -> tuple[list[Feed], dict[str, list[str]]]:
    """Return the lists that `changes` reads, and the names that their code imports, by module."""
    model, feeds = places.model, list[Feed]()
    functions = {one.wire_name: one for one in model.functions}
    imports = defaultdict[str, set[str]](set)
    for one in model.service.changes:
        function = functions[one.method]
        request = request_view(places, function).name
        imports["methods"].add(request)
        passed: list[str] = []
        if one.filter:
            filters = next(filters for filters in model.filters if filters.method == one.method)
            taking = next(field.name for field in function.request.fields if filters.name in field.type.names)
            imports["filters"].add(filters.name)
            passed.append(f"{taking}=[{filters.name}.{one.filter}(after=after)]")
        else:
            passed += [f"{one.after}=after", f"{one.until}=until"]
        if one.order:
            name, value = one.order
            [enum] = next(field.type.names for field in function.request.fields if field.name == name)
            imports["enums"].add(enum)
            passed.append(f"{name}={enum}.{value}")
        code = f"{request}({', '.join(passed)})"
        if one.tells is None:
            feeds.append(Feed(one.kind, code))
            continue
        assert isinstance(function.answer, ListAnswer)
        fetch = request_view(places, functions[one.tells.method]).name
        imports["methods"].add(fetch)
        feeds.append(Feed(one.kind, code, one.tells.kind, fetch, function.answer.type, one.tells.field, one.tells.key))
    return feeds, {module: sorted(names) for module, names in sorted(imports.items())}


def render_clients(places: Places) -> Files:
    """Render the two clients."""
    files: Files = {}
    feeds, imports = _feeds(places)
    kinds = [f"`{kind}`" for feed in feeds for kind in (feed.kind, feed.told) if kind]
    plain, awaited = places.model.service.client_classes
    for is_async, name, base, file, folder in (
        (False, plain, "Client", "client.py", "resources"),
        (True, awaited, "AsyncClient", "async_client.py", "async_resources"),
    ):
        package = f"{places.package}.{folder}"
        resources = [_property(resource, package, is_async=is_async) for resource in places.model.resources]
        code = template(
            "client.j2",
            package=places.package,
            class_name=name,
            base=base,
            doc=f"Typed {'asynchronous ' if is_async else ''}client of the Planfix API.",
            example="await pf.task.add(title=…)" if is_async else "pf.task.add(title=…)",
            resources=resources,
            feeds=feeds,
            imports=imports,
            kinds=kinds,
            changes_doc=places.model.service.changes_doc,
            changes="AsyncChanges" if is_async else "Changes",
        )
        where = {"API": f"{places.package}.api"}
        files[PurePosixPath(file)] = module(
            "methods", "The client with all resources of the API.", code, where, places.package
        )
    return files


def _property(resource: Resource, package: str, *, is_async: bool) -> dict[str, str]:
    return {
        "attribute": snake(resource.name),
        "doc": resource.doc,
        "facade": facade_class(resource, is_async=is_async),
        "module": f"{package}.{snake(resource.name)}",
    }
