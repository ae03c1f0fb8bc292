"""What is not there has nothing, is false, and is never a text."""

from __future__ import annotations

import copy
import pickle

import pytest

import planfix
from planfix import UNSET, MissingValue, Unset, need
from planfix.methods import TaskGet


def test_any_public_attribute_is_unset() -> None:
    task = planfix.decode(TaskGet, b'<response status="ok"><task><id>1</id></task></response>')
    assert task.owner.name is UNSET and task.owner.id is UNSET and task.project.anything.at_all is UNSET
    assert (task.owner.name or "nobody") == "nobody" and [one.id for one in task.workers.users] == []
    assert UNSET.name is UNSET and UNSET.value is UNSET
    for private in ("_private", "__array__", "__json__"):
        with pytest.raises(AttributeError):
            getattr(UNSET, private)


def test_it_is_one_value() -> None:
    for again in (pickle.loads(pickle.dumps(UNSET)), copy.copy(UNSET), copy.deepcopy(UNSET)):
        assert again is UNSET
    assert (repr(UNSET), bool(UNSET), len(UNSET), {UNSET: 1}[UNSET]) == ("UNSET", False, 0, 1)
    assert str(UNSET) == f"{UNSET}" == ""
    match UNSET:
        case Unset.UNSET:
            pass


def test_what_a_program_needs() -> None:
    assert need(0) == 0 and need("") == ""
    for absent, why in ((UNSET, "UNSET: it is absent"), (None, "None: it is empty")):
        with pytest.raises(MissingValue, match=why) as caught:
            need(absent)
        assert caught.value.value is absent and isinstance(caught.value, ValueError)
