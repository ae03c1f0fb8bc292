"""Settings of all tests. Being here, it makes `tests` a place to import from: several rooms' tests use `fault_server`."""

from __future__ import annotations

import gc

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says nothing where the machine is busy with something else.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Refuse what `make test` would not run: it looks for tests that measure time in one folder only."""
    elsewhere = [
        item.nodeid for item in items if item.get_closest_marker("realtime") and "/runtime/" not in item.nodeid
    ]
    if elsewhere:
        raise pytest.UsageError(f"realtime outside tests/runtime: {', '.join(elsewhere)}")


def pytest_collection_finish() -> None:
    """Let the garbage collector pass over what thousands of collected tests hold: it stays to the end."""
    gc.collect()
    gc.freeze()
