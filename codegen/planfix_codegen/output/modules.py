"""The modules of the generated package: methods, types, enums, errors, filters, values and files."""

from __future__ import annotations

from collections import defaultdict
from pathlib import PurePosixPath
from typing import Any

from planfix_codegen.model import Enum, ErrorGroup, Field, FilterClass, Function, Model, Shape
from planfix_codegen.output.rendering import Files, Places, module, template
from planfix_codegen.python.changes import change_view
from planfix_codegen.python.classes import ShapeView, shape_view
from planfix_codegen.python.docstrings import deprecation_message, page_url, request_doc, shape_doc
from planfix_codegen.python.filter_builders import FilterViews
from planfix_codegen.python.imports import KNOWN
from planfix_codegen.python.naming import filters_module, module_of, snake
from planfix_codegen.python.types import kind_views


def request_view(places: Places, function: Function) -> ShapeView:
    """Prepare the request class of a function."""
    doc = request_doc(places.model, function)
    base = f'Request["{function.request.name}Response"]'
    message = None
    if function.deprecated is not None:
        message = deprecation_message(function.wire_name, function.deprecated)
    return shape_view(places.types, function.request, doc, sent=True, base=base, message=message)


def _context(places: Places, function: Function) -> dict[str, Any]:
    answer = function.answer
    name = module_of(function)
    context: dict[str, Any] = {
        "function": function,
        "request": request_view(places, function),
        "answer": None,
        "response": f"{function.request.name}Response",
        "write_request": f"write_{name}",
        "read_response": f"read_{name}_response",
        "page": page_url(places.model, function),
        "most": places.model.service.limits["multi"].value,
    }
    if isinstance(answer, Shape):
        context["answer"] = shape_view(places.types, answer, shape_doc(answer), sent=False)
    else:
        context["read_item"] = places.types.function("read", answer.type)
    return context


def render_methods(places: Places) -> Files:
    """Render two modules for each function: its classes and its codec."""
    files: Files = {}
    service = places.model.service
    for function in places.model.functions:
        context = _context(places, function)
        source = f"methods/{function.resource}.yaml"
        name = module_of(function)
        codec = f"{places.package}.codecs.methods.{name}"
        own = dict.fromkeys((function.request.name, context["response"]), f"{places.package}.methods.{name}")
        for folder, title, doc, where, more in (
            ("methods", "method.j2", f"`{function.wire_name}`.", places.where, {"codec": codec}),
            (
                "codecs/methods",
                "client_method.j2",
                f"Codec of `{function.wire_name}`: encodes requests and decodes answers.",
                places.where | own,
                {"envelope": service.answer_envelope},
            ),
        ):
            code = template(title, **context, **more)
            files[PurePosixPath(folder, f"{name}.py")] = module(source, doc, code, where)
    return files


def render_changes(places: Places) -> Files:
    """Render a module for each resource that has a `change`."""
    files: Files = {}
    for resource in places.model.resources:
        views = [view for function in resource.functions if (view := change_view(places.model, function))]
        if views:
            where = places.where | {
                view.function.request.name: f"{places.package}.methods.{module_of(view.function)}" for view in views
            }
            code = template("changes.j2", changes=views)
            doc = f"Requests of `{resource.name}`, completed by the fields that a change keeps."
            source = f"methods/{resource.name}.yaml"
            files[PurePosixPath("changes", f"{snake(resource.name)}.py")] = module(source, doc, code, where)
    return files


def render_types(places: Places) -> Files:
    """Render two modules for each family of types: their classes and their codecs."""
    families: defaultdict[str, list[Shape]] = defaultdict(list)
    for shape in places.model.types:
        families[shape.family].append(shape)
    files: Files = {}
    for family, shapes in families.items():
        source, title = f"types/{family}.yaml", family.replace("_", " ")
        views = [places.view(shape) for shape in shapes]
        code = template("types.j2", classes=views)
        files[PurePosixPath("types", f"{family}.py")] = module(source, f"Types: {title}.", code, places.where)
        readers = [view for view in views if places.is_read(view.shape)]
        writers = [view for view in views if places.is_written(view.shape)]
        code = template("type_codecs.j2", readers=readers, writers=writers)
        doc = f"Codecs of the types: {title}."
        files[PurePosixPath("codecs", "types", f"{family}.py")] = module(source, doc, code, places.where)
    return files


