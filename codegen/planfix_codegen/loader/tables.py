"""Enums, errors, filters and the service at large, to the model."""

from __future__ import annotations

from typing import Any, Literal

from planfix_codegen.loader.fields import read_field
from planfix_codegen.loader.source import Source
from planfix_codegen.model import Enum, EnumValue, ErrorCode, ErrorGroup, Filter, FilterClass, Region, Service

_STATUS = frozenset({"status", "code", "message"})
"""Parts of an answer's envelope that say how the call went; they are read before anything else is."""


def read_enums(source: Source) -> tuple[Enum, ...]:
    """`enums.yaml`."""
    return tuple(
        Enum(
            name,
            raw["doc"],
            tuple(_value(key, value) for key, value in raw["values"].items()),
            source.mark("enums", name),
        )
        for name, raw in source.data.get("enums", {}).items()
    )


def _value(name: str, raw: str | dict[str, Any]) -> EnumValue:
    return EnumValue(name, name, raw) if isinstance(raw, str) else EnumValue(name, raw.get("wire", name), raw["doc"])


def read_error_groups(source: Source) -> tuple[ErrorGroup, ...]:
    """The abstract classes of `errors.yaml`."""
    return tuple(
        ErrorGroup(name, raw["doc"], tuple(raw.get("parents", ())), source.mark("groups", name))
        for name, raw in source.data.get("groups", {}).items()
    )


def read_error_codes(source: Source) -> tuple[ErrorCode, ...]:
    """The codes of `errors.yaml`."""
    return tuple(
        ErrorCode(
            code=code,
            name=raw["name"],
            doc=raw["doc"],
            parents=tuple(raw["parents"]),
            recovery=_recovery(raw),
            fields=tuple(
                read_field(source, name, field, (), "errors", code, "fields", name)
                for name, field in raw.get("fields", {}).items()
            ),
            mark=source.mark("errors", code),
        )
        for code, raw in source.data.get("errors", {}).items()
    )


def _recovery(raw: dict[str, Any]) -> Literal["none", "log in", "back off", "stop"]:
    if "retry" in raw:
        return "back off"
    if "session" in raw:
        return "log in"
    return "stop" if "quota" in raw else "none"


def read_filters(source: Source) -> tuple[FilterClass, ...]:
    """`filters.yaml`."""
    return tuple(
        FilterClass(
            name,
            raw["doc"],
            tuple(
                Filter(
                    name=key,
                    number=row["number"],
                    form=row["form"],
                    operators=tuple(row["operators"]),
                    takes_field=row.get("field", False),
                    doc=row["doc"],
                    mark=source.mark("filters", name, "values", key),
                )
                for key, row in raw["values"].items()
            ),
            source.mark("filters", name),
        )
        for name, raw in source.data.get("filters", {}).items()
    )


def read_service(source: Source) -> Service:
    """`api.yaml`."""
    data = source.data
    paging = data["paging"]["fields"].items()
    return Service(
        docs_url=data["docs"]["url"],
        regions=tuple(Region(name, raw["url"], raw["doc"]) for name, raw in data["regions"].items()),
        limits={name: raw["value"] for name, raw in data["limits"].items()},
        paging=tuple(read_field(source, name, raw, (), "paging", "fields", name) for name, raw in paging),
        request_envelope=tuple(data["envelope"]["request"]),
        answer_envelope=tuple(name for name in data["envelope"]["response"] if name not in _STATUS),
    )
