"""The Python on the hand-written pages runs, page by page, and prints what the comments beside it say."""

from __future__ import annotations

from pathlib import Path

import pytest

from doc_pages import DOCS, HAND_WRITTEN, Page
from snippets import run_snippets

GUIDE = [page for page in HAND_WRITTEN if page.blocks("python") and page.path.parent != DOCS / "cookbook"]


@pytest.mark.parametrize("page", GUIDE, ids=str)
def test_snippets_run(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)  # as Python does for a program in this folder
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    run_snippets("\n".join(page.blocks("python")), str(page), monkeypatch, capsys)