def render_tables(places: Places) -> Files:
    """Render the modules of enums, errors and the API as a whole."""
    model = places.model
    login = next(function for function in model.functions if function.wire_name == model.service.login)
    return {
        PurePosixPath("enums.py"): module(
            "enums.yaml",
            "Enums. All of them are open: a value that is not listed is kept.",
            template("enums.j2", enums=model.enums, changed=_changed_members(model)),
            {},
        ),
        PurePosixPath("errors.py"): _errors(places),
        PurePosixPath("api.py"): module(
            "api.yaml",
            "Addresses, limits, errors and login of the API.",
            template("api.j2", package=places.package, service=model.service, login=login),
            {},
        ),
    }


def _changed_members(model: Model) -> list[tuple[Enum, dict[str, str], dict[str, str]]]:
    """Return the enums with names that warn: new names by old ones, and messages by deprecated names."""
    found: list[tuple[Enum, dict[str, str], dict[str, str]]] = []
    for enum in model.enums:
        renamed = {value.renamed_from: value.name for value in enum.values if value.renamed_from}
        deprecated = {
            value.name: deprecation_message(f"{enum.name}.{value.name}", value.deprecated)
            for value in enum.values
            if value.deprecated is not None
        }
        if renamed or deprecated:
            found.append((enum, renamed, deprecated))
    return found


def _errors(places: Places) -> str:
    def annotation(field: Field) -> str:
        return places.types.annotation(field.type, sent=False) + " | None"

    def read(field: Field, node: str) -> str:
        return places.types.reader(field.type, node)

    model = places.model
    code = template("errors.j2", groups=_parents_first(model), errors=model.errors, annotation=annotation, read=read)
    doc = "Errors that the API answers, all of them subclasses of `ApiError`."
    return module("errors.yaml", doc, code, places.where)


def _parents_first(model: Model) -> list[ErrorGroup]:
    ordered: list[ErrorGroup] = []
    waiting = list(model.groups)
    while waiting:
        done = {group.name for group in ordered}
        ready = [group for group in waiting if set(group.parents) <= done]
        ordered += ready
        waiting = [group for group in waiting if group not in ready]
    return ordered


_SOURCE = "filters.yaml"


def render_filters(places: Places) -> Files:
    """Render a module for each resource whose lists can be filtered, and those that they share."""
    views = FilterViews(places.model, places.types)
    forms, terms = views.forms(), views.terms()
    where = places.where | {form.constant: f"{places.package}.filters.forms" for form in forms}
    by_module: defaultdict[str, list[FilterClass]] = defaultdict(list)
    for one in places.model.filters:
        by_module[filters_module(one)].append(one)
    files: Files = {}
    for name, classes in by_module.items():
        prepared = [(one, views.builders(one)) for one in classes]
        code = template("filters.j2", classes=prepared, dates=terms is not None)
        doc = f"Complex filters for the lists of `{classes[0].method.partition('.')[0]}`."
        files[PurePosixPath("filters", f"{name}.py")] = module(_SOURCE, doc, code, where)
    if forms:
        code = template("filter_forms.j2", forms=forms)
        doc = "Forms of filters: their comparisons, and how their values are encoded."
        files[PurePosixPath("filters", "forms.py")] = module(_SOURCE, doc, code, where)
    if terms is not None:
        code = template("date_term.j2", terms=terms)
        doc = "Days and periods that filters compare dates with."
        files[PurePosixPath("filters", "date_term.py")] = module(_SOURCE, doc, code, where)
    return files


def filter_names(places: Places) -> dict[str, list[str]]:
    """Return the public names of `filters`, by module."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name in [*(one.name for one in places.model.filters), "DateTerm"]:
        if name in places.where:
            names[places.where[name]].append(name)
    return dict(names)


_FILE = "FileInput"
"""The type of files to upload."""


def render_values(places: Places) -> Files:
    """Render the modules for values of fields and for files, if the schema has these."""
    files: Files = {}
    kinds = kind_views(places.model)
    if kinds:
        enums = sorted({member.partition(".")[0] for kind in kinds for member in kind.types})
        code = template("values.j2", kinds=kinds, enums=" | ".join(enums))
        where = places.where | {kind.constant: KNOWN["FieldValue"] for kind in kinds}
        doc = "Values of data tags, directories and custom fields, by the type of their field."
        files[PurePosixPath("values.py")] = module("enums.yaml", doc, code, where)
    if _FILE in places.types.shapes:
        family = places.types.shapes[_FILE].family
        doc = "Files to upload, by the source of their content."
        code = template("files.j2")
        files[PurePosixPath("files.py")] = module(f"types/{family}.yaml", doc, code, places.where)
    return files
