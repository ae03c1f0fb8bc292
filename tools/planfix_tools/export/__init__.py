"""Copy an account into a database, and bring the copy up to date with each run (extra `export`)."""

from __future__ import annotations

from importlib.util import find_spec

if find_spec("dlt") is None:
    raise ImportError("planfix_tools.export needs dlt: pip install 'planfix[export]'")

from planfix_tools.columns import CustomColumn
from planfix_tools.export.planning import Plan, Planned
from planfix_tools.export.reading import Progress
from planfix_tools.export.run_state import Tally
from planfix_tools.export.running import Report, plan, run
from planfix_tools.export.source import planfix_source

__all__ = ["CustomColumn", "Plan", "Planned", "Progress", "Report", "Tally", "plan", "planfix_source", "run"]
