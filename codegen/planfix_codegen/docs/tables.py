"""The pages of enums, errors and the service, and the first page."""

from __future__ import annotations

from collections.abc import Iterator

from planfix_codegen.docs.book import Book, rendered
from planfix_codegen.docs.links import ENUMS, ERRORS, INDEX, SERVICE, resource_page
from planfix_codegen.model import Enum, EnumValue, ErrorCode, ErrorGroup, Model
from planfix_codegen.output.files import Files
from planfix_codegen.python.values import kind_views

_RECOVERY = {
    "none": "",
    "log in": " The client logs in again and repeats the call.",
    "back off": " The client waits and tries again.",
    "stop": " The client raises it at once for the next ten minutes, and then asks again.",
}


def render_tables(book: Book) -> Files:
    """The pages that list what the API has."""
    return {
        INDEX: _index(book),
        ENUMS: _enums(book),
        ERRORS: _errors(book),
        SERVICE: _service(book),
    }


def _index(book: Book) -> str:
    links = book.words(INDEX).links
    resources = book.model.resources
    pages = {resource.name: links.path(resource_page(resource.name)) for resource in resources}
    return rendered(
        "docs/index.j2",
        "methods",
        package=book.package,
        count=len(book.model.functions),
        resources=resources,
        pages=pages,
        filters=bool(book.model.filters),
        links=links,
    )


def _enums(book: Book) -> str:
    words = book.words(ENUMS)
    given = {type_: view.given for view in kind_views(book.model) for type_ in view.types}

    def doc(enum: Enum, value: EnumValue) -> str:
        holds = given.get(f"{enum.name}.{value.name}")
        return words.links.prose(value.doc) + (f" Holds {words.annotation(holds)}." if holds else "")

    enums = [
        {
            "enum": enum,
            "used": book.used(enum.name, words.links),
            "rows": [(value, doc(enum, value)) for value in enum.values],
        }
        for enum in book.model.enums
    ]
    return rendered("docs/enums.j2", "enums.yaml", package=book.package, enums=enums, links=words.links)


def _errors(book: Book) -> str:
    model = book.model
    members = [(group, [error for error in model.errors if group.name in error.parents]) for group in model.groups]
    return rendered(
        "docs/errors.j2",
        "errors.yaml",
        package=book.package,
        tree=list(_tree(model, None, 1)),
        groups=members,
        notes={error.code: _note(error) for error in model.errors},
        links=book.words(ERRORS).links,
    )


def _tree(model: Model, parent: str | None, depth: int) -> Iterator[tuple[int, ErrorGroup]]:
    for group in model.groups:
        if parent in group.parents or (parent is None and not group.parents):
            yield depth, group
            yield from _tree(model, group.name, depth + 1)


def _note(error: ErrorCode) -> str:
    carried = "".join(f" Carries `{field.name}`: {field.doc}" for field in error.fields)
    return error.doc + _RECOVERY[error.recovery] + carried


def _service(book: Book) -> str:
    words = book.words(SERVICE)
    service = book.model.service
    return rendered(
        "docs/service.j2",
        "api.yaml",
        service=service,
        request_rows=words.rows(service.request_fields, sent=True),
        answer_rows=words.rows(service.answer_fields, sent=False),
        links=words.links,
    )
