"""Settings of all tests. Being here, it makes `tests` a place to import from: several rooms' tests use `fault_server`."""

from __future__ import annotations

import gc

from hypothesis import HealthCheck, settings

# How long an example takes says nothing where the machine is busy with something else.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


def pytest_collection_finish() -> None:
    """Let the garbage collector pass over what thousands of collected tests hold: it stays to the end."""
    gc.collect()
    gc.freeze()
