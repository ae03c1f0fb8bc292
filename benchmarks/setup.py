"""`python benchmarks/setup.py [--python PYTHON]`: the environment that the benchmarks run in, not the project's own.

It has what the bindings are compared with, pinned, and the project itself as it stands here.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".build" / "bench"
REQUIREMENTS = Path(__file__).parent / "requirements.txt"


def make(interpreter: str) -> None:
    """Make it, or bring it up to date.

    Args:
        interpreter: The Python to measure with, when it is made.
    """
    python = FOLDER / "bin" / "python"
    if not python.exists():
        subprocess.run([interpreter, "-m", "venv", "--without-pip", str(FOLDER)], check=True)
    # The pip of whoever calls, because the Python of some systems brings none for new environments.
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-qq", "--disable-pip-version-check"]
    subprocess.run([*pip, "--requirement", str(REQUIREMENTS)], check=True)
    subprocess.run([*pip, "--editable", f"{ROOT}[async]"], check=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Make the environment that the benchmarks run in.")
    parser.add_argument("--python", default=sys.executable, help="the Python to measure with, this one by default")
    make(parser.parse_args().python)
