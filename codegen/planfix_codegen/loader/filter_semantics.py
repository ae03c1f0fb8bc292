"""What `filters.yaml` must not say although its form is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from planfix_codegen.model import Enum, FilterClass, FilterForm, Model
from planfix_codegen.problems import Problem

OPERATORS = "FilterOperator"
"""The enum of what stands in <operator>."""
DATE_TYPES = "DateType"
"""The enum of what stands in <datetype>."""

_OWN = frozenset({"type", "operator", "value", "field", "extra", "term_class", "classmethod", "overload"})
"""What every filter has, and what its class is made with; a filter of such a name would hide it."""

_NEEDS = ((), ("datevalue",), ("datefrom",), ("datefrom", "dateto"))
"""What a word for a day or a period can need."""


def check_filters(model: Model, scalars: frozenset[str]) -> Iterator[Problem]:
    """Everything that is wrong with the sense of the filters."""
    enums = {enum.name: enum for enum in model.enums}
    forms = {form.name: form for form in model.forms}
    used = {row.form for one in model.filters for row in one.filters}
    for form in model.forms:
        yield from _form(form, enums.get(DATE_TYPES), scalars)
        if form.name not in used:
            yield Problem(form.mark, f"no filter has the form {form.name!r}; expected one that has it")
    for one in model.filters:
        yield from _rows(one, forms, enums.get(OPERATORS))
        yield from _method(model, one)


def _form(form: FilterForm, date_types: Enum | None, scalars: frozenset[str]) -> Iterator[Problem]:
    if (form.type is None) == (not form.date_types):
        yield Problem(form.mark, f"the form {form.name!r} needs either a type or date_types; expected one of them")
    if form.type is not None:
        for name in form.type.names:
            if name not in scalars:
                yield Problem(form.mark, f"unknown type {name!r}; expected {_one_of(scalars)}")
        if form.type.many != (form.separator is not None):
            yield Problem(form.mark, f"the form {form.name!r} needs a separator for a list; expected both or neither")
    members = {value.name for value in date_types.values} if date_types else set[str]()
    fields = {field.name for field in form.fields}
    for word, needs in form.date_types.items():
        mark = form.date_type_marks[word]
        if word not in members:
            yield Problem(mark, f"{word!r} is no member of {DATE_TYPES}; expected {_one_of(members)}")
        if needs not in _NEEDS or not fields.issuperset(needs):
            expected = _one_of("[" + ", ".join(one) + "]" for one in _NEEDS)
            yield Problem(mark, f"{word} needs {list(needs)}; expected {expected}, and these as fields")
    if form.date_types and ("datefrom",) not in form.date_types.values():
        yield Problem(form.mark, f"the form {form.name!r} has no word for a given date; expected one, with [datefrom]")


def _rows(one: FilterClass, forms: dict[str, FilterForm], operators: Enum | None) -> Iterator[Problem]:
    words = {str(value.wire) for value in operators.values} if operators else set[str]()
    numbers = Counter(row.number for row in one.filters)
    for row in one.filters:
        form = forms.get(row.form)
        if form is None:
            yield Problem(row.mark, f"unknown form {row.form!r}; expected {_one_of(forms)}")
        elif form.always is not None and (len(row.operators) > 1 or row.takes_field):
            yield Problem(row.mark, f"{row.name!r} takes nothing from the caller; expected one operator and no field")
        if numbers[row.number] > 1:
            yield Problem(row.mark, f"{one.name} has the number {row.number} more than once; expected it once")
        if row.name in _OWN:
            yield Problem(row.mark, f"every filter has its {row.name!r}; expected another name")
        for word, mark in zip(row.operators, row.operator_marks, strict=True):
            if word not in words:
                yield Problem(mark, f"{word!r} is no value of {OPERATORS}; expected {_one_of(words)}")


def _method(model: Model, one: FilterClass) -> Iterator[Problem]:
    by_name = {function.wire_name: function for function in model.functions}
    function = by_name.get(one.method)
    if function is None:
        yield Problem(one.mark, f"unknown function {one.method!r}; expected one of schema/methods")
    elif not function.paginated:
        yield Problem(one.mark, f"{one.method} is not paginated; expected a function that lists")
    elif not any(field.name == "filters" and field.type.names == (one.name,) for field in function.request.fields):
        yield Problem(one.mark, f"{one.method} has no field 'filters' of type [{one.name}]; expected it to have one")


def _one_of(known: Iterable[str]) -> str:
    return f"one of {', '.join(sorted(known))}"
