"""Make a request of command-line words such as `workers.users=1,2`, by the description of the function."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, cast

import planfix
from planfix import FileBody
from planfix_runtime.data.description import EnumDescription, FieldDescription, FunctionDescription, ObjectDescription
from planfix_runtime.model.functions import Request
from planfix_tools.cli.failures import WrongCall

AskSecret = Callable[[str], str]

_TRUE, _FALSE = ("true", "yes", "1"), ("false", "no", "0")
_BY_ID = {"CustomValueInput": "id", "RecordValueInput": "id", "ItemDataInput": "field_id"}
"""Types that hold the value of a field, and the name of their id: `custom_data.401=…` sets the field with the id 401."""

_VALUES = ("value", "custom_value")


def request_of(function: FunctionDescription, words: Sequence[str], ask_secret: AskSecret) -> Request[Any]:
    """Make the request of a command line.

    Args:
        function: The function.
        words: `field=value`, with dots for fields of fields; a JSON object; or `@file` with a JSON object, `@-` for standard
            input.
        ask_secret: Asks for the secret of this name.

    Raises:
        WrongCall: A word has another form, or there is no such field.
        InvalidRequest: A field cannot hold the given value.
    """
    data: dict[str, Any] = {}
    for word in words:
        if word.startswith(("{", "@")):
            data |= _whole(word)
            continue
        path, equals, text = word.partition("=")
        if not equals:
            raise WrongCall(f"expected field=value, got {word!r}; planfix describe {function.name} shows the fields")
        _put(data, function.request, path.split("."), text, path, ask_secret)
    kind = getattr(planfix, function.request.name)
    request: Request[Any] = planfix.from_dict(kind, _made(data))
    return request


def _whole(word: str) -> dict[str, Any]:
    if word.startswith("@"):
        text = sys.stdin.read() if word == "@-" else Path(word[1:]).read_text(encoding="utf-8")
    else:
        text = word
    found = _json(text, word)
    if not isinstance(found, dict):
        raise WrongCall(f"{word}: expected a JSON object")
    return cast("dict[str, Any]", found)


def _json(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise WrongCall(f"{where}: this is not JSON: {error}") from None


class _Items(dict[str, Any]):
    """A list of objects by position, or by field id.

    Args:
        by: Name of the items' field with the id; None if the keys are positions.
    """

    def __init__(self, by: str | None) -> None:
        super().__init__()
        self.by = by


def _made(data: Any) -> Any:
    """The data with lists in place of `_Items`."""
    if isinstance(data, _Items):
        ordered = sorted(data.items(), key=lambda item: int(item[0]))
        if data.by is None:
            return [_made(one) for _, one in ordered]
        return [{data.by: int(key), **_made(one)} for key, one in ordered]
    if isinstance(data, dict):
        return {key: _made(one) for key, one in cast("dict[str, Any]", data).items()}
    return data


def _put(
    data: dict[str, Any], owner: ObjectDescription, path: list[str], text: str, whole: str, ask: AskSecret
) -> None:
    """Put the value of a field at its path."""
    name, rest = path[0].replace("-", "_"), path[1:]
    field = find_field(owner, name)
    if field is None:
        raise WrongCall(_no_field(owner, name, whole))
    name = field.name
    held = held_by(field)
    if not rest:
        value = ask(whole) if field.secret and text in ("", "-") else _value(field, text, whole)
        if field.many and isinstance(data.get(name), list) and isinstance(value, list):
            data[name] += value
        elif name in data:
            raise WrongCall(f"{whole} is given twice")
        else:
            data[name] = value
        return
    if held is None:
        raise WrongCall(f"{whole}: {name} has no fields of its own")
    if field.many:
        by = _BY_ID.get(held.name)
        items = data.setdefault(name, _Items(by))
        key, rest = (rest[0], rest[1:]) if rest[0].isdecimal() else ("0", rest)
        if not isinstance(items, _Items) or (by and not path[1].isdecimal()):
            raise WrongCall(f"{whole}: expected {name}.NUMBER, where the number is {_number_of(by)}")
        _put(items.setdefault(key, {}), held, rest or ["value"], text, whole, ask)
        return
    inner = data.setdefault(name, {})
    if not isinstance(inner, dict):
        raise WrongCall(f"{name} is given twice")
    _put(cast("dict[str, Any]", inner), held, rest, text, whole, ask)


def _number_of(by: str | None) -> str:
    return "the id of the custom field" if by else "its place in the list, from 0"


def find_field(owner: ObjectDescription, name: str) -> FieldDescription | None:
    """A field by its name in Python or in the API."""
    wanted = name.replace("_", "").lower()
    return next((one for one in owner.fields if one.name.replace("_", "") == wanted), None)


def held_by(field: FieldDescription) -> ObjectDescription | None:
    """The type of the objects in a field; None if it holds none."""
    for name in field.names:
        if name[:1].isupper() and isinstance(found := planfix.describe_type(name), ObjectDescription):
            return found
    return None


def enum_of(field: FieldDescription) -> EnumDescription | None:
    """The enum of a field, if it has one."""
    for name in field.names:
        if name[:1].isupper() and isinstance(found := planfix.describe_type(name), EnumDescription):
            return found
    return None


def _no_field(owner: ObjectDescription, name: str, whole: str) -> str:
    known = [one.name for one in owner.fields]
    close = get_close_matches(name, known, n=3)
    hint = f"; do you mean {' or '.join(close)}?" if close else f"; there are {', '.join(known) or 'none'}"
    return f"{whole}: there is no field {name!r}{hint}"


def _value(field: FieldDescription, text: str, where: str) -> Any:
    """The value of a field, in the form for `from_dict`."""
    if field.secret:
        # Command lines are visible to other users of the machine, and shells store them.
        raise WrongCall(f"{where} is a secret, which does not belong on a command line: {where}=- asks for it")
    if not field.many:
        return _one(field, text, where)
    if text.startswith("[") and (found := _json(text, where)) is not None:
        return found
    if text.startswith("{"):
        return [_json(text, where)]
    if held_by(field) is not None:
        return [_one(field, text, where)]
    return [_one(field, one.strip(), where) for one in text.split(",")] if text else []


def _one(field: FieldDescription, text: str, where: str) -> Any:
    held = held_by(field)
    if held is not None and "string" not in field.names:
        if held.name == "FileInput" and text.startswith("@"):
            return planfix.files.from_path(text[1:])
        if not text.startswith("{"):
            raise WrongCall(f"{where}: expected {where}.{held.fields[0].name}=…, or JSON")
        return _json(text, where)
    if not text and field.nullable and "string" not in field.names:
        return None
    return _scalar(field, text, where)


def _scalar(field: FieldDescription, text: str, where: str) -> Any:
    names = field.names
    if (enum := enum_of(field)) is not None:
        return _of_enum(enum, text, where, names)
    if any(name in _VALUES for name in names):
        return _json(text, where) if text.startswith("{") else text
    if "base64" in names and text.startswith("@"):
        return FileBody.from_path(text[1:])
    if "int" in names and re.fullmatch(r"-?\d+", text):
        return int(text)
    if "bool" in names and text.lower() in _TRUE + _FALSE:
        return text.lower() in _TRUE
    if names == ("string | DateTerm",) or held_by(field) is not None:
        return _json(text, where) if text.startswith("{") else text
    if names in (("datetime",), ("date",)) and (day := re.fullmatch(r"(\d\d)-(\d\d)-(\d{4})(.*)", text)):
        text = f"{day[3]}-{day[2]}-{day[1]}{day[4]}"
    return text.replace(" ", "T", 1) if names == ("datetime",) else text


def _of_enum(enum: EnumDescription, text: str, where: str, names: tuple[str, ...]) -> Any:
    """A value of an enum, by its word, number or name in Python. Other numbers are statuses of a process."""
    for one in enum.values:
        if text.casefold() in (str(one.value).casefold(), one.name.casefold()):
            return one.value
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    if "string" in names:
        return text
    words = [str(one.value) for one in enum.values]
    close = get_close_matches(text.upper(), words, n=3)
    raise WrongCall(
        f"{where}: {text!r} is not one of {', '.join(words)}" + (f"; do you mean {close[0]}?" if close else "")
    )
