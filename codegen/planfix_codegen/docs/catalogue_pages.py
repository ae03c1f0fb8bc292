"""Renders the index and the pages of types, enums, errors, filters and the service."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from planfix_codegen.docs.book import (
    ENUMS,
    ERRORS,
    EXAMPLE_LINE,
    FILTERS,
    INDEX,
    SERVICE,
    TYPES,
    Book,
    Words,
    family_page,
    resource_page,
)
from planfix_codegen.model import Enum, EnumValue, ErrorGroup, FilterClass, Model, Shape
from planfix_codegen.model.catalogue import Direction
from planfix_codegen.output.rendering import Files
from planfix_codegen.python.filter_builders import BuilderView, FilterViews
from planfix_codegen.python.formatting import format_all
from planfix_codegen.python.naming import iterator_name, snake
from planfix_codegen.python.types import kind_views


def render_types(book: Book) -> Files:
    """Render the overview of types and the page of each family."""
    families: defaultdict[str, list[Shape]] = defaultdict(list)
    for shape in book.model.types:
        families[shape.family].append(shape)
    links = book.words(TYPES).links
    pages = {family: links.path(family_page(family)) for family in families}
    overview = book.rendered(
        "types_index.j2",
        "types",
        book.say.about_all_types([shape.name for shape in book.model.types]),
        package=book.package,
        families=families,
        pages=pages,
        links=links,
    )
    return {TYPES: overview} | {
        family_page(family): _family(book, family, shapes) for family, shapes in families.items()
    }


def _family(book: Book, family: str, shapes: list[Shape]) -> str:
    words = book.words(family_page(family))
    views = [
        {
            "shape": shape,
            "direction": book.say.directions[book.types.directions[shape.name]],
            "choices": book.say.choices(shape),
            "rows": words.rows(shape.fields, sent=book.types.directions[shape.name] is Direction.SENT),
            "used": book.used(shape.name, words.links),
        }
        for shape in shapes
    ]
    return book.rendered(
        "types.j2",
        f"types/{family}.yaml",
        book.say.about_types([shape.name for shape in shapes]),
        title=family.replace("_", " "),
        shapes=views,
        links=words.links,
    )


def render_tables(book: Book) -> Files:
    """Render the index and the pages of enums, errors and the service."""
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
    return book.rendered(
        "index.j2",
        "methods",
        book.say.about_index(len(book.model.functions)),
        package=book.package,
        clients=book.model.service.client_classes,
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
        held = book.say.holds(words.annotation(holds)) if holds else ""
        return words.links.prose(book.say.value(value)) + held

    enums = [
        {
            "enum": enum,
            "used": book.used(enum.name, words.links),
            "rows": [(value, doc(enum, value)) for value in enum.values],
        }
        for enum in book.model.enums
    ]
    about = book.say.about_enums
    return book.rendered("enums.j2", "enums.yaml", about, package=book.package, enums=enums, links=words.links)


def _errors(book: Book) -> str:
    model = book.model
    members = [(group, [error for error in model.errors if group.name == error.parents[0]]) for group in model.groups]
    others = {group.name: [one.name for one in model.errors if group.name in one.parents[1:]] for group in model.groups}
    return book.rendered(
        "errors.j2",
        "errors.yaml",
        book.say.about_errors(len(model.errors)),
        package=book.package,
        tree=list(_tree(model, None, 1)),
        groups=members,
        others=others,
        raised={one.code: [fn.wire_name for fn in model.functions if one.code in fn.errors] for one in model.errors},
        notes={error.code: book.say.error(error) for error in model.errors},
        links=book.words(ERRORS).links,
    )


def _tree(model: Model, parent: str | None, depth: int) -> Iterator[tuple[int, ErrorGroup]]:
    for group in model.groups:
        if parent in group.parents or (parent is None and not group.parents):
            yield depth, group
            yield from _tree(model, group.name, depth + 1)


def _service(book: Book) -> str:
    words = book.words(SERVICE)
    service = book.model.service
    return book.rendered(
        "service.j2",
        "api.yaml",
        book.say.about_service,
        service=service,
        request_rows=words.rows(service.request_fields, sent=True),
        answer_rows=words.rows(service.answer_fields, sent=False),
        links=words.links,
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """A filter in a table.

    Attributes:
        takes: The parameters to choose from, or a dash.
        value: Type of their value, or a dash.
    """

    name: str
    number: int
    takes: str
    value: str
    doc: str


def render_filters(book: Book) -> Files:
    """Render the page of filters, if there are any."""
    views = FilterViews(book.model, book.types)
    words = book.words(FILTERS)
    classes = [
        {
            "shape": one,
            "used": book.used(one.name, words.links),
            "example": _example(book, one, views.builders(one)),
            "rows": [_row(words, builder) for builder in views.builders(one)],
        }
        for one in book.model.filters
    ]
    context = {"package": book.package, "classes": classes, "terms": views.terms(), "links": words.links}
    page = book.rendered("filters.j2", "filters.yaml", book.say.about_filters, **context)
    return {FILTERS: page} if classes else {}


def _row(words: Words, builder: BuilderView) -> _Row:
    row, form = builder.row, builder.form
    takes = ", ".join(_parameter(*pair) for pair in form.operators.items()) if form else "—"
    return _Row(
        name=builder.name,
        number=row.number,
        takes=words.say.with_field(takes) if row.takes_field else takes,
        value=words.annotation(form.annotation) if form else "—",
        doc=words.links.prose(row.doc),
    )


def _parameter(name: str, operator: str) -> str:
    return f"`{name}`" if name.replace("_", "") == operator else f"`{name}` ({operator})"


def _example(book: Book, one: FilterClass, builders: list[BuilderView]) -> str:
    """A runnable example: a call with filters of different forms."""
    calls = list(_calls(one, builders))
    function = next(function for function in book.model.functions if function.wire_name == one.method)
    imports = [f"from {book.package}.filters import {one.name}"]
    if any("date(" in call for call in calls):
        imports.insert(0, "from datetime import date")
    item = snake(function.resource)
    loop = f"for {item} in pf.{item}.{iterator_name(function)}(filters=[{', '.join(calls)}]): print({item}.id)"
    return format_all(["\n".join([*imports, "", loop])], EXAMPLE_LINE)[0]


def _calls(one: FilterClass, builders: list[BuilderView]) -> Iterator[str]:
    values = {"date": "date(2026, 1, 1)", "datetime": "date(2026, 1, 1)", "text": "'Anna'"}
    for form, value in values.items():
        for builder in builders:
            if builder.row.form == form and builder.form and not builder.row.takes_field:
                parameter = "after" if "after" in builder.form.operators else next(iter(builder.form.operators))
                yield f"{one.name}.{builder.name}({parameter}={value})"
                break
