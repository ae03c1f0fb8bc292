"""The complex filters of the schema, beside the lists of the reference."""

from __future__ import annotations

from collections.abc import Iterator

from planfix_codegen.audit.reference import FilterRow, Reference
from planfix_codegen.model import Filter, FilterForm, Model

_CUSTOM_FIELD = "Пользовательское поле"
"""How the name of a filter by a custom field begins."""


def differing_filters(model: Model, reference: Reference) -> Iterator[str]:
    """What the two do not agree on, a filter a line.

    The lists of the reference have no names of the schema's: each goes with the class that has most of its numbers.
    """
    forms = {form.name: form for form in model.forms}
    classes = {one.name: {row.number: row for row in one.filters} for one in model.filters}
    for title, rows in reference.filters.items():
        page = {row.number: row for row in rows}
        name = max(classes, key=lambda one: len(classes[one].keys() & page.keys()), default=title)
        schema = classes.pop(name, {})
        for number in sorted(set(page) | set(schema)):
            if number not in schema:
                yield f"{name} {number}: the page has it, the schema does not"
            elif number not in page:
                yield f"{name} {number}: the schema has it, no page names it"
            elif found := list(_differences(schema[number], page[number], forms)):
                yield f"{name} {number}: {'; '.join(found)}"
    for name in classes:
        yield f"{name}: the schema has it, no page names it"


def _differences(schema: Filter, page: FilterRow, forms: dict[str, FilterForm]) -> Iterator[str]:
    if set(schema.operators) != set(page.operators):
        yield f"operators {', '.join(schema.operators)}, on the page {', '.join(page.operators)}"
    if schema.takes_field != page.name.startswith(_CUSTOM_FIELD):
        yield "only filters by a custom field name a field"
    drawn, known = _drawn_form(page.value), _known_form(forms[schema.form])
    if drawn != known:
        yield f"the value is {known}, on the page {drawn}"


def _drawn_form(text: str) -> str:
    """The form of a value as the page describes it: `объект` is an object, the others begin with their type."""
    if text.startswith("объект"):
        return "date and time" if "_withtime" in text else "date"
    if text == "int - 1":
        return "always 1"
    return text.split()[0].rstrip(":") + (" list" if ";" in text else "")


def _known_form(form: FilterForm) -> str:
    if form.type is None:
        return "date and time" if any(word.endswith("_WITH_TIME") for word in form.date_types) else "date"
    if form.always is not None:
        return f"always {form.always}"
    # The pages write int for numbers and for check boxes, too.
    base = "string" if form.type.names == ("string",) else "int"
    return base + (" list" if form.separator == ";" else "")
