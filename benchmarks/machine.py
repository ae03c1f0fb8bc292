"""Where and with what the figures were measured."""

from __future__ import annotations

import os
import platform
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path

PEERS = (
    "lxml",
    "requests",
    "httpx2",
    "xsdata",
    "pydantic-xml",
    "pydantic",
    "xmltodict",
    "openai",
    "githubkit",
    "boto3",
    "aiogram",
    "mypy",
    "pyright",
)


def describe() -> str:
    """A line of Markdown."""
    load = os.getloadavg()[0]
    versions = ", ".join(f"{name} {version(name)}" for name in PEERS)
    return (
        f"{date.today()}; {_processor()}, {os.cpu_count()} cores, load {load:.1f}; {platform.system()}; "
        f"{platform.python_implementation()} {platform.python_version()} ({Path(sys.executable).resolve()}); {versions}.\n"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    return next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())
