"""Compares enums and complex filters with the lists and tables of the reference."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from planfix_codegen.audit.messages import Message
from planfix_codegen.audit.reference import FilterRow, Page, Reference
from planfix_codegen.model import DATE_TYPES, OPERATORS, Enum, Filter, FilterForm, Model


def lists_without_enum(model: Model, reference: Reference) -> Iterator[str]:
    """Lists of the reference for which the schema has no enum with the same values."""
    enums = [_words(enum) for enum in model.enums]
    for title, words in reference.enums.items():
        if words not in enums:
            yield f"{title}: {', '.join(sorted(words))}"


def unnamed_values(model: Model, reference: Reference, messages: list[Message]) -> Iterator[tuple[str, str]]:
    """Enum and value of each documented value that is in no list of the reference and no row about such a field."""
    texts = _texts(reference, messages)
    for enum in model.enums:
        words = _words(enum)
        documented = {str(value.wire) for value in enum.values if value.evidence == "documented"}
        if words not in reference.enums.values():
            for word in sorted(documented):
                if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", texts[enum.name]):
                    yield enum.name, word


def missing_values(model: Model, page: Page, message: Message) -> Iterator[str]:
    """Values of the page's tables that the parameter cannot take in the schema, as `parameter=value`.

    Tables without a parameter describe the answer.
    """
    enums = {enum.name: _words(enum) for enum in model.enums}
    for table in page.values:
        if message.side != ("request" if table.parameter else "response"):
            continue
        names = {
            name
            for known in message.known.values()
            if known.field and known.path.rpartition("/")[2] == table.parameter
            for name in known.field.type.names
        }
        taken = frozenset[str]().union(*(enums.get(name, frozenset()) for name in names))
        for value in table.values:
            # Tables also have phrases for values that are not fixed ("the id of a filter").
            if value not in taken and (value.isascii() or names <= set(enums)):
                yield f"{table.parameter}={value}" if table.parameter else value


def _texts(reference: Reference, messages: list[Message]) -> defaultdict[str, str]:
    """Name of each type to the text of the pages about its fields."""
    texts: defaultdict[str, str] = defaultdict(str)
    for message in messages:
        tables = reference.pages[message.function].values if message.side == "request" else ()
        for path, known in message.known.items():
            about = message.tabled.get(path, "")
            about += " ".join(
                value for table in tables if table.parameter == path.rpartition("/")[2] for value in table.values
            )
            for name in known.field.type.names if known.field else ():
                texts[name] += f"{about} "
    for rows in reference.filters.values():
        for row in rows:
            texts[OPERATORS] += f"{' '.join(row.operators)} "
            texts[DATE_TYPES] += f"{row.value} "
    return texts


def _words(enum: Enum) -> frozenset[str]:
    return frozenset(str(value.wire) for value in enum.values)


_CUSTOM_FIELD = "Пользовательское поле"
"""Beginning of the name of a filter by a custom field."""


def differing_filters(model: Model, reference: Reference) -> Iterator[str]:
    """The differences, a line for each filter.

    The reference does not name the filter classes: each of its lists is matched by the numbers they share.
    """
    forms = {form.name: form for form in model.forms}
    classes = {one.name: {row.number: row for row in one.filters} for one in model.filters}
    for title, rows in reference.filters.items():
        page = {row.number: row for row in rows}
        name = max(classes, key=lambda one: len(classes[one].keys() & page.keys()), default=title)
        schema = classes.pop(name, {})
        for number in sorted(set(page) | set(schema)):
            if number not in schema:
                yield f"{name} {number}: the page has it, but the schema does not"
            elif number not in page:
                yield f"{name} {number}: the schema has it, but no page names it"
            elif found := list(_differences(schema[number], page[number], forms)):
                yield f"{name} {number}: {'; '.join(found)}"
    for name in classes:
        yield f"{name}: the schema has it, but no page names it"


def _differences(schema: Filter, page: FilterRow, forms: dict[str, FilterForm]) -> Iterator[str]:
    if set(schema.operators) != set(page.operators):
        yield f"operators {', '.join(schema.operators)}, on the page {', '.join(page.operators)}"
    if schema.takes_field != page.name.startswith(_CUSTOM_FIELD):
        yield "`field` belongs to filters by a custom field only"
    drawn, known = _drawn_form(page.value), _known_form(forms[schema.form])
    if drawn != known:
        yield f"the value is {known}, on the page {drawn}"


def _drawn_form(text: str) -> str:
    """The form of a value on the page: `объект` is an object, other texts begin with the type."""
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
    # The pages also write int for numbers and check boxes.
    base = "string" if form.type.names == ("string",) else "int"
    return base + (" list" if form.separator == ";" else "")
