"""Type checkers see what the README promises."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
RIGHT = ["consumer.py", "report.py", "filters_ok.py", "values_ok.py"]
WRONG = ["mistakes.py", "filters_wrong.py", "values_wrong.py"]


FILES = [*RIGHT, *WRONG]
PYRIGHT = ["--project", "pyrightconfig.json", "--pythonpath", sys.executable]
CHECKERS = {
    "mypy": ["--strict", "--no-incremental", "--config-file=", *FILES],
    "pyright": PYRIGHT,
    "basedpyright": PYRIGHT,
    "pyrefly": ["check", "--output-format=min-text", f"--python-interpreter-path={sys.executable}", *FILES],
    # It narrows by truth to types that no `assert_type` can spell.
    "ty": [
        "check",
        "--ignore=assert-type-unspellable-subtype",
        "--output-format=concise",
        f"--python={sys.executable}",
        *FILES,
    ],
    "zuban": ["check", "--strict", f"--python-executable={sys.executable}", *FILES],
}
"""Checker to what it is called with."""


def lines_in_error(complaints: str, file: str) -> set[int]:
    """The lines of a file of which a checker complains."""
    place = rf"{re.escape(file)}:(\d+)[:\d-]*"
    found = re.findall(rf"{place} ?[-:] ?error|ERROR .*{place}", complaints)
    return {int(line) for lines in found for line in lines if line}


@pytest.mark.parametrize("checker", CHECKERS)
def test_what_the_readme_promises_has_its_type_and_mistakes_are_underlined(checker: str) -> None:
    """One run over all the files: most of it goes into the package itself."""
    command = [BIN / checker, *CHECKERS[checker]]
    complaints = subprocess.run(command, capture_output=True, text=True, cwd=HERE).stdout
    mistakes = {
        file: {n for n, line in enumerate((HERE / file).read_text().splitlines(), 1) if line.endswith("# error")}
        for file in FILES
    }
    assert all(bool(mistakes[file]) is (file in WRONG) for file in FILES)
    assert {file: lines_in_error(complaints, file) for file in FILES} == mistakes, complaints[:2000]


def test_the_types_of_all_public_names_are_known() -> None:
    command = [BIN / "pyright", "--verifytypes", "planfix", "--ignoreexternal"]
    environment = os.environ | {"VIRTUAL_ENV": sys.prefix, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    found = subprocess.run(command, capture_output=True, text=True, env=environment).stdout
    assert "Type completeness score: 100%" in found, "\n".join(re.findall(r".* error: .*", found)[:20]) or found[:500]


def test_a_program_that_checkers_accept_runs(tmp_path: Path) -> None:
    emulator = [sys.executable, "-m", "planfix_tools.emulator", "--port", "0", "--exec"]
    command = [*emulator, HERE / "report.py", tmp_path / "tasks.csv"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    tasks = len((tmp_path / "tasks.csv").read_text().splitlines())
    assert tasks and f"{tasks} tasks;" in printed and "UNSET" not in printed
