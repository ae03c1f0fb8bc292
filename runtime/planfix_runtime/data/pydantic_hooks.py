"""Hooks that let pydantic validate values as `from_dict`, and serialize them as `to_dict`. Loaded when pydantic asks."""

from __future__ import annotations

import typing
import warnings
from functools import cache
from typing import Annotated, Any

from pydantic import PlainSerializer, PlainValidator, TypeAdapter, WithJsonSchema
from pydantic_core import core_schema

from planfix_runtime.data import json_schema
from planfix_runtime.data.description import described
from planfix_runtime.data.reading import SCALARS, from_dict
from planfix_runtime.data.writing import iso_text, to_dict
from planfix_runtime.model.functions import Page


def schema(kind: Any, handler: Any) -> Any:
    """Return the core schema of a class of values, or of a page of them."""
    of, items = typing.get_origin(kind) or kind, typing.get_args(kind)

    def write(value: Any, info: Any) -> dict[str, Any]:
        return to_dict(value, json=info.mode == "json")

    def read(data: Any) -> Any:
        return data if isinstance(data, of) else from_dict(kind, data)

    found = None if kind is Page else described(items[0] if items else of)
    shown = found[0].json_schema(found[1].name, page=bool(items)) if found else {"type": "object"}
    return handler.generate_schema(Annotated[Any, PlainValidator(read), PlainSerializer(write), WithJsonSchema(shown)])


def schema_of_moment(handler: Any) -> Any:
    """Return the core schema of `Moment`: ISO 8601 in JSON, without a time if it is only a date."""
    return handler.generate_schema(
        Annotated[
            Any,
            PlainValidator(SCALARS["datetime"]),
            PlainSerializer(iso_text, when_used="json-unless-none"),
            WithJsonSchema(json_schema.SCALARS["datetime"]),
        ]
    )


@cache
def serializer(kind: type) -> Any:
    """Return the serializer for values in a field that pydantic has no schema for."""
    return TypeAdapter(kind).serializer


def schema_of_instance(kind: type) -> Any:
    """Return a core schema that accepts instances only, and no text: for `UNSET` and files that are not read yet."""
    # pydantic would warn of each default UNSET that it leaves out of a JSON Schema.
    warnings.filterwarnings("ignore", "Default value  is not JSON serializable")
    return core_schema.is_instance_schema(kind)
