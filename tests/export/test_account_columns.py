"""Custom fields of an account that was introspected are typed columns of its copy, without being named."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from copying import in_copy
from planfix import ConfigurationError, Planfix
from planfix_tools.emulator import Emulator
from planfix_tools.export.__main__ import main
from planfix_tools.export.account_columns import account_columns

WORKSHOP = Path(__file__).parents[1] / "account" / "workshop"


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(account=WORKSHOP, tasks=0) as emulator:
        yield emulator


def test_typed_columns(
    emulator: Emulator, pf: Planfix, tmp_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in emulator.credentials.items():
        monkeypatch.setenv(f"PLANFIX_{name.upper()}", str(value))
    monkeypatch.setenv("PLANFIX_TIMEZONE", "Europe/Moscow")
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.chdir(tmp_path)
    copytree(WORKSHOP, tmp_path / "account")
    values: dict[int, Any] = {
        411: Decimal("1500.5"),
        412: date(2026, 11, 2),
        417: datetime(2026, 11, 2, 9, 30),
        420: True,
        415: "№ 7",
    }
    full = pf.task.add(title="Boiler", template=100001, custom_data=values)
    empty = pf.task.add(title="Nothing", template=100001)
    customer = pf.contact.add(name="Anna", custom_data={431: 12})

    assert main(["--to", f"duckdb:{copy}", "--only", "tasks,contacts"]) == 0

    columns = "id, budget, due, visit AT TIME ZONE 'UTC', paid, serial"
    found = in_copy(copy, f"SELECT {columns} FROM tasks ORDER BY id")
    assert found == [
        (full.id, Decimal("1500.5"), date(2026, 11, 2), datetime(2026, 11, 2, 6, 30), True, "№ 7"),
        (empty.id, None, None, None, None, None),
    ]
    assert in_copy(copy, f"SELECT turnover FROM contacts WHERE id = {customer.id}") == [(Decimal(12),)]
    assert in_copy(copy, "SELECT count(*) FROM tasks__custom_fields") == [(5,)]


def test_names_that_are_taken(tmp_path: Path) -> None:
    (tmp_path / "account.yaml").write_text("""
account:
  objects:
    Order:
      {kind: task, attribute: orders, name: Заказ, template: 1, fields: {
        end_time_day: {id: 1, name: День, type: STRING}, budget: {id: 2, name: Бюджет, type: NUMBER}}}
    Repair:
      {kind: task, attribute: repairs, name: Ремонт, template: 2, fields: {
        budget: {id: 3, name: Бюджет, type: STRING}, price: {id: 2, name: Цена, type: NUMBER}}}
""")
    assert {id: one.name for id, one in account_columns(tmp_path)["tasks"].items()} == {
        1: "end_time_day_1",
        2: "budget",
        3: "budget_3",
    }
    with pytest.raises(ConfigurationError, match=r"account: no account\.yaml"):
        account_columns(tmp_path / "nowhere")
