"""Makes the golden record importable as the package `fragment`; fixtures."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from audited import Audited

sys.path.insert(0, str(Path(__file__).parent / "fragment" / "golden"))


@pytest.fixture
def audited(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Audited:
    return Audited(tmp_path, capsys)
