"""Fixtures of the emulator's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plain_client import Plain, Time
from planfix_runtime import Clock
from planfix_tools.emulator import Emulator
from typed_client import Typed
from world import World


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def clock(time: Time) -> Clock:
    return Clock(monotonic=time.read, wall=time.read, sleep=time.sleep)


@pytest.fixture
def emulator(clock: Clock) -> Iterator[Emulator]:
    with Emulator(clock=clock) as emulator:
        yield emulator


@pytest.fixture
def admin(emulator: Emulator) -> Iterator[Plain]:
    with Plain(emulator.credentials) as plain:
        yield plain


@pytest.fixture
def user(emulator: Emulator) -> Iterator[Plain]:
    """User 1002, who has no special rights."""
    with Plain(emulator.credentials_of(1002)) as plain:
        yield plain


@pytest.fixture(scope="module")
def large() -> Iterator[Emulator]:
    """An account in which every filter finds something and leaves something out; tests only read it."""
    time = Time()
    with Emulator(tasks=300, clock=Clock(wall=time.read)) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def world(large: Emulator) -> Iterator[World]:
    with Typed(large.credentials) as client:
        yield World(client)
