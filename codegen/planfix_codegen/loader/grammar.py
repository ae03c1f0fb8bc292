"""Checks schema files against `schema.json`, the grammar of the schema language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError

from planfix_codegen.default import schema_root
from planfix_codegen.loader.source import Place, Source

_KINDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "a text",
    "integer": "a whole number",
    "boolean": "true or false",
}
"""The types of JSON Schema, in words."""

_DOC = "[.!?]$"
_RU = "[А-Яа-яЁё][\\s\\S]*[.!?]$"

_COMMA = "; quote a text that has a comma in it"

_NAME = "(?![xX][mM][lL])[A-Za-z][A-Za-z0-9_]*"  # XML reserves names that begin with xml
_ELEMENTS = f"{_NAME}(/{_NAME})*"

FORMS = {
    _DOC: "a sentence that ends with a full stop",
    _RU: "a Russian sentence that ends with a full stop",
    "^[a-z][a-z0-9_]*$": "snake_case, such as begin_date",
    "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$": "a field, or a field of an object that it holds, such as owner.id",
    "^[a-z][A-Za-z]*$": "camelCase, such as getList",
    "^[A-Z][A-Za-z0-9]*$": "PascalCase, such as TaskStatus",
    "^[A-Z][A-Z0-9_]*$": "capitals, such as NOT_STARTED",
    "^[0-9]{4,5}$": "four or five digits, in quotes",
    f"^/?({_ELEMENTS}(/@{_NAME})?|@{_NAME})$": (
        "elements joined by /, such as owner/id; the last step may be an attribute, such as @count"
    ),
    f"^/?{_ELEMENTS}$": "elements joined by /, such as tasks/task",
    "^[ ,;:|/.+*#~_-]+$": "spaces or punctuation, such as a comma",
    r"^\S(.*\S)?$": "text without spaces around it",
    "^[A-Za-z0-9_/@=]+$": "one path, in full",
    "<function>": "a title that contains <function>",
    "^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$": "a function, such as task.getList",
    r"^[0-9]+(\.[0-9]+)*$": 'a release, in quotes, such as "1.2"',
    "^https://": "an address that begins with https://",
}
"""The patterns of the grammar, in words."""


_valid: set[tuple[str, str]] = set()
"""Files that passed the check in this process: an account and each language load the same schema again."""


def check_grammar(source: Source, kind: str) -> None:
    """Add to `source` each problem that makes it an invalid `kind` file (`methods_file`, `types_file`, …).

    A file without data is not checked: reading it reported why.
    """
    content = (kind, repr(source.data))
    if not source.data or content in _valid:
        return
    found = [one for error in _leaves(_validator(kind).iter_errors(source.data)) for one in _messages(error)]
    cut = {place[:-1] for place, message in found if message.endswith(_COMMA)}
    reported = frozenset(source.reported)
    for place, message in found:
        # A description that a comma has cut off lacks its full stop, too.
        if place not in reported and not (place[:-1] in cut and place[-1] == "doc"):
            source.complain(message, *place)
    if not found:
        _valid.add(content)


@cache
def _validator(kind: str) -> Any:
    rules = json.loads((schema_root() / "schema.json").read_text(encoding="utf-8"))
    library: Any = validators  # most of its stubs have unknown types
    validator: Any = library.extend(Draft202012Validator, {"pattern": _pattern})
    return validator({"$ref": f"#/$defs/{kind}", "$defs": rules["$defs"]})


def _pattern(_: Any, pattern: str, instance: object, __: Any) -> Iterator[ValidationError]:
    """JSON Schema's `pattern`, in which `$` is the very end; Python's also matches before a final line break."""
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    for error in errors:
        if error.validator in ("if", "else", "then") and error.context:
            yield from _leaves(error.context)
        else:
            yield error


def _messages(error: ValidationError) -> Iterator[tuple[Place, str]]:
    place: Place = tuple(error.absolute_path)
    rule: Any = error.validator_value
    found: Any = error.instance
    grammar: Any = error.schema
    said = _subject(place, found)
    match error.validator:
        case "additionalProperties":
            known: list[str] = sorted(grammar["properties"])
            for key in sorted(set(found) - set(known)):
                hint = _COMMA if found[key] is None else ""
                yield (*place, key), f"unknown key {key!r}{_inside(place)}; expected one of {', '.join(known)}{hint}"
        case "required":
            missing = [key for key in rule if key not in found]
            # jsonschema yields an error for each missing key; only the message says which one it is about.
            key = next(key for key in missing if repr(key) in error.message)
            yield place, f"{key!r} is missing{_about(place)}"
        case "dependentRequired":
            for key, needed in rule.items():
                if key in found and not found.keys() >= {*needed}:
                    yield (*place, key), f"{key!r} has no {needed[0]!r} beside it; expected the English text as well"
        case "pattern" if "propertyNames" in error.absolute_schema_path:
            yield (*place, str(found)), f"the name {found!r} is not of the right form; expected {FORMS[rule]}"
        case "pattern":
            wrong = "not a description" if rule in (_DOC, _RU) else "not of the right form"
            yield place, f"{said}, {wrong}; expected {FORMS[rule]}"
        case "anyOf":
            yield place, f"{said}; expected {' or '.join(map(_kind, rule))}"
        case "uniqueItems":
            yield place, f"{said}, with duplicates; expected each item once"
        case "minItems" | "minLength" | "minProperties":
            yield place, f"{said}, too short; expected {rule} or more"
        case "minimum":
            yield place, f"{said}, too small; expected {rule} or more"
        case "type":
            kinds: list[str] = [rule] if isinstance(rule, str) else rule
            yield place, f"{said}; expected {' or '.join(_KINDS[kind] for kind in kinds)}"
        case "enum":
            yield place, f"{said}; expected one of {', '.join(map(str, rule))}"
        case "const":
            yield place, f"{said}; expected {_yaml(rule)}"
        case _:
            yield place, f"{error.message}; expected {error.validator} {rule}"


def _subject(place: Place, found: Any) -> str:
    """The key and its value: `'required' is 1`, `item 2 in 'errors' is 4`."""
    if not place:
        return f"the file is {_yaml(found)}"
    *around, last = place
    key = f"item {last + 1}{_inside(tuple(around))}" if isinstance(last, int) else repr(last)
    return f"{key} is {_yaml(found)}"


def _inside(place: Place) -> str:
    names = [step for step in place if isinstance(step, str)]
    return f" in {names[-1]!r}" if names else ""


def _yaml(value: Any) -> str:
    """A value as YAML, cut off after 80 characters."""
    if value is None:
        return "nothing"
    text = json.dumps(value, ensure_ascii=False, default=str) if not isinstance(value, str) else repr(value)
    return text if len(text) <= 80 else f"{text[:80]}…"


def _kind(grammar: dict[str, Any]) -> str:
    return f"{_KINDS[grammar['type']]}{' of one' if grammar.get('maxItems') == 1 else ''}"


def _about(place: Place) -> str:
    return (
        f"{_inside(place)}; expected it beside the other keys"
        if place
        else "; expected it at the top level of the file"
    )
