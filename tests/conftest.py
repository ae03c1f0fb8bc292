"""Settings of all tests. Being here, it makes `tests` a place to import from: several rooms' tests use `fault_server`."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# How long an example takes says nothing where the machine is busy with something else.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")
