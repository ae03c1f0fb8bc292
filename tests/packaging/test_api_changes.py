"""`.ci/api-changes` puts what a release changes in the API on a page of the site."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = Path("docs", "project", "api-changes.md")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the script and of its page."""
    for name in (Path(".ci", "api-changes"), PAGE):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def run(checkout: Path, version: str, since: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(checkout / ".ci" / "api-changes"), version, since]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="needs a checkout of git")
def test_a_release_stands_first(checkout: Path) -> None:
    assert run(checkout, "1.1", "HEAD").returncode == 0
    text = (checkout / PAGE).read_text(encoding="utf-8")
    assert text.index("## 1.1 - ") < text.index("## The first release")
    again = run(checkout, "1.1", "HEAD")
    assert again.returncode == 1
    assert "1.1 already" in again.stderr


def test_a_tag_that_is_not_there(checkout: Path) -> None:
    before = (checkout / PAGE).read_text(encoding="utf-8")
    assert run(checkout, "1.1", "no-such-tag").returncode == 1
    assert (checkout / PAGE).read_text(encoding="utf-8") == before
