"""Fields, messages and functions of the schema language, to the model."""

from __future__ import annotations

import re
from typing import Any, Literal

from planfix_codegen.loader.source import Source, Step
from planfix_codegen.model import (
    Alternative,
    Answer,
    Change,
    Choice,
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

_RULES: tuple[Literal["exactly_one", "at_most_one", "at_least_one"], ...] = (
    "exactly_one",
    "at_most_one",
    "at_least_one",
)


def camel(name: str) -> str:
    """`begin_date_time` to `beginDateTime`: the wire name that a Python name implies."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def read_type(raw: str | list[str]) -> TypeExpr:
    """`TaskStatus | int` or `[int]`."""
    many = isinstance(raw, list)
    text = raw[0] if isinstance(raw, list) else raw
    return TypeExpr(tuple(part.strip() for part in text.split("|")), many)


def read_field(source: Source, name: str, raw: dict[str, Any], inside: tuple[str, ...], *place: Step) -> Field:
    """A field, its wire path resolved against `inside`."""
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
    )


def read_shape(source: Source, name: str, doc: str, raw: dict[str, Any], family: str, *place: Step) -> Shape:
    """A message or a shared type."""
    inside = tuple(raw["inside"].strip("/").split("/")) if "inside" in raw else ()
    fields = tuple(
        read_field(source, key, value, inside, *place, "fields", key) for key, value in raw.get("fields", {}).items()
    )
    choices = tuple(
        Choice(rule, tuple(_alternative(item) for item in group), source.mark(*place, rule, index))
        for rule in _RULES
        for index, group in enumerate(raw.get(rule, ()))
    )
    return Shape(name, " ".join(doc.split()), fields, choices, source.mark(*place), family)


def _alternative(raw: str | list[str]) -> Alternative:
    return (raw,) if isinstance(raw, str) else tuple(raw)


def words(name: str) -> list[str]:
    """`taskStatus.getListOfSet` to `["task", "Status", "get", "List", "Of", "Set"]`."""
    return re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", name)


def read_resource(source: Source, service: Service) -> Resource:
    """The functions of a resource."""
    data = source.data
    name: str = data["resource"]
    functions = tuple(_function(source, name, key, raw, service) for key, raw in data["methods"].items())
    return Resource(name, data["doc"], functions, source.mark("resource"))


def _function(source: Source, resource: str, name: str, raw: dict[str, Any], service: Service) -> Function:
    place = ("methods", name)
    class_name = "".join(word[:1].upper() + word[1:] for word in words(f"{resource}.{name}"))
    request = read_shape(source, class_name, raw["doc"], raw.get("request", {}), resource, *place, "request")
    if raw.get("paginated", False):
        request = Shape(
            request.name, request.doc, (*request.fields, *service.paging), request.choices, request.mark, request.family
        )
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
