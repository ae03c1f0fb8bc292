"""The schema as data, for programs that work on functions by name at run time."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from planfix_codegen.model import (
    DATE_TYPES,
    OPERATORS,
    Answer,
    Enum,
    Field,
    FilterClass,
    FilterForm,
    Function,
    ListAnswer,
    Shape,
    TypeExpr,
)
from planfix_codegen.output.rendering import MARK, Files, Places, module, template
from planfix_codegen.python.types import nullable

_DEFAULTS: dict[str, object] = {
    "required": False,
    "minimum": None,
    "maximum": None,
    "min_length": None,
    "max_length": None,
    "separator": None,
    "secret": False,
    "evidence": "documented",
}
"""Defaults of a field's properties, which are left out."""


def render_description(places: Places) -> Files:
    """Render the description and the module that reads it.

    Each entry is one line, so that a diff shows which entry changed.
    """
    model, texts = places.model, _Texts(places)
    sections: dict[str, dict[str, Any]] = {
        "functions": {one.wire_name: texts.function(one) for one in model.functions},
        "objects": texts.objects(),
        "filters": {one.name: _filters(one) for one in model.filters},
        "enums": {one.name: _enum(one) for one in model.enums},
        "errors": {one.code: {"name": one.name, "doc": one.doc} for one in model.errors},
    }
    parts = [f'"about": {_line(f"{MARK}: edit that and run `make generate`.")}']
    parts.append(f'"envelope": {_line(model.service.request_envelope)}')
    for section, entries in sections.items():
        lines = [f"{_line(name)}: {_line(entry)}" for name, entry in entries.items()]
        parts.append(f'"{section}": {{\n' + ",\n".join(lines) + "\n}")
    code = template("description.j2", package=places.package)
    doc = "The API as data: its functions, their fields, types, bounds and errors."
    return {
        PurePosixPath("description.json"): "{\n" + ",\n".join(parts) + "\n}\n",
        PurePosixPath("description.py"): module("", doc, code, {}),
    }


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class _Texts:
    places: Places

    def function(self, function: Function) -> dict[str, Any]:
        """Describe a function."""
        found: dict[str, Any] = {
            "resource": function.resource,
            "doc": function.doc,
            "kind": function.kind,
            "idempotent": function.idempotent,
            "admin": function.admin,
            "paginated": function.paginated,
            "page": self.places.model.service.docs_url + function.page,
            "errors": function.errors,
            "request": function.request.name,
            "answer": self._answer(function.answer),
        }
        more: dict[str, Any] = {
            "note": function.note,
            "split": function.split.over if function.split else (),
            "file": function.file_answer,
        }
        return found | {name: value for name, value in more.items() if value}

    def _answer(self, answer: Answer) -> dict[str, Any]:
        if isinstance(answer, Shape):
            return {"kind": "object", "object": answer.name, "wire": ""}
        kind = "list" if isinstance(answer, ListAnswer) else "object"
        return {"kind": kind, "object": answer.type, "wire": "/".join(answer.path)}

    def objects(self) -> dict[str, dict[str, Any]]:
        """Describe requests, answers, and the classes in them."""
        model = self.places.model
        found: dict[str, dict[str, Any]] = {}
        for function in model.functions:
            found[function.request.name] = self.shape(function.request, sent=True)
            if isinstance(function.answer, Shape):
                found[function.answer.name] = self.shape(function.answer, sent=False)
        found |= {one.name: self.shape(one, sent=self.places.is_sent(one)) for one in model.types}
        found |= {one.name: self.filter(one) for one in model.filters}
        dates = [form for form in model.forms if form.date_types]
        if dates:
            found["DateTerm"] = self.term(max(dates, key=lambda form: len(form.date_types)))
        return found

    def shape(self, shape: Shape, *, sent: bool) -> dict[str, Any]:
        """Describe an object."""
        found: dict[str, Any] = {"doc": shape.doc, "fields": [self.field(field, sent=sent) for field in shape.fields]}
        if shape.choices:
            found["choices"] = [[one.rule, one.alternatives] for one in shape.choices]
        return found | ({"sent": True} if sent else {})

    def term(self, form: FilterForm) -> dict[str, Any]:
        """Describe the dates and periods in filters."""
        fields = [self.field(field, sent=True) for field in form.fields]
        # The parts of a term are present or absent, but never empty.
        fields = [{name: value for name, value in field.items() if name != "nullable"} for field in fields]
        return {
            "doc": "A day or a period that a filter compares dates with.",
            "sent": True,
            "extra": False,
            "fields": fields,
        }

    def field(self, field: Field, *, sent: bool) -> dict[str, Any]:
        """Describe a field, without default properties."""
        found: dict[str, Any] = {"name": field.name, "type": str(field.type), "wire": field.wire, "doc": field.doc}
        found |= {name: value for name, default in _DEFAULTS.items() if (value := getattr(field, name)) != default}
        return found | ({"nullable": True} if nullable(self.places.types, field, sent=sent) else {})

    def filter(self, one: FilterClass) -> dict[str, Any]:
        """Describe a class of filters."""
        known = {
            "type": (TypeExpr(("int",)), "Number of the filter.", True),
            "operator": (TypeExpr((OPERATORS,)), "How to compare.", True),
            "value": (
                TypeExpr(("string", "DateTerm") if self._has_dates else ("string",)),
                "What to compare with.",
                True,
            ),
            "field": (TypeExpr(("int",)), "Id of the custom field, for filters by one.", False),
        }
        fields = [
            {"name": name, "type": str(type_), "wire": name, "doc": doc, **({"required": True} if required else {})}
            for name, (type_, doc, required) in known.items()
        ]
        return {"doc": one.doc, "fields": fields, "sent": True}

    @property
    def _has_dates(self) -> bool:
        return any(enum.name == DATE_TYPES for enum in self.places.model.enums)


def _filters(one: FilterClass) -> list[dict[str, Any]]:
    """Describe each filter of a class."""
    return [{"name": row.name, "number": row.number, "operators": row.operators, "doc": row.doc} for row in one.filters]


def _enum(enum: Enum) -> dict[str, Any]:
    values: list[dict[str, Any]] = []
    for value in enum.values:
        number = {"number": value.number} if value.number is not None else {}
        values.append({"name": value.name, "value": value.wire, **number, "doc": value.doc})
    return {"doc": enum.doc, **({"answers_numbers": True} if enum.answers_numbers else {}), "values": values}
