"""Enums that take values this release has not heard of."""

from __future__ import annotations

from typing import Any

import pytest

from planfix.enums import DurationUnit, Importance


def test_known_and_unknown_values_look_like_what_they_are() -> None:
    assert repr(Importance("HIGH")) == "Importance.HIGH" and repr(Importance("NEW")) == "Importance('NEW')"
    assert repr(DurationUnit(2)) == "DurationUnit.DAY" and repr(DurationUnit(90)) == "DurationUnit(90)"
    assert (str(Importance("NEW")), int(DurationUnit(90))) == ("NEW", 90)
    assert Importance("NEW") == Importance("NEW") == "NEW" and DurationUnit(90) == 90


def test_unknown_values_are_not_kept() -> None:
    before = len(Importance)
    assert Importance("NEW") is not Importance("NEW")
    assert len(Importance) == before and "NEW" not in Importance.__members__


@pytest.mark.parametrize("given", [5, None, b"HIGH", 1.5])
def test_what_is_no_word(given: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid Importance"):
        Importance(given)


@pytest.mark.parametrize("given", ["2", None, 1.5])
def test_what_is_no_number(given: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid DurationUnit"):
        DurationUnit(given)
