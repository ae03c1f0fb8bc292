"""What the README shows: its programs run as they stand, but for the account, and its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from doc_pages import DOCS
from planfix_tools.emulator import Emulator

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
PROGRAM, TEST = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
[PRINTED] = re.findall(r"^```text\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
LINKS = re.findall(r"\]\(([^)\s]+)\)", README)
SITE = "https://planfix-python.github.io/planfix/"
REPOSITORY = "https://github.com/planfix-python/planfix/blob/main/"


def test_the_program_prints_what_stands_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    with Emulator() as emulator:
        code, places = re.subn(r"Planfix\(account=[^)]*\)", "Planfix(**credentials)", PROGRAM)
        exec(compile(code, "README.md", "exec"), {"credentials": emulator.credentials})
    assert places == 1
    assert capsys.readouterr().out == PRINTED


def test_the_test_passes(tmp_path: Path) -> None:
    (tmp_path / "test_shown.py").write_text(TEST, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(tmp_path),
        str(tmp_path),
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0 and "1 passed" in done.stdout, done.stdout


def test_the_first_screen_installs_and_shows_a_program_and_why() -> None:
    screen = "\n".join(README.splitlines()[:50])
    assert "pip install planfix" in screen and PROGRAM in screen and PRINTED in screen and "| XML by hand |" in screen


def test_links_work_on_a_package_index() -> None:
    assert [link for link in LINKS if not urlsplit(link).scheme == "https"] == []


def test_links_lead_to_pages_that_are_there() -> None:
    pages = [link.removeprefix(SITE) or "index.html" for link in LINKS if link.startswith(SITE)]
    files = [link.removeprefix(REPOSITORY).partition("#")[0] for link in LINKS if link.startswith(REPOSITORY)]
    assert [page for page in pages if not (DOCS / page).with_suffix(".md").is_file()] == []
    assert [file for file in files if not (ROOT / file).is_file()] == []
    assert len(pages) > 5 and len(files) > 3


@pytest.mark.parametrize("text", [README, CONTRIBUTING], ids=["README", "CONTRIBUTING"])
def test_every_make_target_that_is_named_exists(text: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    lines = re.findall(r"(?:^ {4}|`)make ([a-z -]+)", text, re.MULTILINE)
    named = {word for line in lines for word in line.split()}
    assert {"demo", "test"} <= named <= targets


def test_the_quickstart_runs_against_the_emulator() -> None:
    command = [sys.executable, "-m", "planfix_tools.emulator", "--port", "0", "--exec", "examples/quickstart.py"]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert output.returncode == 0, output.stderr
    assert "12 active ones on all pages" in output.stdout
    assert "As expected: task.get(id=999999999): error 3001" in output.stdout
