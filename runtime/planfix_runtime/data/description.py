"""The API as data: its functions, with their fields, types, bounds and errors, for programs that treat all alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from planfix_runtime.data.described import (
    OF_THE_RUNTIME,
    Choice,
    EnumDescription,
    EnumValueDescription,
    FieldDescription,
    ObjectDescription,
    page_of,
)
from planfix_runtime.data.json_schema import DIALECT, SchemaMaker
from planfix_runtime.lazy import loaded
from planfix_runtime.model.functions import Page
from planfix_runtime.model.unset import Value


@dataclass(frozen=True, slots=True)
class ErrorDescription:
    """An error that the API answers."""

    code: str
    """Its code."""
    name: str
    """Name of the class."""
    doc: str
    """What it means."""


@dataclass(frozen=True, slots=True)
class AnswerDescription:
    """What a function answers."""

    kind: Literal["object", "list"]
    """Whether it is one object, or a `Page` of objects."""
    object: ObjectDescription
    """The object, or each object of the list."""
    wire: str
    """Path of its element in the answer; "" where the fields of the object have the whole path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionDescription:
    """A function of the API."""

    name: str
    """Its name: `task.getList`."""
    resource: str
    """What it is about: `task`."""
    doc: str
    """What it does."""
    kind: Literal["read", "write"]
    """Whether it changes anything."""
    idempotent: bool
    """Whether sending it again changes nothing more."""
    admin: bool
    """Whether only administrators may call it."""
    paginated: bool
    """Whether it takes the number of a page."""
    page: str
    """Address of its documentation."""
    errors: tuple[ErrorDescription, ...]
    """Errors that it is known to answer, beyond the general ones."""
    request: ObjectDescription
    """What it takes."""
    answer: AnswerDescription
    """What it answers."""
    note: str = ""
    """What callers should know besides."""
    split: tuple[str, ...] = ()
    """Lists of the request that a client sends in parts when they are too long for one."""
    file: bool = False
    """Whether it answers a file, and a document only when it refuses."""
    _api: Description = field(repr=False, compare=False)

    def json_schema(self, of: Literal["request", "answer"] = "request") -> dict[str, Any]:
        """A JSON Schema (draft 2020-12) of what `to_dict` makes of a request or an answer.

        Enums are closed in requests, to what this release knows, and open in answers.
        """
        maker = SchemaMaker(self._api.type, sent=of == "request")
        one = self.request if of == "request" else self.answer.object
        found = maker.object(page_of(one.name, one.doc) if of == "answer" and self.answer.kind == "list" else one)
        definitions = {"$defs": dict(sorted(maker.definitions.items()))} if maker.definitions else {}
        return {"$schema": DIALECT, "title": f"{self.name} ({of})", **found, **definitions}


class Description:
    """All functions and types of an API.

    Args:
        data: What the generator writes as `description.json`.
        package: Name of the package that has its classes.
    """

    def __init__(self, data: Mapping[str, Any], package: str) -> None:
        self.package = package
        self._data = data
        self._functions: dict[str, FunctionDescription] = {}
        self._types: dict[str, ObjectDescription | EnumDescription] = dict(OF_THE_RUNTIME)

    @property
    def envelope(self) -> tuple[str, ...]:
        """Elements of every request beside those of its fields."""
        return tuple(self._data["envelope"])

    @cached_property
    def functions(self) -> tuple[FunctionDescription, ...]:
        """All functions."""
        return tuple(self.function(name) for name in self._data["functions"])

    def function(self, name: str) -> FunctionDescription:
        """A function by its name, as the API or as Python has it.

        Raises:
            LookupError: There is no such function.
        """
        if name not in self._functions:
            known = self._data["functions"]
            found = name if name in known else {_key(one): one for one in known}.get(_key(name))
            if found is None:
                raise LookupError(_unknown("function", name, known))
            self._functions[name] = self._function(found, known[found])
        return self._functions[name]

    def type(self, name: str) -> ObjectDescription | EnumDescription:
        """An object or an enum by the name of its class.

        Raises:
            LookupError: There is no such class.
        """
        if name not in self._types:
            objects, enums = self._data["objects"], self._data["enums"]
            if name not in objects and name not in enums:
                raise LookupError(_unknown("type", name, [*objects, *enums]))
            self._types[name] = _object(name, objects[name]) if name in objects else _enum(name, enums[name])
        return self._types[name]

    def object(self, name: str) -> ObjectDescription:
        """An object by the name of its class."""
        found = self.type(name)
        assert isinstance(found, ObjectDescription)
        return found

    def class_of(self, name: str) -> Any:
        """The class of a name. It is loaded when it is first asked for."""
        return getattr(loaded(self.package), name)

    def json_schema(self, name: str, *, page: bool = False) -> dict[str, Any]:
        """A JSON Schema of a class, without references, so that it can stand in another.

        Args:
            page: Whether it is of a page of such objects.

        Raises:
            LookupError: There is no such class.
        """
        one = self.type(name)
        maker = SchemaMaker(self.type, sent=isinstance(one, ObjectDescription) and one.sent, inline=True)
        return maker.object(page_of(name, one.doc)) if page else maker.named(name)

    def _function(self, name: str, raw: Mapping[str, Any]) -> FunctionDescription:
        answer: dict[str, Any] = {**raw["answer"], "object": self.object(raw["answer"]["object"])}
        made: dict[str, Any] = {
            **raw,
            "errors": tuple(ErrorDescription(code, **self._data["errors"][code]) for code in raw["errors"]),
            "request": self.object(raw["request"]),
            "answer": AnswerDescription(**answer),
            "split": tuple(raw.get("split", ())),
        }
        return FunctionDescription(name=name, _api=self, **made)


_RUNTIME = Description({"objects": {}, "enums": {}}, "planfix_runtime")


def described(kind: type) -> tuple[Description, ObjectDescription] | None:
    """What describes a class, or the one that it is derived from; `None` for what is no value of an API.

    The items of a `Page` are of any class; `page_of` describes one of a class.
    """
    package, _, _ = kind.__module__.partition(".")
    if package == _RUNTIME.package:
        found = page_of("object", "") if kind is Page else OF_THE_RUNTIME.get(kind.__name__)
        return (_RUNTIME, found) if found else None
    for one in reversed(kind.__mro__):
        package, _, module = one.__module__.rpartition(".")[0].rpartition(".")
        if module in ("methods", "types", "filters") and issubclass(one, Value):
            api: Description = loaded(f"{package}.description:description")()
            return api, api.object(one.__name__)
    return None


def _key(name: str) -> str:
    """`task.getList` and `task.get_list` alike."""
    return name.replace("_", "").lower()


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, [*known], n=3)
    return f"no {what} {name!r}" + (f"; do you mean {' or '.join(close)}?" if close else "")


def _object(name: str, raw: Mapping[str, Any]) -> ObjectDescription:
    made: dict[str, Any] = {
        **raw,
        "fields": tuple(FieldDescription(**one) for one in raw["fields"]),
        "choices": tuple(
            Choice(rule, tuple((one,) if isinstance(one, str) else tuple(one) for one in alternatives))
            for rule, alternatives in raw.get("choices", ())
        ),
    }
    return ObjectDescription(name=name, **made)


def _enum(name: str, raw: Mapping[str, Any]) -> EnumDescription:
    made: dict[str, Any] = {**raw, "values": tuple(EnumValueDescription(**value) for value in raw["values"])}
    return EnumDescription(name=name, **made)
