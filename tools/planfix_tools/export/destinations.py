"""Where a copy goes, as one word: `duckdb:acme.duckdb`, `postgres://…`, `parquet:folder`."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import dlt
import duckdb
from dlt.destinations.impl.duckdb.configuration import DuckDbCredentials

from planfix import ConfigurationError

DATASET, MAIN = "planfix", "main"
"""Schemas of the tables: in a database that others use too, and in one that is the copy's own."""

_STATEMENT = 64 * 1024
"""Bytes of a statement for DuckDB, which takes gigabytes to read one with 20,000 rows in it. Parquet would take less time,
but 45 MB for pyarrow."""
_COLUMNS = """
SELECT table_name, string_agg('"' || column_name || '"', ', ' ORDER BY ordinal_position)
FROM information_schema.columns
WHERE table_schema = ? AND table_name NOT LIKE '$_%' ESCAPE '$' AND column_name NOT LIKE '$_%' ESCAPE '$'
GROUP BY table_name
"""


@dataclass(frozen=True, slots=True)
class Target:
    """A destination, and what is to be done once it is loaded."""

    destination: Any
    """What dlt takes as `destination`."""
    name: str
    """Name of the pipeline: each destination has a state of its own."""
    dataset: str = DATASET
    """Schema of the tables."""
    database: Path | None = None
    """The file of the database, where it is one."""
    folder: Path | None = None
    """Folder of the files that are written from the database."""
    format: str = ""
    """`parquet` or `csv`."""

    @property
    def exists(self) -> bool:
        """Whether there can be a copy: asking an embedded database would make an empty one."""
        return self.database is None or self.database.exists()

    def begin(self) -> None:
        """Make the folder of the database."""
        if self.database is not None:
            self.database.absolute().parent.mkdir(parents=True, exist_ok=True)

    def finish(self) -> None:
        """Write a file for each table, whole, in the place of the one before."""
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
    """Read a destination.

    Args:
        text: `duckdb:FILE`, `sqlite:FILE`, an address of PostgreSQL, `parquet:FOLDER`, `csv:FOLDER`, or the name of
            another destination of dlt, which takes its settings from where dlt has them.

    Raises:
        ConfigurationError: It names no destination.
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
        # Files cannot be merged into. The tables are kept beside them, and the files are written from those.
        database = Path(place) / ".planfix.duckdb"
        return Target(_duckdb(database), name, MAIN, database, Path(place), kind)
    return Target(text, name)


def _duckdb(file: Path) -> Any:
    credentials = DuckDbCredentials(str(file))
    credentials.global_config = {"memory_limit": "50MB", "threads": 1}
    return dlt.destinations.duckdb(credentials, max_query_length=_STATEMENT)


def _place(text: str) -> str:
    """The destination without a password, which may change."""
    parts = urlsplit(text)
    if parts.netloc:
        return f"{parts.hostname}:{parts.port}{parts.path}"
    kind, _, place = text.partition(":")
    return f"{kind}:{Path(place).absolute()}" if place else text
