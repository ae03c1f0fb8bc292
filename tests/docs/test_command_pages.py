"""The commands on the hand-written pages run, page by page, and print what stands below them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from doc_pages import HAND_WRITTEN, Page
from planfix_tools.emulator import Emulator

PAGES = [page for page in HAND_WRITTEN if any("$ planfix " in block for block in page.blocks("console"))]


def commands(page: Page) -> list[tuple[str, list[str]]]:
    """Each command, with the lines that it prints, among others."""
    found: list[tuple[str, list[str]]] = []
    for block in page.blocks("console"):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_commands_print_what_the_page_says(page: Page, tmp_path: Path) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "planfix").write_text(f'#!/bin/sh\nexec {sys.executable} -m planfix_tools.cli "$@"\n')
    (folder / "planfix").chmod(0o755)
    with Emulator() as emulator:
        keys = {f"PLANFIX_{name.upper()}": str(value) for name, value in emulator.credentials.items()}
        others = {"PATH": f"{folder}:{os.environ['PATH']}", "XDG_CONFIG_HOME": str(tmp_path)}
        for command, expected in commands(page):
            done = subprocess.run(
                ["bash", "-c", f"{{ {command}; }} 2>&1"],
                env={**os.environ, **keys, **others},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
            )
            printed = iter(line.rstrip() for line in done.stdout.splitlines())
            for line in expected:
                # Of a long line, its beginning.
                assert any(one.startswith(line) for one in printed), f"{command}: {line!r} not in:\n{done.stdout}"
