"""Runs `planfix` as a process of its own, against an emulator."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from planfix_tools.emulator import Credentials

COMMAND = [sys.executable, "-m", "planfix_tools.cli"]


class Command:
    """`planfix` of a user with a home of their own.

    Args:
        home: Where the user's configuration is kept.
        environ: More of the environment.
    """

    def __init__(self, home: Path, environ: Mapping[str, str]) -> None:
        others = {name: value for name, value in os.environ.items() if not name.startswith("PLANFIX_")}
        private = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "PYTHONIOENCODING": "utf-8"}
        no_keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        self.environ = {**others, **private, **no_keyring, **environ}

    def __call__(
        self, *words: str, input: str = "", program: list[str] = COMMAND, **environ: str
    ) -> subprocess.CompletedProcess[str]:
        """Run it with words, input and more of the environment."""
        return subprocess.run(
            [*program, *words],
            env={**self.environ, **environ},
            input=input,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )


def environment(credentials: Credentials) -> dict[str, str]:
    """What a client reads from the environment."""
    return {f"PLANFIX_{name.upper()}": str(value) for name, value in credentials.items()}
