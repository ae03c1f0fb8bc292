"""How pydantic reads and writes values: as `from_dict` and `to_dict` do. Loaded when pydantic asks."""

from __future__ import annotations

import typing
import warnings
from functools import cache
from typing import Annotated, Any

from pydantic import PlainSerializer, PlainValidator, TypeAdapter, WithJsonSchema
from pydantic_core import core_schema

from planfix_runtime.data.description import described
from planfix_runtime.data.reading import from_dict
from planfix_runtime.data.writing import to_dict
from planfix_runtime.model.functions import Page
from planfix_runtime.model.unset import Unset


def schema(kind: Any, handler: Any) -> Any:
    """The core schema of a class of values, or of a page of them."""
    of, items = typing.get_origin(kind) or kind, typing.get_args(kind)

    def write(value: Any, info: Any) -> dict[str, Any]:
        return to_dict(value, json=info.mode == "json")

    def read(data: Any) -> Any:
        return data if isinstance(data, of) else from_dict(kind, data)

    found = None if kind is Page else described(items[0] if items else of)
    shown = found[0].json_schema(found[1].name, page=bool(items)) if found else {"type": "object"}
    return handler.generate_schema(Annotated[Any, PlainValidator(read), PlainSerializer(write), WithJsonSchema(shown)])


@cache
def serializer(kind: type) -> Any:
    """What writes values of a class that pydantic was not told of."""
    return TypeAdapter(kind).serializer


def schema_of_unset() -> Any:
    """The core schema of `UNSET`: it is nothing but itself, and never text."""
    # No JSON Schema says that it is the default of a parameter, and nobody needs to be told so for each of them.
    warnings.filterwarnings("ignore", "Default value UNSET is not JSON serializable")
    return core_schema.is_instance_schema(Unset)
