"""`planfix functions`, `planfix describe`, `planfix emulator`, and what the help costs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import planfix as api
from command import Command

FAR = {"PLANFIX_URL": "http://127.0.0.1:1/"}


@pytest.fixture
def planfix(tmp_path: Path) -> Command:
    return Command(tmp_path, {})


def test_functions(planfix: Command) -> None:
    listed = json.loads(planfix("functions", "--json").stdout)
    assert [one["name"] for one in listed] == [one.name for one in api.functions()]
    found = planfix("functions", "directories")
    assert "handbook.getGroupList" in found.stdout and "task.get " not in found.stdout
    assert planfix("functions", "no such thing").returncode == 2


def test_a_function(planfix: Command) -> None:
    shown = planfix("describe", "task.add").stdout
    function = api.describe("task.add")
    assert function.doc in shown and "It changes the account" in shown
    assert all(field.name in shown and field.doc in shown for field in function.request.fields)
    schemas = json.loads(planfix("describe", "task.add", "--json").stdout)
    assert schemas["request"] == function.json_schema()


def test_every_function_and_type_can_be_described(capsys: pytest.CaptureFixture[str]) -> None:
    from planfix_tools.cli.describing import describe

    for function in api.functions():
        describe(function.name, False)
        describe(function.request.name, False)
        describe(function.answer.object.name, False)
        assert function.doc in capsys.readouterr().out


def test_an_enum(planfix: Command) -> None:
    shown = planfix("describe", "TaskStatus").stdout
    assert "COMPLETED" in shown and "(3)" in shown
    missing = planfix("describe", "task.gte")
    assert missing.returncode == 2 and "do you mean task.get" in missing.stderr


def test_the_emulator_takes_its_own_options(planfix: Command, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import os; print(os.environ['PLANFIX_ACCOUNT'])")
    done = planfix("emulator", "--port", "0", "--tasks", "0", "--exec", str(script))
    assert done.returncode == 0 and done.stdout == "emulated\n"
    assert "--rate-limit" in planfix("emulator", "--help").stdout


def test_help(planfix: Command) -> None:
    done = planfix("--help")
    assert done.returncode == 0
    commands = "ping login call functions describe completion emulator mcp".split()
    assert all(f"\n  {name} " in done.stdout for name in commands)
    assert planfix("call", "--help").returncode == 0
    assert planfix("--version").stdout.startswith("planfix ")
    assert planfix("pong").returncode == 2


def test_the_help_loads_neither_the_bindings_nor_what_draws() -> None:
    code = "import sys\nfrom planfix_tools.cli.app import main\nmain(['--help'])\nprint('MODULES', *sys.modules)"
    output = subprocess.check_output([sys.executable, "-c", code], text=True)
    modules = set(output.partition("MODULES ")[2].split())
    heavy = {"planfix", "rich", "pydantic", "requests", "lxml", "keyring", "tomlkit", "platformdirs", "mcp", "asyncio"}
    assert not modules & heavy
    bare = len(subprocess.check_output([sys.executable, "-c", "import sys\nprint(*sys.modules)"], text=True).split())
    assert len(modules) - bare < 150


def test_without_the_extra(planfix: Command) -> None:
    for missing, words, extra in (("typer", ["ping"], "cli"), ("mcp", ["mcp"], "mcp")):
        code = (
            f"import sys\nsys.modules[{missing!r}] = None\n"
            "from planfix_tools.cli.__main__ import run\nsys.exit(run())"
        )
        keys = {"PLANFIX_ACCOUNT": "a", "PLANFIX_API_KEY": "k", "PLANFIX_TOKEN": "t", **FAR}
        done = planfix(*words, program=[sys.executable, "-c", code], **keys)
        assert done.returncode == 2, done.stderr
        assert f"pip install 'planfix[{extra}]'" in done.stderr and "Traceback" not in done.stderr
