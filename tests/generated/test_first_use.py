"""What happens when a program first uses a class from one thread while another thread imports something."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import planfix_runtime

PROGRAM = """
import importlib.machinery, sys, threading
import planfix
assert "typing" not in sys.modules

class Slow(importlib.machinery.SourceFileLoader):
    def exec_module(self, module):
        begun.set()
        going_on.wait(0.5)
        super().exec_module(module)

class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == "typing":
            found = importlib.machinery.PathFinder.find_spec(name)
            found.loader = Slow(name, found.origin)
            return found

begun, going_on = threading.Event(), threading.Event()
sys.meta_path.insert(0, Finder)
other = threading.Thread(target=__import__, args=("typing",))
other.start()
begun.wait()
print({used})
other.join()
"""


@pytest.mark.parametrize(
    "used", ["planfix.methods.TaskAdd", "planfix.types.UserRef", "planfix.TimePeriod", "planfix.Extra"]
)
def test_while_typing_is_imported(used: str) -> None:
    """`dataclasses` takes `typing` as it finds it, be it half imported."""
    rooms = [
        str(Path(planfix_runtime.__file__).parents[1]),
        str(Path(planfix_runtime.__file__).parents[2] / "generated"),
    ]
    command = [sys.executable, "-S", "-c", PROGRAM.replace("{used}", used)]
    done = subprocess.run(
        command, env=os.environ | {"PYTHONPATH": os.pathsep.join(rooms)}, capture_output=True, text=True, timeout=30
    )
    assert done.returncode == 0, done.stderr
    assert used.rpartition(".")[2] in done.stdout
