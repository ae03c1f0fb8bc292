"""What is read in a thread ahead of who takes it: in order, no more than was asked for, errors included."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from hypothesis import given, settings, strategies as st

from planfix_tools.export.ahead import Ahead
from planfix_tools.export.keys import Keys, pack, unpack

KEYS = st.sets(st.tuples(st.integers(0, 3), st.integers(0, 5_000)))


def test_order_and_end() -> None:
    ahead = Ahead(iter(range(100)), 3)
    assert list(ahead) == list(range(100))
    assert next(ahead, None) is None


def test_an_error_comes_behind_what_was_read_before() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise ValueError("no connection")

    ahead = Ahead(items(), 3)
    assert next(ahead) == 1
    with pytest.raises(ValueError, match="no connection"):
        next(ahead)
    assert next(ahead, None) is None


def test_it_stops_when_enough_waits_and_when_it_is_closed() -> None:
    taken: list[int] = []
    full = threading.Event()

    def items() -> Iterator[int]:
        for number in range(1_000):
            taken.append(number)
            if number == 4:
                full.set()
            yield number

    ahead = Ahead(items(), 3)
    assert next(ahead) == 0
    assert full.wait(60)
    ahead.close()
    assert len(taken) <= 10
    assert next(ahead, None) is None


@settings(deadline=None)
@given(KEYS, KEYS)
def test_keys_are_a_set(some: set[tuple[int, ...]], others: set[tuple[int, ...]]) -> None:
    keys = Keys(some)
    assert list(keys) == sorted(some) and len(keys) == len(some)
    assert {key for key in others if keys.add(key)} == others - some
    for key in some:
        keys.discard(key)
    assert set(keys) == others - some and len(keys) == len(others - some)
    assert list(unpack(pack(keys))) == list(keys)
    assert all(key not in keys for key in some)
