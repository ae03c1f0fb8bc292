"""Convert answers to tables of Arrow, pandas and polars, typed by the description of the API (extra `export`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import tzinfo
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

try:
    import pyarrow as pa
except ImportError as error:
    raise ImportError("planfix_tools.frames needs pyarrow: pip install 'planfix[export]'") from error

from planfix import InvalidRequest
from planfix_tools.columns import Column, ColumnType, Row, Table

if TYPE_CHECKING:
    import pandas
    import polars

_BATCH = 1000
"""Objects that are converted at a time."""


def to_arrow(objects: Iterable[Any], *, kind: str | None = None, timezone: tzinfo | None = None) -> pa.Table:
    """Convert objects, such as `pf.task.iter_list()`, to a table with the columns of a copy (see `planfix_tools.export`).

    Lists, such as workers and custom fields, become lists of structs.

    Args:
        objects: Objects of one class.
        kind: Name of the class; only needed if there may be no objects.
        timezone: Time zone of the calling user, to convert times to UTC; without it times stay naive.

    Raises:
        InvalidRequest: There are no objects, and no `kind`.
    """
    items = iter(objects)
    first = next(items, None)
    name = kind or type(first).__name__
    if first is None and kind is None:
        raise InvalidRequest("kind", kind, "the name of a class, for a table without rows")
    columns = Table(name, zone=timezone)
    schema = _schema(columns, timezone)
    rows = (columns.row(one) for one in chain([first] if first is not None else [], items))
    return pa.Table.from_batches(list(_batches(rows, schema)), schema)


def to_pandas(objects: Iterable[Any], *, kind: str | None = None, timezone: tzinfo | None = None) -> pandas.DataFrame:
    """Convert objects to a data frame of pandas, with nullable integers and booleans.

    Args:
        objects: As for `to_arrow`.
        kind: As for `to_arrow`.
        timezone: As for `to_arrow`.

    Raises:
        InvalidRequest: As for `to_arrow`.
    """
    import pandas

    types: dict[Any, Any] = {
        pa.int64(): pandas.Int64Dtype(),
        pa.bool_(): pandas.BooleanDtype(),
        pa.string(): pandas.StringDtype(),
    }
    table: Any = to_arrow(objects, kind=kind, timezone=timezone)
    frame: pandas.DataFrame = table.to_pandas(types_mapper=types.get)
    return frame


def to_polars(objects: Iterable[Any], *, kind: str | None = None, timezone: tzinfo | None = None) -> polars.DataFrame:
    """Convert objects to a data frame of polars.

    Args:
        objects: As for `to_arrow`.
        kind: As for `to_arrow`.
        timezone: As for `to_arrow`.

    Raises:
        InvalidRequest: As for `to_arrow`.
    """
    import polars

    table: Any = to_arrow(objects, kind=kind, timezone=timezone)
    return polars.DataFrame(table)


def _batches(rows: Iterator[Row], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    while batch := list(islice(rows, _BATCH)):
        yield pa.RecordBatch.from_pylist(batch, schema=schema)


def _schema(columns: Table, timezone: tzinfo | None) -> pa.Schema:
    types: dict[ColumnType, pa.DataType] = {
        "bigint": pa.int64(),
        "text": pa.string(),
        "json": pa.string(),
        "bool": pa.bool_(),
        "timestamp": pa.timestamp("us") if timezone is None else pa.timestamp("us", tz="UTC"),
        "date": pa.date32(),
        "decimal": pa.decimal128(38, 9),
    }

    def fields(some: list[Column]) -> list[tuple[str, pa.DataType]]:
        return [(one.name, types[one.type]) for one in some]

    lists = [(name, pa.list_(pa.struct(fields(held)))) for name, held in columns.children.items()]
    return pa.schema([*fields(columns.columns), *lists])
