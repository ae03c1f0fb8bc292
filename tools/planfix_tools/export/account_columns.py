"""Columns for the custom fields of an account, as described by `planfix introspect`."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC
from pathlib import Path

from planfix import AnaliticFieldType, ConfigurationError
from planfix_tools.columns import CustomColumn, Table
from planfix_tools.export.tables import SPECS

FOLDER = "account"
"""Default folder of `planfix introspect`."""

_TABLES = {"task": ("tasks",), "contact": ("contacts", "companies"), "project": ("projects",)}


def account_columns(folder: str | os.PathLike[str]) -> Mapping[str, Mapping[int, CustomColumn]]:
    """A column for each custom field of tasks, contacts and projects, by table and by id of the field.

    A column has the name of the attribute in the generated package, with the id of the field as a suffix if the table has
    another column of that name.

    Args:
        folder: The folder with `account.yaml`.

    Raises:
        ConfigurationError: The file is missing or has mistakes, or the extra `account` is not installed.
    """
    try:
        from planfix_codegen.loader.account import load_account
        from planfix_codegen.problems import SchemaError
    except ModuleNotFoundError as error:
        message = f"account: {error.name} is not installed: pip install 'planfix[account]'"
        raise ConfigurationError(message) from None
    try:
        account = load_account(Path(folder))
    except (FileNotFoundError, SchemaError) as error:
        raise ConfigurationError(f"account: {error}") from None
    found: defaultdict[str, dict[int, CustomColumn]] = defaultdict(dict)
    for one in account.objects:
        for table in _TABLES[one.kind]:
            taken = {column.name for column in Table(SPECS[table].kind, zone=UTC).columns}
            columns = found[table]
            for field in one.fields:
                names = taken | {column.name for id, column in columns.items() if id != field.id}
                name = f"{field.key}_{field.id}" if field.key in names else field.key
                columns.setdefault(field.id, CustomColumn(name, AnaliticFieldType[field.type]))
    return found


def here() -> Path | None:
    """The folder of the account in the working directory, if there is one."""
    folder = Path(FOLDER)
    return folder if (folder / "account.yaml").is_file() else None
