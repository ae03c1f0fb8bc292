"""`planfix functions` and `planfix describe`: print the description of the API."""

from __future__ import annotations

import json
from collections.abc import Iterator

import planfix
from planfix_runtime.data.description import EnumDescription, FieldDescription, FunctionDescription, ObjectDescription
from planfix_tools.cli.failures import WrongCall
from planfix_tools.cli.output import rows


def list_functions(word: str, as_json: bool) -> None:
    """Print the functions with a word in their name or text.

    Raises:
        WrongCall: There is no such function.
    """
    found = [one for one in planfix.functions() if word.lower() in f"{one.name} {one.doc}".lower()]
    if not found:
        raise WrongCall(f"no function has {word!r} in its name or text")
    if as_json:
        listed = [{"name": one.name, "kind": one.kind, "doc": one.doc} for one in found]
        print(json.dumps(listed, ensure_ascii=False, indent=2))
    else:
        rows([("function", "kind", "what it does"), *((one.name, one.kind, one.doc) for one in found)])


def describe(name: str, as_json: bool) -> None:
    """Print the fields of a function and its answer, or of a type.

    Raises:
        LookupError: There is no such function or type.
    """
    if name[:1].isupper():
        _describe_type(name, as_json)
        return
    function = planfix.describe(name)
    if as_json:
        schemas = {"request": function.json_schema(), "answer": function.json_schema("answer")}
        print(json.dumps({"name": function.name, "kind": function.kind, **schemas}, ensure_ascii=False, indent=2))
        return
    print("\n".join(_function(function)))


def _describe_type(name: str, as_json: bool) -> None:
    from planfix.description import description

    one = planfix.describe_type(name)
    if as_json:
        print(json.dumps(description().json_schema(name), ensure_ascii=False, indent=2))
        return
    print(f"{name}: {one.doc}\n")
    print("\n".join(_values(one) if isinstance(one, EnumDescription) else _fields(one)))


def _function(one: FunctionDescription) -> Iterator[str]:
    yield f"{one.name}: {one.doc}"
    if one.note:
        yield f"\n{one.note}"
    who = ", for administrators only" if one.admin else ""
    yield f"\nIt {'changes the account' if one.kind == 'write' else 'changes nothing'}{who}. {one.page}"
    yield "\nFields (* is required):"
    yield from _fields(one.request)
    answer = one.answer.object
    yield f"\nAnswer: {'a list of ' if one.answer.kind == 'list' else ''}{answer.name}. {answer.doc}"
    yield from _fields(answer)
    if one.errors:
        yield "\nErrors:"
        yield from (f"  {error.code}  {error.name}: {error.doc}" for error in one.errors)


def _fields(one: ObjectDescription) -> Iterator[str]:
    width = max((len(field.name) for field in one.fields), default=0) + 1
    for field in one.fields:
        yield f"  {field.name + '*' * field.required:{width}}  {field.type}: {field.doc}{_bounds(field)}"
    if not one.fields:
        yield "  none"
    for choice in one.choices:
        alternatives = ", ".join(" with ".join(names) for names in choice.alternatives)
        yield f"  Give {choice.rule.replace('_', ' ')} of {alternatives}."


def _bounds(field: FieldDescription) -> str:
    if field.minimum is None and field.maximum is None:
        return ""
    return f" From {field.minimum} to {field.maximum}." if field.maximum is not None else f" At least {field.minimum}."


def _values(one: EnumDescription) -> Iterator[str]:
    width = max(len(str(value.value)) for value in one.values)
    for value in one.values:
        number = "" if value.number is None else f" ({value.number})"
        yield f"  {value.value!s:{width}}  {value.doc}{number}"
