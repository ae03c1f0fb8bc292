"""Programs that a user would write against the package of the account: type-checked, and run against the emulated account."""

from __future__ import annotations

import asyncio
import importlib
import os
import subprocess
import sys
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from planfix_tools.emulator import Emulator
from workshop_package import PROGRAMS

ROOT = Path(__file__).parents[2]


def program(name: str) -> Any:
    return importlib.import_module(name)


def test_500_contacts_are_imported_from_csv(acme: Any, pf: Any, tmp_path: Path) -> None:
    file = tmp_path / "contacts.csv"
    lines = ["name,email,turnover,since,city,newsletter"]
    cities = ("MOSCOW", "TULA", "MINSK")
    for number in range(500):
        newsletter = "yes" if number % 2 else "no"
        lines.append(
            f"Имя {number},c{number}@example.org,{number}.50,2026-01-{number % 28 + 1:02},{cities[number % 3]},{newsletter}"
        )
    file.write_text("\n".join(lines), encoding="utf-8")

    assert program("import_contacts").run(pf, file) == 500

    found = list(pf.customers.iter_list())
    assert len(found) == 500
    by_name = {contact.name: contact for contact in found}
    one = by_name["Имя 31"]
    assert (one.turnover, one.since, one.city, one.newsletter) == (
        Decimal("31.50"),
        date(2026, 1, 4),
        acme.City.TULA,
        True,
    )
    tula = list(pf.customers.iter_list(filters=[acme.Customer.city == acme.City.TULA, acme.Customer.turnover > 490]))
    assert {contact.name for contact in tula} == {"Имя 490", "Имя 493", "Имя 496", "Имя 499"}


def test_hours_by_week_from_a_worklog(pf: Any) -> None:
    worklog = program("worklog")
    task = pf.repair_requests.add(title="Boiler")
    worklog.log(pf, task.id, date(2026, 11, 2), time(9), time(11, 30), "first look")
    worklog.log(pf, task.id, date(2026, 11, 4), time(22), time(1), "over midnight")
    worklog.log(pf, task.id, date(2026, 11, 9), time(9), time(10), "next week")
    worklog.log(pf, task.id, date(2026, 12, 1), time(9), time(10), "next month")

    assert worklog.hours_by_week(pf, date(2026, 11, 1), date(2026, 11, 30)) == {(2026, 45): 5.5, (2026, 46): 1.0}


def test_a_directory_is_synchronised(pf: Any) -> None:
    sync = program("sync_products").sync
    assert sync(pf, {"Насос": Decimal("100"), "Кран": Decimal("20.50")}) == (2, 0, 0)
    assert sync(pf, {"Насос": Decimal("110"), "Труба": Decimal("5")}) == (1, 1, 1)
    assert sync(pf, {"Насос": Decimal("110"), "Труба": Decimal("5")}) == (0, 0, 0)
    assert pf.products.get("Насос").price == 110
    assert pf.products.get("Кран").archived is True
    with pytest.raises(LookupError, match="Гайка"):
        pf.products.get("Гайка")


def test_the_whole_tree_of_a_directory(acme: Any, pf: Any) -> None:
    records = list(pf.cities.iter())
    assert [record.name if record.is_group else record.title for record in records] == [
        "Россия",
        "Москва",
        "Тула",
        "Минск",
    ]
    assert pf.cities.get("Москва").key == acme.City.MOSCOW == pf.cities.get(802).key


def test_a_record_is_compared_by_its_key(acme: Any, pf: Any) -> None:
    record = pf.cities.get("Тула")
    for city in (acme.Customer.city, acme.RepairRequest.city):
        assert (city == record) == (city == record.key) == (city == acme.City.TULA)
        assert (city != record) == (city != record.key) == (city != acme.City.TULA)


def test_requests_are_found_by_their_own_fields(acme: Any, workshop: Emulator, pf: Any) -> None:
    repairs = program("repairs")
    task = repairs.open_one(pf)
    assert isinstance(task, acme.RepairRequest)
    assert task.template_id == 100001
    assert task.status == acme.RepairStatus.DIAGNOSIS
    assert (task.budget, task.city, task.responsible, task.labels) == (1800, acme.City.MOSCOW, 1001, ["срочно"])
    assert task.custom["Бюджет"] == "1800"  # what the package does not know is there as before
    pf.repair_requests.add(title="Tap", budget=10)
    assert repairs.expensive(pf) == ["Boiler"]

    async def awaited() -> list[str]:
        async with acme.AsyncAcme(**workshop.credentials) as client:
            found: list[str] = await repairs.expensive_too(client)
            return found

    assert asyncio.run(awaited()) == ["Boiler"]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_package_and_programs_are_typed(workshop_code: Path, tmp_path: Path, checker: str) -> None:
    paths = [workshop_code, *(ROOT / room for room in ("runtime", "generated", "tools", "codegen"))]
    for file in PROGRAMS.glob("*.py"):
        (tmp_path / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    places = [str(workshop_code / "acme_planfix"), str(tmp_path)]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(map(str, paths))}
    command = [str(Path(sys.executable).with_name(checker))]
    if checker == "mypy":
        command += ["--strict", "--cache-dir", str(ROOT / ".mypy_cache"), *places]
    else:
        listed = ", ".join(f'"{path}"' for path in paths)
        settings = f'{{"typeCheckingMode": "strict", "extraPaths": [{listed}], "include": ["."]}}'
        (tmp_path / "pyrightconfig.json").write_text(settings)
        (tmp_path / "acme_planfix").symlink_to(workshop_code / "acme_planfix")
        command += ["--pythonpath", sys.executable, "--project", str(tmp_path)]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "line",
    [
        'pf.repair_requests.add(title="x", budget="1500")',
        "pf.repair_requests.add(title='x', colour=1)",
        "pf.repair_requests.iter_list(filters=[Customer.turnover > 1])",
        "RepairRequest.paid > 1",
        "WorkTime(day=date.today())",
        'pf.repair_requests.add(source="Улица")',
    ],
)
def test_mistakes_are_errors_of_the_type_checker(workshop_code: Path, tmp_path: Path, line: str) -> None:
    imports = "from datetime import date\nfrom acme_planfix import Acme, Customer, RepairRequest, WorkTime\n"
    (tmp_path / "wrong.py").write_text(f"{imports}pf = Acme()\n{line}\n", encoding="utf-8")
    paths = [workshop_code, *(ROOT / room for room in ("runtime", "generated", "tools", "codegen"))]
    command = [
        str(Path(sys.executable).with_name("mypy")),
        "--strict",
        "--cache-dir",
        str(ROOT / ".mypy_cache"),
        "wrong.py",
    ]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(map(str, paths))}
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    assert "wrong.py:4: error" in done.stdout
