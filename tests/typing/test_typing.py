"""Type checkers see what the README promises."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
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


@cache
def complaints(checker: str) -> str:
    """What a strict checker says about all the files: one run, most of which goes into the package itself."""
    command = [BIN / checker, *CHECKERS[checker]]
    return subprocess.run(command, capture_output=True, text=True, cwd=HERE).stdout


def lines_in_error(checker: str, file: str) -> set[int]:
    """The lines of a file of which a checker complains."""
    place = rf"{re.escape(file)}:(\d+)[:\d-]*"
    found = re.findall(rf"{place} ?[-:] ?error|ERROR .*{place}", complaints(checker))
    return {int(line) for lines in found for line in lines if line}


def test_each_checker_checks() -> None:
    for checker in CHECKERS:
        assert lines_in_error(checker, "mistakes.py"), f"{checker}: {complaints(checker)[:500]}"


def test_the_types_of_all_public_names_are_known() -> None:
    command = [BIN / "pyright", "--verifytypes", "planfix", "--ignoreexternal"]
    environment = os.environ | {"VIRTUAL_ENV": sys.prefix, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    found = subprocess.run(command, capture_output=True, text=True, env=environment).stdout
    assert "Type completeness score: 100%" in found, "\n".join(re.findall(r".* error: .*", found)[:20]) or found[:500]


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("file", RIGHT)
def test_answers_fields_and_iterators_have_the_types_that_the_readme_promises(checker: str, file: str) -> None:
    assert lines_in_error(checker, file) == set()


def test_a_program_that_checkers_accept_runs(tmp_path: Path) -> None:
    emulator = [sys.executable, "-m", "planfix_tools.emulator", "--port", "0", "--exec"]
    command = [*emulator, HERE / "report.py", tmp_path / "tasks.csv"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    tasks = len((tmp_path / "tasks.csv").read_text().splitlines())
    assert tasks and f"{tasks} tasks;" in printed and "UNSET" not in printed


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("file", WRONG)
def test_mistakes_are_underlined(checker: str, file: str) -> None:
    lines = (HERE / file).read_text().splitlines()
    assert lines_in_error(checker, file) == {number for number, line in enumerate(lines, 1) if line.endswith("# error")}
