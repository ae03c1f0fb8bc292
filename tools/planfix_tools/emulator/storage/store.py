"""The account's state in an SQLite database, in memory or in a file."""

from __future__ import annotations

import sqlite3
import threading
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from hashlib import sha256
from importlib.resources import files
from os import PathLike
from typing import Any, TypeVar

from planfix_tools.emulator.storage.where import EVERYTHING, Where, marks

T = TypeVar("T")

VERSION = 2
"""Version of schema.sql; files of other versions are refused."""


class Store:
    """The database. `transaction` admits one thread at a time.

    Args:
        path: File for the state; in memory by default.

    Raises:
        ValueError: The file is not one of an emulator of this version.
    """

    def __init__(self, path: str | PathLike[str] | None = None) -> None:
        self._lock = threading.RLock()
        try:
            self._connection = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
        except sqlite3.OperationalError as error:
            raise ValueError(f"{path}: {error}") from None
        self._connection.row_factory = sqlite3.Row
        self._connection.create_function("fold", 1, _fold, deterministic=True)
        self._connection.create_function("contains", 2, _contains, deterministic=True)
        try:
            self.is_new = self._prepare()
        except (sqlite3.DatabaseError, ValueError) as error:
            self.close()
            raise ValueError(f"{path}: {error}") from None

    def _prepare(self) -> bool:
        # Much faster than the default. A crash of this process loses nothing; a crash of the machine may.
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = OFF")
        version = self.value("PRAGMA user_version")
        tables = self.value("SELECT count(*) FROM sqlite_master")
        if version == 0 and not tables:
            schema = files("planfix_tools.emulator.storage").joinpath("schema.sql").read_text(encoding="utf-8")
            self._connection.executescript(f"BEGIN; {schema} PRAGMA user_version = {VERSION}; COMMIT;")
            return True
        if version != VERSION:
            raise ValueError("not made by this version of the emulator; give the name of a new file")
        return False

    @contextmanager
    def transaction(self) -> Generator[None]:
        """An exclusive transaction, rolled back on an exception. Transactions do not nest."""
        with self._lock:
            self._connection.execute("BEGIN")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """All rows of a query."""
        return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> sqlite3.Row | None:
        """The first row of a query; None if the query finds no rows."""
        found: sqlite3.Row | None = self._connection.execute(sql, values).fetchone()
        return found

    def value(self, sql: str, *values: object) -> Any:
        """The first column of the first row; None if there is no row."""
        found = self.row(sql, *values)
        return None if found is None else found[0]

    def has(self, table: str, key: object, where: Where = EVERYTHING) -> bool:
        """Whether there is a row with this id that meets a condition."""
        return self.row(f"SELECT 1 FROM {table} WHERE id = ? AND ({where.sql})", key, *where.values) is not None

    def values(self, sql: str, *values: object) -> list[Any]:
        """The first column of all rows."""
        return [row[0] for row in self._connection.execute(sql, values)]

    def grouped(self, make: Callable[[sqlite3.Row], T], sql: str, *values: object) -> Mapping[Any, list[T]]:
        """The rows of a query, converted by `make` and grouped by their first column."""
        found: defaultdict[Any, list[T]] = defaultdict(list)
        for row in self.rows(sql, *values):
            found[row[0]].append(make(row))
        return found

    def run(self, sql: str, *values: object) -> int:
        """Execute a statement; returns the number of changed rows."""
        return self._connection.execute(sql, values).rowcount

    def run_each(self, sql: str, values: Iterable[tuple[object, ...]]) -> None:
        """Execute a statement for each of several rows."""
        self._connection.executemany(sql, values)

    def insert(self, table: str, **columns: object) -> int:
        """Add a row; returns its id."""
        query = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks(columns)})"
        cursor = self._connection.execute(query, tuple(columns.values()))
        return cursor.lastrowid or 0

    def update(self, table: str, key: int, **columns: object) -> None:
        """Change columns of the row with this id."""
        if columns:
            settings = ", ".join(f"{name} = ?" for name in columns)
            self._connection.execute(f"UPDATE {table} SET {settings} WHERE id = ?", (*columns.values(), key))

    def secret(self) -> str:
        """A new key of 32 hexadecimal digits, derived from the account's seed and the number of its keys."""
        self.run("UPDATE account SET secrets = secrets + 1")
        [account] = self.rows("SELECT seed, secrets FROM account")
        return sha256(f"{account['seed']}/{account['secrets']}".encode()).hexdigest()[:32]

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._connection.close()


def _fold(text: object) -> str | None:
    # SQLite's own comparison ignores the case of ASCII letters only.
    return text.casefold() if isinstance(text, str) else None


def _contains(text: object, part: str) -> bool:
    return isinstance(text, str) and part.casefold() in text.casefold()
