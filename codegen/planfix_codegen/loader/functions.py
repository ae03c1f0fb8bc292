"""A file of `schema/methods` to the model."""

from __future__ import annotations

from typing import Any

from planfix_codegen.loader.fields import read_shape, words
from planfix_codegen.loader.source import Source, Step
from planfix_codegen.model import Answer, Field, Function, ListAnswer, Resource, Shape, Split, TypeAnswer


def read_resource(source: Source, paging: tuple[Field, ...]) -> Resource:
    """The functions of a resource."""
    data = source.data
    name: str = data["resource"]
    functions = tuple(_function(source, name, key, raw, paging) for key, raw in data["methods"].items())
    return Resource(name, data["doc"], functions)


def _function(source: Source, resource: str, name: str, raw: dict[str, Any], paging: tuple[Field, ...]) -> Function:
    place = ("methods", name)
    class_name = "".join(word[:1].upper() + word[1:] for word in words(f"{resource}.{name}"))
    request = read_shape(source, class_name, raw["doc"], raw.get("request", {}), resource, *place, "request")
    if raw.get("paginated", False):
        request = Shape(
            request.name, request.doc, (*request.fields, *paging), request.choices, request.mark, request.family
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
        page=raw.get("page", f"Planfix_API_{resource}.{name}"),
        file_answer=raw.get("body") == "file",
        errors=tuple(raw.get("errors", ())),
        error_marks=tuple(source.mark(*place, "errors", index) for index, _ in enumerate(raw.get("errors", ()))),
        request=request,
        answer=_answer(source, f"{resource}.{name}", f"{class_name}Response", raw["response"], *place, "response"),
        mark=source.mark(*place),
    )


def _answer(source: Source, function: str, class_name: str, raw: dict[str, Any], *place: Step) -> Answer:
    if "items" in raw:
        return ListAnswer(raw["items"], tuple(raw["wire"].strip("/").split("/")), source.mark(*place, "items"))
    if "type" in raw:
        return TypeAnswer(raw["type"], tuple(raw["wire"].strip("/").split("/")), source.mark(*place, "type"))
    doc = f"What the server answers to {function}."
    return read_shape(source, class_name, doc, raw, function.split(".")[0], *place)
