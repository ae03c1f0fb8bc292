"""The page of the complex filters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from black import format_str
from black.mode import Mode

from planfix_codegen.docs.book import Book, rendered
from planfix_codegen.docs.links import FILTERS
from planfix_codegen.docs.words import Words
from planfix_codegen.model import FilterClass
from planfix_codegen.output.files import Files
from planfix_codegen.python.filters import BuilderView, FilterViews
from planfix_codegen.python.naming import iterator_name, snake


@dataclass(frozen=True, slots=True)
class _Row:
    """A filter in a table.

    Attributes:
        takes: The parameters to choose from, or a dash.
        value: What they are given.
    """

    name: str
    number: int
    takes: str
    value: str
    doc: str


def render_filters(book: Book) -> Files:
    """The page, if the API has filters."""
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
    return {FILTERS: rendered("docs/filters.j2", "filters.yaml", **context)} if classes else {}


def _row(words: Words, builder: BuilderView) -> _Row:
    row, form = builder.row, builder.form
    takes = ", ".join(_parameter(*pair) for pair in form.operators.items()) if form else "—"
    return _Row(
        name=builder.name,
        number=row.number,
        takes=f"`field` and {takes}" if row.takes_field else takes,
        value=words.annotation(form.annotation) if form else "—",
        doc=words.links.prose(row.doc),
    )


def _parameter(name: str, operator: str) -> str:
    return f"`{name}`" if name.replace("_", "") == operator else f"`{name}` ({operator})"


def _example(book: Book, one: FilterClass, builders: list[BuilderView]) -> str:
    """A call with filters of different forms, to be pasted and run."""
    calls = list(_calls(one, builders))
    function = next(function for function in book.model.functions if function.wire_name == one.method)
    imports = [f"from {book.package}.filters import {one.name}"]
    if any("date(" in call for call in calls):
        imports.insert(0, "from datetime import date")
    item = snake(function.resource)
    loop = f"for {item} in pf.{item}.{iterator_name(function)}(filters=[{', '.join(calls)}]): print({item}.id)"
    return format_str("\n".join([*imports, "", loop]), mode=Mode(line_length=100))


def _calls(one: FilterClass, builders: list[BuilderView]) -> Iterator[str]:
    values = {"date": "date(2026, 1, 1)", "datetime": "date(2026, 1, 1)", "text": "'Anna'"}
    for form, value in values.items():
        for builder in builders:
            if builder.row.form == form and builder.form and not builder.row.takes_field:
                parameter = "after" if "after" in builder.form.operators else next(iter(builder.form.operators))
                yield f"{one.name}.{builder.name}({parameter}={value})"
                break
