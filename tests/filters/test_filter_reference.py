"""The builders beside the tables of the API's documentation, row by row; skipped where these are not at hand."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from filter_builders import BUILDERS, Builder, element, sample
from planfix import InvalidRequest
from planfix.filters import ContactFilter, DateTerm, ProjectFilter, TaskFilter, UserFilter

REFERENCE = Path(__file__).parents[3] / "shared" / "reference" / "filters.json"
TABLES = {
    "Фильтры_задач": TaskFilter,
    "Фильтры_контактов": ContactFilter,
    "Фильтры_сотрудников": UserFilter,
    "Фильтры_проектов": ProjectFilter,
}
TABLE: dict[str, list[dict[str, Any]]] = json.loads(REFERENCE.read_text()) if REFERENCE.exists() else {}
ROWS = [(TABLES[title], row) for title, rows in TABLE.items() for row in rows]
DATES = [(owner, row) for owner, row in ROWS if row["value"].startswith("объект")]
BY_NUMBER = {(one.owner, sample(one).type): one for one in BUILDERS}
TERMS = {
    "today": DateTerm.today,
    "yesterday": DateTerm.yesterday,
    "tomorrow": DateTerm.tomorrow,
    "thisweek": DateTerm.this_week,
    "lastweek": DateTerm.last_week,
    "nextweek": DateTerm.next_week,
    "thismonth": DateTerm.this_month,
    "lastmonth": DateTerm.last_month,
    "nextmonth": DateTerm.next_month,
    "last": DateTerm.last(3),
    "next": DateTerm.next(3),
    "in": DateTerm.in_days(3),
    "anotherdate": DateTerm.on(date(2015, 1, 1)),
    "anotherperiod": DateTerm.between(date(2015, 1, 1), date(2015, 2, 1)),
    "anotherdate_withtime": DateTerm.on(datetime(2015, 1, 1, 12, 0)),
    "anotherperiod_withtime": DateTerm.between(datetime(2015, 1, 1, 12, 0), datetime(2015, 2, 1, 12, 0)),
}
"""Every word, in a term; the days are those of the documentation's examples."""

pytestmark = pytest.mark.skipif(not ROWS, reason="the API's reference is not at hand")


def builder_of(owner: type[Any], row: dict[str, Any]) -> Builder:
    return BY_NUMBER[owner, row["type"]]


def test_every_row_has_a_builder_and_every_builder_a_row() -> None:
    assert len(ROWS) == len(BUILDERS) == len(BY_NUMBER) == 115
    assert {(owner, row["type"]) for owner, row in ROWS} == BY_NUMBER.keys()


def test_a_builder_has_the_operators_of_its_row() -> None:
    for owner, row in ROWS:
        builder = builder_of(owner, row)
        operators = [sample(builder, way).operator for way in builder.ways or ("",)]
        assert operators == row["operators"]
        assert builder.takes_field == row["name"].startswith("Пользовательское поле")


def test_the_form_of_a_value_is_that_of_its_row() -> None:
    for owner, row in ROWS:
        annotation, text = builder_of(owner, row).annotation, " ".join(row["value"].split())
        if text.startswith("объект"):
            assert annotation.endswith("DateTerm")
        elif "через ;" in text:
            assert "Sequence" in annotation
        elif text == "int - 1":
            assert annotation == ""
        elif text == "int - 1 / 0":
            assert annotation == "bool"
        elif text == "int":
            assert annotation == "Decimal | int"
        else:
            assert annotation == {"int": "int", "string": "str"}[text.split()[0]]
        contains = "содержит" in text
        assert contains == ("contains" in builder_of(owner, row).ways)


def test_dates_take_the_words_of_their_row() -> None:
    for owner, row in DATES:
        words = set(re.findall(r"^\* (\w+)", row["value"], re.MULTILINE))
        builder = builder_of(owner, row)
        assert words <= TERMS.keys()
        for word, term in TERMS.items():
            if word in words:
                assert element(builder(equal=term)).findtext("value/datetype") == word
            else:
                with pytest.raises(InvalidRequest):
                    builder(equal=term)


def test_dates_are_written_as_in_the_examples() -> None:
    for owner, row in DATES:
        _, *examples = re.findall(r"<value>.*?</value>", row["value"].replace("\n", ""))
        assert len(examples) >= 2
        for example in examples:
            term = TERMS[etree.fromstring(example).findtext("datetype", "")]
            sent = element(builder_of(owner, row)(equal=term)).find("value")
            assert sent is not None
            assert etree.tostring(sent, encoding="unicode") == example
