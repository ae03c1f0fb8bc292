"""The mutants are what they should be, and what is said of them is said of guards that exist."""

from __future__ import annotations

import ast

import pytest

from tests.mutants.__main__ import all_guards, second_lines
from tests.mutants.guards import guards

SOURCE = """
def f(a, b):
    if a and b:
        return 1
    try:
        with lock, open(a) as file:
            c = a.d if a else None
    except (OSError, ValueError):
        raise
    finally:
        done()
    while a or b:
        c = a if b else b
"""


@pytest.mark.parametrize(
    ("kind", "text", "before", "after"),
    [
        ("if", "a and b", "if a and b:", "if False:"),
        ("operand", "a, of a and b", "if a and b:", "if True and b:"),
        ("operand", "b, of a and b", "if a and b:", "if a and True:"),
        ("with", "lock", "with lock, open(a) as file:", "with open(a) as file:"),
        ("choice", "a.d if a else None", "c = a.d if a else None", "c = a.d"),
        ("choice", "a if b else b", "c = a if b else b", "c = b"),
        ("except", "(OSError, ValueError)", "except (OSError, ValueError):", "except ():"),
        ("finally", "done()", "    finally:\n        done()", "    done()"),
    ],
)
def test_a_guard_is_removed_and_nothing_else(kind: str, text: str, before: str, after: str) -> None:
    (guard,) = [one for one in guards("m.py", SOURCE) if (one.kind, one.text) == (kind, text)]
    assert guard.source() == ast.unparse(ast.parse(SOURCE)).replace(before, after)


def test_each_guard_has_one_way_to_be_removed() -> None:
    assert len(list(guards("m.py", SOURCE))) == 8


def test_what_stands_behind_another_guard_is_there() -> None:
    assert second_lines().keys() <= all_guards([]).keys()
    assert all(second_lines().values())
