"""`enums`, `errors` and `api`."""

from __future__ import annotations

from pathlib import PurePosixPath

from planfix_codegen.model import ErrorGroup, Field, Model
from planfix_codegen.output.files import Files, module, template
from planfix_codegen.output.places import Places


def render_tables(places: Places) -> Files:
    """The modules that list what the API has."""
    model = places.model
    return {
        PurePosixPath("enums.py"): module(
            "enums.yaml",
            "Lists of values. All of them are open: a value that is not listed is kept.",
            template("enums.j2", enums=model.enums),
            {},
        ),
        PurePosixPath("errors.py"): _errors(places),
        PurePosixPath("api.py"): module(
            "api.yaml", "The API at large.", template("api.j2", package=places.package, service=model.service), {}
        ),
    }


def _errors(places: Places) -> str:
    def annotation(field: Field) -> str:
        return places.types.annotation(field.type, sent=False) + " | None"

    def read(field: Field, node: str) -> str:
        return places.types.reader(field.type).format(node=node)

    model = places.model
    code = template("errors.j2", groups=_parents_first(model), errors=model.errors, annotation=annotation, read=read)
    doc = "What the API answers when it refuses; all of these are an `ApiError`."
    return module("errors.yaml", doc, code, places.where)


def _parents_first(model: Model) -> list[ErrorGroup]:
    ordered: list[ErrorGroup] = []
    waiting = list(model.groups)
    while waiting:
        done = {group.name for group in ordered}
        ready = [group for group in waiting if set(group.parents) <= done]
        ordered += ready
        waiting = [group for group in waiting if group not in ready]
    return ordered
