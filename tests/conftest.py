"""Settings of all tests. Being here, it makes `tests` a place to import from: several rooms' tests use `fault_server`."""

from __future__ import annotations

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says nothing where the machine is busy with something else.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


LONG = {
    "test_a_copy_and_its_changes",
    "test_a_plan_says_what_a_run_takes",
    "test_commands_print_what_the_page_says",
    "test_decoding_is_a_few_times_the_instructions_of_parsing",
    "test_everything_then_what_changed",
    "test_export",
    "test_introspect",
    "test_killed_at_random_moments",
    "test_one_error_and_no_crash",
    "test_programs_satisfy_a_type_checker",
    "test_recipes_satisfy_a_type_checker",
    "test_schedules_of_session_expiry",
    "test_the_projects_own_package_is_what_its_schema_yields",
    "test_the_types_of_all_public_names_are_known",
    "test_type_checkers_know",
    "test_what_the_readme_promises_has_its_type_and_mistakes_are_underlined",
}
"""What takes five seconds and more: begun last, it would be waited for at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put some of the long tests at the beginning of each worker's part; refuse what `make test` would not run."""
    elsewhere = [
        item.nodeid for item in items if item.get_closest_marker("realtime") and "/runtime/" not in item.nodeid
    ]
    if elsewhere:
        raise pytest.UsageError(f"realtime outside tests/runtime: {', '.join(elsewhere)}")
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    first = [item for item in items if getattr(item, "originalname", "") in LONG]
    others = [item for item in items if getattr(item, "originalname", "") not in LONG]
    part = len(others) // workers + 1
    items[:] = [
        item
        for worker in range(workers)
        for item in (*first[worker::workers], *others[worker * part : (worker + 1) * part])
    ]


def pytest_collection_finish() -> None:
    """Let the garbage collector pass over what thousands of collected tests hold: it stays to the end."""
    gc.collect()
    gc.freeze()
