"""Reads fields, messages and functions into the model."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, get_args

from planfix_codegen.loader.source import Source, Step
from planfix_codegen.model import (
    Answer,
    Change,
    Choice,
    ChoiceRule,
    Deprecation,
    Field,
    Function,
    ListAnswer,
    Resource,
    Service,
    Shape,
    Split,
    TypeAnswer,
    TypeExpr,
)

_RULES: tuple[ChoiceRule, ...] = get_args(ChoiceRule)


def camel(name: str) -> str:
    """The default wire name of a Python name: `beginDateTime` for `begin_date_time`."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def read_type(raw: str | list[str]) -> TypeExpr:
    """Parse a type: `TaskStatus | int` or `[int]`."""
    text, many = (raw[0], True) if isinstance(raw, list) else (raw, False)
    return TypeExpr(tuple(part.strip() for part in text.split("|")), many)


def read_field(source: Source, name: str, raw: dict[str, Any], inside: tuple[str, ...], *place: Step) -> Field:
    """Read a field; its wire path is below `inside` unless it begins with a slash."""
    wire: str = raw.get("wire", camel(name))
    base = () if wire.startswith("/") else inside
    steps = (*base, *wire.strip("/").split("/"))
    attribute = steps[-1][1:] if steps[-1].startswith("@") else None
    return Field(
        name=name,
        type=read_type(raw["type"]),
        path=steps[:-1] if attribute else steps,
        attribute=attribute,
        doc=" ".join(raw["doc"].split()),
        mark=source.mark(*place),
        required=raw.get("required", False),
        minimum=raw.get("min"),
        maximum=raw.get("max"),
        min_length=raw.get("min_length"),
        max_length=raw.get("max_length"),
        separator=raw.get("separator"),
        secret=raw.get("secret", False),
        evidence=raw.get("evidence", "documented"),
        deprecated=read_deprecation(raw),
        renamed_from=raw.get("renamed_from", ""),
    )


def read_deprecation(raw: dict[str, Any]) -> Deprecation | None:
    """The deprecation of an entry, if there is one."""
    said = raw.get("deprecated")
    return Deprecation(said["since"], " ".join(said.get("instead", "").split())) if said else None


def read_shape(source: Source, name: str, doc: str, raw: dict[str, Any], family: str, *place: Step) -> Shape:
    """Read a message or a shared type."""
    inside = tuple(raw["inside"].strip("/").split("/")) if "inside" in raw else ()
    fields = tuple(
        read_field(source, key, value, inside, *place, "fields", key) for key, value in raw.get("fields", {}).items()
    )
    choices = tuple(
        Choice(
            rule,
            tuple((one,) if isinstance(one, str) else tuple(one) for one in group),
            source.mark(*place, rule, index),
        )
        for rule in _RULES
        for index, group in enumerate(raw.get(rule, ()))
    )
    deprecated = read_deprecation(raw)
    return Shape(name, " ".join(doc.split()), fields, choices, source.mark(*place), family, deprecated)


def words(name: str) -> list[str]:
    """The words of a camelCase name: `["task", "Status", "get", "List"]` for `taskStatus.getList`."""
    return re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", name)


def read_resource(source: Source, service: Service) -> Resource:
    """Read a resource and its functions."""
    data = source.data
    name: str = data["resource"]
    functions = tuple(_function(source, name, key, raw, service) for key, raw in data["methods"].items())
    return Resource(name, data["doc"], functions, source.mark("resource"))


def _function(source: Source, resource: str, name: str, raw: dict[str, Any], service: Service) -> Function:
    place = ("methods", name)
    class_name = "".join(word[:1].upper() + word[1:] for word in words(f"{resource}.{name}"))
    request = read_shape(source, class_name, raw["doc"], raw.get("request", {}), resource, *place, "request")
    if raw.get("paginated", False):
        request = replace(request, fields=(*request.fields, *service.paging))
    return Function(
        resource=resource,
        name=name,
        doc=" ".join(raw["doc"].split()),
        note=" ".join(raw.get("note", "").split()),
        kind=raw["kind"],
        idempotent=raw.get("idempotent", raw["kind"] == "read"),
        admin=raw.get("admin", False),
        paginated=raw.get("paginated", False),
        split=Split(tuple(raw["split"]), source.mark(*place, "split")) if "split" in raw else None,
        change=_change(source, raw["change"], *place, "change") if "change" in raw else None,
        page=raw.get("page", service.docs_page.replace("<function>", f"{resource}.{name}")),
        file_answer=raw.get("body") == "file",
        errors=tuple(raw.get("errors", ())),
        error_marks=tuple(source.mark(*place, "errors", index) for index, _ in enumerate(raw.get("errors", ()))),
        request=request,
        answer=_answer(source, f"{resource}.{name}", f"{class_name}Response", raw["response"], *place, "response"),
        mark=source.mark(*place),
        deprecated=read_deprecation(raw),
    )


def _change(source: Source, raw: dict[str, Any], *place: Step) -> Change:
    return Change(
        read=raw["read"],
        keep=tuple((name, tuple(path.split("."))) for name, path in raw.get("keep", {}).items()),
        moments=tuple(raw.get("moments", {}).items()),
        flags=tuple(raw.get("flags", {}).items()),
        leave=tuple(raw.get("leave", ())),
        mark=source.mark(*place),
    )


def _answer(source: Source, function: str, class_name: str, raw: dict[str, Any], *place: Step) -> Answer:
    if "items" in raw:
        return ListAnswer(raw["items"], tuple(raw["wire"].strip("/").split("/")), source.mark(*place, "items"))
    if "type" in raw:
        return TypeAnswer(raw["type"], tuple(raw["wire"].strip("/").split("/")), source.mark(*place, "type"))
    doc = f"What the server answers to {function}."
    return read_shape(source, class_name, doc, raw, function.split(".")[0], *place)
