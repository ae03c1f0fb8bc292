"""Reads enums, errors, filters and the service into the model."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import getitem
from typing import Any, Literal

from planfix_codegen.loader.messages import read_deprecation, read_field, read_type
from planfix_codegen.loader.source import Source
from planfix_codegen.model import (
    ChangedObject,
    ChangeList,
    Enum,
    EnumValue,
    ErrorCode,
    ErrorGroup,
    Field,
    Filter,
    FilterClass,
    FilterForm,
    Limit,
    Region,
    Service,
)
from planfix_codegen.problems import Mark


def read_enums(source: Source) -> tuple[Enum, ...]:
    """The enums of `enums.yaml`."""
    return tuple(
        Enum(
            name,
            raw["doc"],
            tuple(
                _value(key, value, source.mark("enums", name, "values", key)) for key, value in raw["values"].items()
            ),
            source.mark("enums", name),
            answers_numbers="answers" in raw,
            evidence=raw.get("evidence", "documented"),
        )
        for name, raw in source.data.get("enums", {}).items()
    )


def _value(name: str, raw: str | dict[str, Any], mark: Mark) -> EnumValue:
    if isinstance(raw, str):
        return EnumValue(name, name, raw, mark)
    return EnumValue(
        name=name,
        wire=raw.get("wire", name),
        doc=raw["doc"],
        mark=mark,
        number=raw.get("number"),
        holds=read_type(raw["holds"]) if "holds" in raw else None,
        evidence=raw.get("evidence", "documented"),
        deprecated=read_deprecation(raw),
        renamed_from=raw.get("renamed_from", ""),
    )


def read_error_groups(source: Source) -> tuple[ErrorGroup, ...]:
    """The error groups of `errors.yaml`."""
    return tuple(
        ErrorGroup(name, raw["doc"], tuple(raw.get("parents", ())), source.mark("groups", name))
        for name, raw in source.data.get("groups", {}).items()
    )


def read_error_codes(source: Source) -> tuple[ErrorCode, ...]:
    """The error codes of `errors.yaml`."""
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


def read_filter_forms(source: Source) -> tuple[FilterForm, ...]:
    """The forms of `filters.yaml`."""
    return tuple(
        FilterForm(
            name=name,
            doc=raw["doc"],
            type=read_type(raw["type"]) if "type" in raw else None,
            separator=raw.get("separator"),
            always=raw.get("always"),
            fields=tuple(
                read_field(source, key, field, (), "forms", name, "fields", key)
                for key, field in raw.get("fields", {}).items()
            ),
            date_types={word: tuple(needs) for word, needs in raw.get("date_types", {}).items()},
            date_type_marks={
                word: source.mark("forms", name, "date_types", word) for word in raw.get("date_types", {})
            },
            mark=source.mark("forms", name),
        )
        for name, raw in source.data.get("forms", {}).items()
    )


def read_filters(source: Source) -> tuple[FilterClass, ...]:
    """The filter classes of `filters.yaml`."""
    return tuple(
        FilterClass(
            name,
            raw["doc"],
            raw["method"],
            tuple(
                Filter(
                    name=key,
                    number=row["number"],
                    form=row["form"],
                    operators=tuple(row["operators"]),
                    operator_marks=tuple(
                        source.mark("filters", name, "values", key, "operators", index)
                        for index, _ in enumerate(row["operators"])
                    ),
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
    """The service that `api.yaml` describes."""
    data = source.data

    def fields(*place: str) -> tuple[Field, ...]:
        raw = reduce(getitem, place, data)
        return tuple(read_field(source, name, field, (), *place, name) for name, field in raw.items())

    def headers(side: str) -> dict[str, str]:
        return {name: raw["doc"] for name, raw in data.get("headers", {}).get(side, {}).items()}

    return Service(
        docs_url=data["docs"]["url"],
        docs_page=data["docs"]["page"],
        client_class=data["client"]["class"],
        login=data["client"]["login"],
        login_mark=source.mark("client", "login"),
        changes=tuple(_changes(source)),
        changes_doc=data.get("changes", {}).get("doc", ""),
        page_field=data["paging"]["page"],
        size_field=data["paging"]["size"],
        paging_mark=source.mark("paging"),
        regions=tuple(Region(name, raw["url"], raw["doc"]) for name, raw in data["regions"].items()),
        limits={name: Limit(raw["value"], raw["doc"]) for name, raw in data["limits"].items()},
        daily_requests=tuple(data.get("daily_requests", {}).get("values", ())),
        request_headers=headers("request"),
        answer_headers=headers("response"),
        paging=fields("paging", "fields"),
        request_fields=fields("envelope", "request"),
        answer_fields=fields("envelope", "response"),
    )


def _changes(source: Source) -> Iterator[ChangeList]:
    for kind, raw in source.data.get("changes", {}).get("lists", {}).items():
        yield ChangeList(
            kind,
            raw["method"],
            filter=raw.get("filter", ""),
            after=raw.get("after", ""),
            until=raw.get("until", ""),
            order=next(iter(raw.get("order", {}).items()), None),
            tells=ChangedObject(**raw["tells"]) if "tells" in raw else None,
            mark=source.mark("changes", "lists", kind),
        )
