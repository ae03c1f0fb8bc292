"""Checks of messages, filters, `change` and `split`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator

from planfix_codegen.loader.names import check_field_names
from planfix_codegen.model import (
    DATE_TYPES,
    OPERATORS,
    SCALARS,
    VALUES,
    Change,
    Choice,
    Enum,
    Field,
    FilterClass,
    FilterForm,
    Function,
    ListAnswer,
    Model,
    Shape,
    Split,
)
from planfix_codegen.model.changes import plan_of
from planfix_codegen.problems import Problem
from planfix_codegen.python.filter_builders import form_constant, term_name
from planfix_codegen.python.imports import IMPORTED
from planfix_codegen.python.naming import call_name, change_name
from planfix_codegen.python.reserved import ERROR_FIELDS, FILTERS, KEYWORDS, TERMS


def check_shape(shape: Shape, types: set[str]) -> Iterator[Problem]:
    """Mistakes in a message or type.

    Args:
        types: Names of the types and filter classes; all other names are scalars and enums.
    """
    yield from check_field_names(shape)
    for field in shape.fields:
        yield from _type(field, types)
        yield from _bounds(field)
    yield from _paths(shape.fields)
    for choice in shape.choices:
        yield from _choice(choice, {field.name: field for field in shape.fields})


def check_message(message: Shape, types: set[str], envelope: Container[str] = ()) -> Iterator[Problem]:
    """Mistakes in a request or answer, which shares its root element with the envelope.

    Args:
        types: As for `check_shape`.
        envelope: Elements of the root that belong to the envelope.
    """
    yield from check_shape(message, types)
    for field in message.fields:
        if field.path and field.path[0] in envelope:
            where = f"{field.name!r} would be at /{field.wire}, which belongs to the envelope"
            yield Problem(field.mark, f"{where}; expected another `wire`")
        if field.attribute is not None and not field.path:
            where = f"attribute {field.attribute!r} would be at the root, which belongs to the envelope"
            yield Problem(field.mark, f"{where}; expected an element around it")


def check_error_field(field: Field, types: set[str]) -> Iterator[Problem]:
    """Mistakes in a field of an error; its answer only holds single values right below the root."""
    yield from _type(field, types)
    if field.name in ERROR_FIELDS | KEYWORDS:
        yield Problem(field.mark, f"{field.name!r} is reserved in errors; expected another name, with `wire`")
    if len(field.path) > 1 or field.attribute or field.type.many or set(field.type.names) & types:
        yield Problem(field.mark, f"an error cannot hold {field.type} at {field.wire}; expected one value at the root")


def _type(field: Field, types: set[str]) -> Iterator[Problem]:
    names, mark = field.type.names, field.mark
    if len(names) > 1 and not _are_told_apart(names, types):
        expected = "an enum or int, then string; or an enum, int, string"
        yield Problem(mark, f"{field.type} is ambiguous; expected {expected}")
    if VALUES & set(names) and (field.type.many or field.attribute or len(names) > 1):
        yield Problem(mark, f"{field.type} cannot be read; expected this type alone, not repeated, in an element")
    if field.separator is not None and (not field.type.many or set(names) & types):
        yield Problem(mark, f"{field.type} cannot be in one element; expected a list of scalars for `separator`")
    if field.attribute is not None and (field.type.many or set(names) & types):
        yield Problem(mark, f"attribute {field.attribute!r} cannot hold {field.type}; expected a scalar or an enum")
    if field.secret and field.type.names != ("string",):
        yield Problem(mark, f"{field.type} cannot be secret; expected a string")


def _are_told_apart(names: tuple[str, ...], types: set[str]) -> bool:
    """Whether the text on the wire tells which type it has: a known word, a number, or any other text."""
    if names[0] == "int":
        return names[1:] == ("string",)
    return names[0] not in types | SCALARS and names[1:] in (("string",), ("int", "string"))


def _bounds(field: Field) -> Iterator[Problem]:
    numeric = not field.type.many and field.type.names in (("int",), ("number",))
    sized = field.type.many or field.type.names == ("string",)
    for least, most, fits, what in (
        (field.minimum, field.maximum, numeric, "`min` and `max`: expected int or number"),
        (field.min_length, field.max_length, sized, "`min_length` and `max_length`: expected a string or a list"),
    ):
        if (least, most) != (None, None) and not fits:
            yield Problem(field.mark, f"{field.type} has no {what}")
        if least is not None and most is not None and least > most:
            yield Problem(field.mark, f"no value is between {least} and {most}; expected the smaller bound first")


def _paths(fields: tuple[Field, ...]) -> Iterator[Problem]:
    by_wire: dict[str, Field] = {}
    for field in fields:
        other = by_wire.setdefault(field.wire, field)
        if other is not field:
            message = (
                f"{field.name!r} has the wire name {field.wire!r}, like {other.name!r}{other.mark.beside(field.mark)}"
            )
            yield Problem(field.mark, f"{message}; expected another")
    for field in fields:
        for other in fields:
            if not other.attribute and _is_inside(field, other):
                message = f"{field.name!r} ({field.wire}) lies inside {other.name!r} ({other.wire}){other.mark.beside(field.mark)}"
                yield Problem(field.mark, f"{message}; expected a path of its own")


def _is_inside(field: Field, other: Field) -> bool:
    longer = len(field.path) > len(other.path) or (field.attribute is not None and len(field.path) == len(other.path))
    return longer and field.path[: len(other.path)] == other.path


def _choice(choice: Choice, fields: dict[str, Field]) -> Iterator[Problem]:
    named = [name for alternative in choice.alternatives for name in alternative]
    for name in named:
        if name not in fields:
            known = ", ".join(sorted(fields))
            yield Problem(choice.mark, f"{choice.rule} names {name!r}, which is not a field; expected one of {known}")
        elif fields[name].required:
            message = f"{choice.rule} names {name!r}, which is required, so there is no choice"
            yield Problem(choice.mark, f"{message}; expected no `required`")
        if named.count(name) > 1:
            yield Problem(choice.mark, f"{choice.rule} names {name!r} more than once; expected it once")
    if len(choice.alternatives) < 2:
        yield Problem(choice.mark, f"{choice.rule} leaves no choice; expected two fields or more, or `required`")


_COMPARED = SCALARS - VALUES - {"base64"}
"""Types of values that filters compare with."""

_NEEDS = ((), ("datevalue",), ("datefrom",), ("datefrom", "dateto"))
"""Fields that a word for a day or period can need."""


def check_filters(model: Model) -> Iterator[Problem]:
    """Mistakes in the filters."""
    enums = {enum.name: enum for enum in model.enums}
    forms = {form.name: form for form in model.forms}
    used = {row.form for one in model.filters for row in one.filters}
    yield from _parameters(enums.get(OPERATORS))
    yield from _terms(model)
    for form in model.forms:
        yield from _form(form, enums.get(DATE_TYPES))
        if form.name not in used:
            yield Problem(form.mark, f"no filter has the form {form.name!r}; expected one")
    yield from _constants(model)
    for one in model.filters:
        yield from _rows(one, forms, enums.get(OPERATORS))
        yield from _method(model, one)


def _form(form: FilterForm, date_types: Enum | None) -> Iterator[Problem]:
    if (form.type is None) == (not form.date_types):
        yield Problem(
            form.mark, f"the form {form.name!r} has both a type and date_types, or neither; expected one of them"
        )
    if form.type is not None:
        for name in form.type.names:
            if name not in _COMPARED:
                yield Problem(form.mark, f"unknown type {name!r}; expected {_one_of(_COMPARED)}")
        if form.type.many != (form.separator is not None):
            yield Problem(
                form.mark,
                f"the form {form.name!r} has a list without a separator, or the reverse; expected both or neither",
            )
    members = {value.name for value in date_types.values} if date_types else set[str]()
    fields = {field.name for field in form.fields}
    for word, needs in form.date_types.items():
        mark = form.date_type_marks[word]
        if word not in members:
            yield Problem(mark, f"{word!r} is not a member of {DATE_TYPES}; expected {_one_of(members)}")
        if needs not in _NEEDS or not fields.issuperset(needs):
            expected = _one_of("[" + ", ".join(one) + "]" for one in _NEEDS)
            yield Problem(mark, f"{word} needs {list(needs)}; expected {expected}, all of them fields of the form")
    if form.date_types and ("datefrom",) not in form.date_types.values():
        yield Problem(form.mark, f"the form {form.name!r} has no word for a given date; expected one, with [datefrom]")
    for field in form.fields:
        if field.name == "datefrom" and (field.type.many or field.type.names not in (("date",), ("datetime",))):
            yield Problem(field.mark, f"datefrom is {field.type}; expected date or datetime")


def _parameters(operators: Enum | None) -> Iterator[Problem]:
    """Operators whose names cannot be parameters of a filter."""
    for value in operators.values if operators else ():
        if value.name.lower() in KEYWORDS | {"cls", "field"}:
            yield Problem(value.mark, f"filters would have a parameter {value.name.lower()!r}; expected another name")


def _terms(model: Model) -> Iterator[Problem]:
    """Words for dates whose names clash as attributes of `DateTerm`."""
    found: dict[str, str] = {}
    needed: dict[str, tuple[str, ...]] = {}
    for form in model.forms:
        for word, needs in form.date_types.items():
            if needed.setdefault(word, needs) != needs:
                message = f"{word} needs {list(needed[word])} in another form"
                yield Problem(form.date_type_marks[word], f"{message}; expected the same fields in all forms")
            name = term_name(word, needs)
            if name is None:
                continue
            mark = form.date_type_marks[word]
            if name in TERMS | KEYWORDS:
                yield Problem(mark, f"DateTerm.{name} is reserved; expected another member of {DATE_TYPES} than {word}")
            if found.setdefault(name, word) != word:
                yield Problem(mark, f"{word} and {found[name]} would both be DateTerm.{name}; expected another member")


def _constants(model: Model) -> Iterator[Problem]:
    found: dict[str, str] = {}
    for row in (row for one in model.filters for row in one.filters):
        name = form_constant(model, row)
        if name in IMPORTED or found.setdefault(name, row.form) != row.form:
            yield Problem(
                row.mark,
                f"the form {row.form!r} would be the constant {name}, which exists already; expected another name",
            )


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
        if row.name in FILTERS:
            yield Problem(row.mark, f"{row.name!r} is reserved in filters; expected another name")
        for word, mark in zip(row.operators, row.operator_marks, strict=True):
            if word not in words:
                yield Problem(mark, f"{word!r} is not a value of {OPERATORS}; expected {_one_of(words)}")


def _method(model: Model, one: FilterClass) -> Iterator[Problem]:
    function = next((function for function in model.functions if function.wire_name == one.method), None)
    if function is None:
        yield Problem(one.mark, f"unknown function {one.method!r}; expected one of schema/methods")
    elif not function.paginated:
        yield Problem(one.mark, f"{one.method} is not paginated; expected a paginated function")
    elif not any(field.name == "filters" and field.type.names == (one.name,) for field in function.request.fields):
        yield Problem(one.mark, f"{one.method} has no field 'filters' of type [{one.name}]; expected one")


def _one_of(known: Iterable[str]) -> str:
    return f"one of {', '.join(sorted(known))}"


def check_change(model: Model, function: Function, change: Change) -> Iterator[Problem]:
    """Mistakes in the `change` of a function."""
    if function.kind != "write":
        yield Problem(change.mark, f"{function.wire_name} is a read; expected `change` on a write")
    name = change_name(function)
    if any(name == call_name(one) for one in model.functions if one.resource == function.resource):
        yield Problem(change.mark, f"{function.resource} has a call {name!r} already; expected no such function")
    plan = plan_of(model, function, change)
    for message in [plan] if isinstance(plan, str) else plan.problems:
        yield Problem(change.mark, message)


def check_split(function: Function, split: Split) -> Iterator[Problem]:
    """Mistakes in the `split` of a function."""
    if function.kind != "read" or function.paginated or not isinstance(function.answer, ListAnswer):
        message = f"{function.wire_name} cannot be sent as several requests"
        yield Problem(split.mark, f"{message}; expected an unpaginated read whose response has `items`")
    fields = {field.name: field for field in function.request.fields}
    for name in split.over:
        field = fields.get(name)
        if field is None or not field.type.many:
            lists = [field.name for field in function.request.fields if field.type.many]
            message = f"`split` names {name!r}, which is not a list of the request"
            yield Problem(split.mark, f"{message}; expected {' or '.join(lists) or 'a list'}")
        elif field.max_length is not None:
            message = f"{name!r} is in `split`, so it can have more than {field.max_length} items"
            yield Problem(field.mark, f"{message}; expected no `max_length`: `multi` of api.yaml is the limit")
