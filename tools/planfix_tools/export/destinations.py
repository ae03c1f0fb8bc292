"""Destinations of a copy: `duckdb:acme.duckdb`, `postgres://…`, `parquet:folder`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import dlt
import duckdb
from dlt.common.destination.exceptions import SqlClientNotAvailable
from dlt.destinations.exceptions import DatabaseException
from dlt.destinations.impl.duckdb.configuration import DuckDbCredentials

from planfix import ConfigurationError
from planfix_tools.export.keys import Key
from planfix_tools.export.run_state import HASH, Copied

DATASET, MAIN = "planfix", "main"
"""Default schemas of the tables: in a shared database, and in one only for the copy."""

_STATEMENT = 64 * 1024
"""Bytes of a statement for DuckDB, which takes gigabytes to parse one with 20,000 rows. Parquet would be faster, but pyarrow
takes 45 MB."""
_COLUMNS = """
SELECT table_name, string_agg('"' || column_name || '"', ', ' ORDER BY ordinal_position)
FROM information_schema.columns
WHERE table_schema = ? AND table_name NOT LIKE '$_%' ESCAPE '$' AND column_name NOT LIKE '$_%' ESCAPE '$'
GROUP BY table_name
"""


@dataclass(frozen=True, slots=True)
class Target:
    """A destination of a copy."""

    destination: Any
    """The destination for dlt."""
    name: str
    """Name of the pipeline; each destination has its own state."""
    dataset: str = DATASET
    """Schema of the tables."""
    database: Path | None = None
    """File of an embedded database."""
    folder: Path | None = None
    """Folder of the files that are written from that database."""
    format: str = ""
    """Format of these files: `parquet` or `csv`."""

    @property
    def exists(self) -> bool:
        """Whether a copy may exist. Opening an embedded database would create it."""
        return self.database is None or self.database.exists()

    def begin(self) -> None:
        """Create the folder of the database."""
        if self.database is not None:
            self.database.absolute().parent.mkdir(parents=True, exist_ok=True)

    def finish(self) -> None:
        """Write the files of tables, if any, and replace the earlier ones atomically."""
        if self.database is None or self.folder is None:
            return
        with duckdb.connect(str(self.database), read_only=True) as connection:
            found = connection.execute(_COLUMNS, [self.dataset]).fetchall()
            for table, columns in found:
                part = self.folder / f"{table}.{self.format}.part"
                path = str(part).replace("'", "''")
                connection.execute(f"COPY (SELECT {columns} FROM \"{table}\") TO '{path}' (FORMAT {self.format})")
                part.replace(self.folder / f"{table}.{self.format}")


def target(text: str) -> Target:
    """Parse a destination.

    Args:
        text: `duckdb:FILE`, `sqlite:FILE`, an address of PostgreSQL, `parquet:FOLDER`, `csv:FOLDER`, or the name of
            another destination of dlt, with settings in dlt's configuration.

    Raises:
        ConfigurationError: The file or folder is missing.
    """
    kind, _, place = text.partition(":")
    name = f"planfix_{kind}_{sha256(_place(text).encode()).hexdigest()[:12]}"
    if kind in ("postgres", "postgresql"):
        return Target(dlt.destinations.postgres(f"postgresql:{place}"), name)
    if kind in ("duckdb", "sqlite", "parquet", "csv") and not place:
        raise ConfigurationError(f"destination: {kind} needs a place, as in {kind}:acme")
    if kind == "duckdb":
        return Target(_duckdb(Path(place)), name, MAIN, Path(place))
    if kind == "sqlite":
        return Target(dlt.destinations.sqlalchemy(f"sqlite:///{Path(place).absolute()}"), name, MAIN, Path(place))
    if kind in ("parquet", "csv"):
        # dlt cannot merge into files, so they are written from a database beside them.
        database = Path(place) / ".planfix.duckdb"
        return Target(_duckdb(database), name, MAIN, database, Path(place), kind)
    return Target(text, name)


def stored_hashes(table: Copied, keys: Iterable[Key]) -> dict[Key, int]:
    """The hashes of rows in the destination of the current pipeline, by key.

    Empty if the destination cannot be queried or has no such table or column: counting never fails a copy.
    """
    pipeline: Any = dlt.current.pipeline()
    try:
        with pipeline.sql_client() as client:
            *key, hash = map(client.escape_column_name, (*table.key, HASH))
            name, numbers = client.make_qualified_table_name(table.table), ", ".join(str(one[-1]) for one in keys)
            query = f"SELECT {', '.join(key)}, {hash} FROM {name} WHERE {key[-1]} IN ({numbers})"
            return {tuple(key): hash for *key, hash in client.execute_sql(query)}
    except (SqlClientNotAvailable, DatabaseException):
        return {}


def _duckdb(file: Path) -> Any:
    credentials = DuckDbCredentials(str(file))
    credentials.global_config = {"memory_limit": "50MB", "threads": 1}
    return dlt.destinations.duckdb(credentials, max_query_length=_STATEMENT)


def _place(text: str) -> str:
    """The destination without the password, which may change."""
    parts = urlsplit(text)
    if parts.netloc:
        return f"{parts.hostname}:{parts.port}{parts.path}"
    kind, _, place = text.partition(":")
    return f"{kind}:{Path(place).absolute()}" if place else text
