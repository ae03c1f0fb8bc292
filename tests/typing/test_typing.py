"""Type checkers see what the README promises."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
RIGHT = ["consumer.py", "filters_ok.py", "values_ok.py"]
WRONG = ["mistakes.py", "filters_wrong.py", "values_wrong.py"]


@cache
def complaints(checker: str) -> str:
    """What a strict checker says about all the files: one run, most of which goes into the package itself."""
    command = {
        "mypy": [BIN / "mypy", "--strict", "--no-incremental", "--config-file=", *RIGHT, *WRONG],
        "pyright": [BIN / "pyright", "--project", HERE / "pyrightconfig.json", "--pythonpath", sys.executable],
    }[checker]
    return subprocess.run(command, capture_output=True, text=True, cwd=HERE).stdout


def lines_in_error(checker: str, file: str) -> set[int]:
    """The lines of a file of which a checker complains."""
    return {int(line) for line in re.findall(rf"{re.escape(file)}:(\d+)[:\d]* ?[-:] ?error", complaints(checker))}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
@pytest.mark.parametrize("file", RIGHT)
def test_answers_fields_and_iterators_have_the_types_that_the_readme_promises(checker: str, file: str) -> None:
    assert lines_in_error(checker, file) == set()


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
@pytest.mark.parametrize("file", WRONG)
def test_mistakes_are_underlined(checker: str, file: str) -> None:
    lines = (HERE / file).read_text().splitlines()
    assert lines_in_error(checker, file) == {number for number, line in enumerate(lines, 1) if line.endswith("# error")}
