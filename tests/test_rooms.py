"""The arrows between the rooms, and what importing costs."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = {
    "planfix_runtime": ROOT / "runtime" / "planfix_runtime",
    "planfix": ROOT / "generated" / "planfix",
    "planfix_tools": ROOT / "tools" / "planfix_tools",
    "planfix_codegen": ROOT / "codegen" / "planfix_codegen",
}


def imported(file: Path) -> Iterator[str]:
    """The top-level packages that a module imports, anywhere in it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module.partition(".")[0]


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_typed(room: str) -> None:
    assert (ROOMS[room] / "py.typed").is_file()


def test_the_arrows_between_rooms_and_floors() -> None:
    """The contracts of import-linter in pyproject.toml: no room and no floor imports one above it."""
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert found.returncode == 0, found.stdout


def modules_after(statement: str) -> set[str]:
    """What a fresh interpreter has loaded after a statement."""
    code = f"{statement}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)))"
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    return set(json.loads(output))


def test_importing_planfix_loads_nothing_that_takes_time() -> None:
    loaded = modules_after("import planfix") - modules_after("pass")
    assert not loaded & {"requests", "httpx", "lxml", "dataclasses", "planfix.client", "planfix_runtime.client.client"}
    assert not any(name.startswith(("planfix.methods", "planfix.types", "planfix.resources")) for name in loaded)
    assert {name for name in loaded if name.startswith("planfix")} == {
        "planfix",
        "planfix_runtime",
        "planfix_runtime.lazy",
    }


def test_one_call_loads_one_function() -> None:
    loaded = modules_after("from planfix.methods import TaskGet")
    methods = {name for name in loaded if name.startswith("planfix.methods.")}
    assert methods == {"planfix.methods.task_get"}
    assert not loaded & {"requests", "httpx", "lxml.etree"}


def test_every_public_name_is_there() -> None:
    code = (
        "import planfix\n"
        "for package in (planfix, planfix.methods, planfix.types, planfix.enums, planfix.errors, planfix.filters):\n"
        "    for name in dir(package):\n"
        "        getattr(package, name)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_planfix_has_the_public_names_of_the_runtime() -> None:
    code = "import planfix, planfix_runtime; print(*sorted(set(dir(planfix_runtime)) - set(dir(planfix))))"
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    # A client of the runtime knows no function of the API; users have `Planfix` and `AsyncPlanfix`.
    assert set(output.split()) <= {"AsyncClient", "Client"}


def test_what_tests_share_has_a_name_of_its_own() -> None:
    """Pytest has all folders of tests on the path at once, and every `conftest` under that same name."""
    files = [file for file in (ROOT / "tests").rglob("*.py") if "golden" not in file.parts]
    assert not [file for file in files if "conftest" in imported(file)]
    names = Counter(file.name for file in files if file.name != "conftest.py")
    assert not [name for name, count in names.items() if count > 1]
