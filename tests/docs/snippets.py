"""Run Python from the documentation against an emulator, and compare what it prints with the comments beside it."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import mcp  # noqa: F401 - loaded here, because it keeps the standard error of that time for the servers that it starts
import pytest

from planfix_tools.emulator import Emulator

_PRINTED = re.compile(r"^\s*print\(.*\)  # (.+)$", re.MULTILINE)


def run_snippets(code: str, source: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Run code with an emulator's keys in the environment.

    `print(...)  # text` must print that line. Such lines are expected in the order in which they stand in the code.
    """
    names: dict[str, Any] = {"__name__": "snippets"}
    for module in _modules_of_an_account():  # those of other tests, which come back when this one is over
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    with Emulator() as emulator:
        for name, value in emulator.credentials.items():
            monkeypatch.setenv(f"PLANFIX_{name.upper()}", str(value))
        try:
            exec(compile(code, source, "exec"), names)
        finally:
            if "pf" in names:
                names["pf"].close()
            for module in _modules_of_an_account():
                del sys.modules[module]
    output = capsys.readouterr().out
    printed = iter(output.splitlines())
    for expected in _PRINTED.findall(code):
        assert expected in printed, f"{source}: {expected!r} is not printed, or not in this place:\n{output}"


def _modules_of_an_account() -> list[str]:
    """Each account's package is called so in the documentation."""
    return [one for one in sys.modules if one.partition(".")[0] == "acme_planfix"]
