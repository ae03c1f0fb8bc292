"""Checks schema files against `schema.json`, the grammar of the schema language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from planfix_codegen.loader.source import Place, Source

_KINDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "a text",
    "integer": "a whole number",
    "boolean": "true or false",
}
"""What JSON Schema calls them, in words."""

_DOC = "[.!?]$"

FORMS = {
    _DOC: "a sentence that ends with a full stop",
    "^[a-z][a-z0-9_]*$": "snake_case, such as begin_date",
    "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$": "a field, or a field of an object that it holds, such as owner.id",
    "^[a-z][A-Za-z]*$": "camelCase, such as getList",
    "^[A-Z][A-Za-z0-9]*$": "PascalCase, such as TaskStatus",
    "^[A-Z][A-Z0-9_]*$": "capitals, such as NOT_STARTED",
    "^[0-9]{4,5}$": "four or five digits, in quotes",
    "^/?[A-Za-z@][A-Za-z0-9_]*(/@?[A-Za-z][A-Za-z0-9_]*)*$": (
        "elements joined by /, such as owner/id; a last one may be an attribute, such as @count"
    ),
    "^[A-Za-z0-9_/@=]+$": "one path, in full",
    "^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$": "a function, such as task.getList",
    "^https://": "an address that begins with https://",
}
"""The patterns of the grammar, in words."""


def check_grammar(source: Source, kind: str, grammar: Path) -> None:
    """Note in `source` every way in which it is not a `kind` file (`methods_file`, `types_file`, …)."""
    rules = json.loads(grammar.read_text(encoding="utf-8"))
    # Without types: the library's stubs leave most of its own unknown.
    validator: Any = Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": rules["$defs"]})
    for error in _leaves(validator.iter_errors(source.data)):
        for place, message in _messages(error):
            source.complain(message, *place)


def _leaves(errors: Iterator[ValidationError]) -> Iterator[ValidationError]:
    for error in errors:
        if error.validator in ("if", "else", "then") and error.context:
            yield from _leaves(iter(error.context))
        else:
            yield error


def _messages(error: ValidationError) -> Iterator[tuple[Place, str]]:
    place: Place = tuple(str(step) if isinstance(step, str) else step for step in error.absolute_path)
    rule: Any = error.validator_value
    found: Any = error.instance
    grammar: Any = error.schema
    match error.validator:
        case "additionalProperties":
            known: list[str] = sorted(grammar["properties"])
            for key in sorted(set(map(str, found)) - set(known)):
                hint = "; quote a text that has a comma in it" if found.get(key) is None else ""
                yield (*place, key), f"unknown key {key!r}; expected one of {', '.join(known)}{hint}"
        case "required":
            missing = [key for key in rule if key not in found]
            # jsonschema reports each missing key by itself, so each error names one of them.
            key = next(key for key in missing if repr(key) in error.message)
            yield place, f"{key!r} is missing{_about(place)}"
        case "pattern":
            wrong = "no description" if rule == _DOC else "not of the right form"
            yield (*place, *_key(error)), f"{found!r} is {wrong}; expected {FORMS[rule]}"
        case "anyOf":
            yield place, f"{found!r} stands here; expected {' or '.join(map(_kind, rule))}"
        case "uniqueItems":
            yield place, f"{found!r} says something twice; expected it once"
        case "minItems" | "minLength" | "minProperties":
            yield place, f"{found!r} has too little in it; expected {rule} or more"
        case "minimum":
            yield place, f"{found!r} is too small; expected {rule} or more"
        case "type":
            kinds: list[str] = [rule] if isinstance(rule, str) else rule
            shown = "nothing" if found is None else repr(found)
            yield place, f"{shown} stands here; expected {' or '.join(_KINDS[kind] for kind in kinds)}"
        case "enum":
            yield place, f"{found!r} is not allowed; expected one of {', '.join(map(str, rule))}"
        case "const":
            yield place, f"{found!r} is not allowed; expected {rule!r}"
        case _:
            yield place, f"{error.message}; expected {error.validator} {rule}"


def _key(error: ValidationError) -> Place:
    """The key that the error is about, where it is a key: the library tells of the mapping that has it."""
    return (str(error.instance),) if "propertyNames" in error.absolute_schema_path else ()


def _kind(grammar: dict[str, Any]) -> str:
    return f"{_KINDS[grammar['type']]}{' of one' if grammar.get('maxItems') == 1 else ''}"


def _about(place: Place) -> str:
    return f" in {place[-1]!r}; expected it beside its neighbours" if place else "; expected it at the top of the file"
