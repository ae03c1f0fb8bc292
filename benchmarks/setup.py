"""`python benchmarks/setup.py [--python PYTHON] [--quick]`: the environment that the benchmarks run in.

It has what the bindings are compared with, pinned, and the project itself as it stands here.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
REQUIREMENTS = Path(__file__).parent


def make(interpreter: str, quick: bool) -> None:
    """Make it, or bring it up to date.

    Args:
        interpreter: The Python to measure with, when it is made.
        quick: Only what `python -m benchmarks.quick` needs, in `.build/bench-quick`.
    """
    folder = ROOT / ".build" / ("bench-quick" if quick else "bench")
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([interpreter, "-m", "venv", "--without-pip", str(folder)], check=True)
    # The pip of the Python that runs this, because new environments of some systems come without one.
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-qq", "--disable-pip-version-check"]
    requirements = REQUIREMENTS / ("requirements-quick.txt" if quick else "requirements.txt")
    project = str(ROOT) if quick else f"{ROOT}[async]"
    subprocess.run([*pip, "--requirement", str(requirements), "--editable", project], check=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Make the environment that the benchmarks run in.")
    parser.add_argument("--python", default=sys.executable, help="the Python to measure with, this one by default")
    parser.add_argument("--quick", action="store_true", help="only for the figures of the project's README")
    options = parser.parse_args()
    make(options.python, options.quick)
