"""The Python on the hand-written pages runs, page by page, and prints what the comments beside it say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from doc_pages import HAND_WRITTEN, Page
from planfix_tools.emulator import Emulator

GUIDE = [page for page in HAND_WRITTEN if page.blocks("python")]

_PRINTED = re.compile(r"^\s*print\(.*\)  # (.+)$", re.MULTILINE)


@pytest.mark.parametrize("page", GUIDE, ids=str)
def test_snippets_run(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    code = "\n".join(page.blocks("python"))
    with Emulator() as emulator:
        for name, value in emulator.credentials.items():
            monkeypatch.setenv(f"PLANFIX_{name.upper()}", str(value))
        _run(code, page)
    printed = iter(capsys.readouterr().out.splitlines())
    for expected in _PRINTED.findall(code):
        assert expected in printed, f"{page}: {expected!r} is not printed, or not in this place"


def _run(code: str, page: Page) -> None:
    names: dict[str, Any] = {"__name__": "snippets"}
    try:
        exec(compile(code, str(page), "exec"), names)
    finally:
        if "pf" in names:
            names["pf"].close()
