"""Type checkers see what the README promises."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent


def lines_in_error(checker: str, file: Path) -> set[int]:
    """The lines of a file of which a strict checker complains."""
    config = HERE / "pyrightconfig.json"
    command = {
        "mypy": [BIN / "mypy", "--strict", "--no-incremental", "--config-file=", file],
        "pyright": [BIN / "pyright", "--project", config, "--pythonpath", sys.executable],
    }[checker]
    output = subprocess.run(command, capture_output=True, text=True, cwd=HERE).stdout
    return {int(line) for line in re.findall(rf"{re.escape(file.name)}:(\d+)[:\d]* ?[-:] ?error", output)}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_answers_fields_and_iterators_have_the_types_that_the_readme_promises(checker: str) -> None:
    assert lines_in_error(checker, HERE / "consumer.py") == set()


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_mistakes_are_underlined(checker: str) -> None:
    file = HERE / "mistakes.py"
    expected = {number for number, line in enumerate(file.read_text().splitlines(), 1) if line.endswith("# error")}
    assert lines_in_error(checker, file) == expected
