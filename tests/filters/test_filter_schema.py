"""Mistakes in `filters.yaml` are reported at their place, and nothing is generated."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from planfix_codegen.default import schema_root
from planfix_codegen.loader import load
from planfix_codegen.problems import SchemaError

MISTAKES = {
    "a form that is not there": ("{number: 17, form: flag,", "{number: 17, form: flags,", "unknown form 'flags'"),
    "a number twice": ("overdue: {number: 17,", "overdue: {number: 29,", "TaskFilter has the number 29 more than once"),
    "a flag with two operators": (
        "form: flag, operators: [equal], doc: Is overdue.",
        "form: flag, operators: [equal, notequal], doc: Is overdue.",
        "'overdue' takes nothing from the caller",
    ),
    "a name that every filter has": ("overdue: {", "value: {", "'value' is reserved in filters"),
    "a function that is not there": ("method: user.getList", "method: user.list", "unknown function 'user.list'"),
    "a function that is no list": ("method: user.getList", "method: user.get", "user.get is not paginated"),
    "a function without these filters": (
        "method: user.getList",
        "method: project.getList",
        r"project.getList has no field 'filters' of type \[UserFilter\]",
    ),
    "a form that nobody has": (
        "forms:\n",
        "forms:\n  odd: {type: int, doc: An odd number.}\n",
        "no filter has the form 'odd'",
    ),
    "a form of an unknown type": ("user: {type: int,", "user: {type: id,", "unknown type 'id'"),
    "a list without a separator": (
        'ids: {type: [int], separator: ";",',
        "ids: {type: [int],",
        "the form 'ids' has a list without a separator",
    ),
    "a form that is nothing": (
        "user: {type: int, doc",
        "user: {doc",
        "the form 'user' has both a type and date_types, or neither",
    ),
    "a word that is not there": ("TODAY: []", "THIS_YEAR: []", "'THIS_YEAR' is not a member of DateType"),
    "a word without what it needs": (
        "ANOTHER_PERIOD: [datefrom, dateto]",
        "ANOTHER_PERIOD: [dateto]",
        r"ANOTHER_PERIOD needs \['dateto'\]",
    ),
    "no word for a given date": (
        "      ANOTHER_DATE: [datefrom]\n",
        "",
        "the form 'date' has no word for a given date",
    ),
}


@pytest.mark.parametrize(("right", "wrong", "message"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported(right: str, wrong: str, message: str, tmp_path: Path) -> None:
    root = tmp_path / "schema"
    shutil.copytree(schema_root(), root)
    file = root / "filters.yaml"
    text = file.read_text(encoding="utf-8")
    assert right in text
    file.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(SchemaError, match=rf"schema/filters\.yaml:\d+:\d+: {message}"):
        load(root)
