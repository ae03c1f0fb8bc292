"""Values of data tags, directories and custom fields: made and read by the type of their field, nothing lost."""

from __future__ import annotations

from datetime import date, datetime, time, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from lxml import etree

import planfix
from planfix import (
    UNSET,
    InvalidRequest,
    LoginList,
    Moment,
    TimePeriod,
    UnreadableValue,
    field_value,
    read_field_value,
    read_ids,
)
from planfix.enums import AnaliticFieldType
from planfix.methods import ActionAdd, AnaliticGetData, HandbookAddRecord, TaskAdd
from planfix.types import AnaliticDataInput, AnaliticInput, CustomValueInput, ItemDataInput, RecordValueInput
from planfix_tools.emulator.protocol.codec import CODEC

TIMES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
MOMENTS = st.dates().map(Moment.on) | st.datetimes().map(lambda moment: moment.replace(second=0, microsecond=0))
IDS = st.integers(0)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"))
STRATEGIES: dict[str, st.SearchStrategy[Any]] = {
    "STRING": TEXTS,
    "NUMBER": st.decimals(allow_nan=False, allow_infinity=False, places=3) | st.integers().map(Decimal),
    "TEXT": TEXTS,
    "DATE": st.dates(),
    "DATETIME": MOMENTS,
    "TIME": TIMES,
    "TIMEPERIOD": st.builds(TimePeriod, TIMES, TIMES),
    "CHECKBOX": st.booleans(),
    "LIST": TEXTS,
    "TASK": IDS,
    "TASKSET": st.lists(IDS),
    "PROJECT": IDS,
    "HANDBOOK": IDS,
    "HANDBOOKSET": st.lists(IDS),
    "USER": IDS,
    "CLIENT": IDS,
    "CONTACT": IDS,
    "LOGINLIST": st.builds(LoginList, st.lists(IDS, min_size=1)),
    "GROUPUSERCONTACT": IDS,
    "SETSTRING": st.lists(st.text(st.characters(exclude_categories=["Cs"]))),
}


@st.composite
def typed_values(draw: st.DrawFn) -> tuple[AnaliticFieldType, Any]:
    type = draw(st.sampled_from(AnaliticFieldType))
    return type, draw(STRATEGIES[type])


def make(type: AnaliticFieldType, value: Any) -> planfix.FieldValue:
    # The overloads want to know the type beforehand; here it is drawn.
    made: planfix.FieldValue = field_value(type, value)  # type: ignore[call-overload]
    return made


def sent(request: Any) -> Any:
    """What a server reads of a request."""
    return CODEC.read(request.method.name, etree.fromstring(planfix.encode(request, account="a")))


def test_every_type_is_known() -> None:
    assert set(STRATEGIES) == {type.value for type in AnaliticFieldType}


@settings(deadline=None)
@given(typed_values())
def test_a_value_of_a_data_tag_comes_back(typed: tuple[AnaliticFieldType, Any]) -> None:
    type, value = typed
    item = ItemDataInput(field_id=1, value=make(type, value))
    request = ActionAdd(task_id=1, analitics=[AnaliticInput(id=1, analitic_data=[AnaliticDataInput(item_data=[item])])])
    received = sent(request).analitics[0].analitic_data[0].item_data[0]
    assert received == item
    assert read_field_value(type, received.value) == value


@settings(deadline=None)
@given(typed_values())
def test_a_value_of_a_custom_field_comes_back(typed: tuple[AnaliticFieldType, Any]) -> None:
    type, value = typed
    custom = CustomValueInput(id=1, value=make(type, value))
    received = sent(TaskAdd(title="x", custom_data=[custom])).custom_data[0]
    assert received == custom
    assert read_field_value(type, received.value) == value


@settings(deadline=None)
@given(typed_values())
def test_a_value_of_a_directory_comes_back(typed: tuple[AnaliticFieldType, Any]) -> None:
    type, value = typed
    record = RecordValueInput(id=1, value=make(type, value))
    received = sent(HandbookAddRecord(handbook_id=1, custom_data=[record])).custom_data[0]
    assert received == record
    assert read_field_value(type, received.value) == value


WIRE = [
    (AnaliticFieldType.DATE, date(2015, 7, 24), "24-07-2015"),
    (AnaliticFieldType.DATETIME, datetime(2015, 7, 24, 9, 5), "24-07-2015 09:05"),
    (AnaliticFieldType.TIME, time(9, 30), "09:30"),
    (AnaliticFieldType.NUMBER, Decimal("1.50"), "1.50"),
    (AnaliticFieldType.NUMBER, 3, "3"),
    (AnaliticFieldType.CHECKBOX, True, "1"),
    (AnaliticFieldType.HANDBOOK, 725, "725"),
    (AnaliticFieldType.TASKSET, (1, 2), "[1,2]"),
    (AnaliticFieldType.HANDBOOKSET, [], "[]"),
    (AnaliticFieldType.SETSTRING, ["значение_1", 'a "b"'], '["значение_1", "a \\"b\\""]'),
    (AnaliticFieldType.LOGINLIST, [5, 6], LoginList([5, 6])),
]


@pytest.mark.parametrize(("type", "value", "wire"), WIRE)
def test_values_have_the_form_of_the_documentation(type: AnaliticFieldType, value: Any, wire: Any) -> None:
    assert make(type, value) == wire


def test_people_are_elements_in_a_data_tag_and_a_list_elsewhere() -> None:
    people = field_value(AnaliticFieldType.LOGINLIST, [5, 6])
    tag = AnaliticInput(id=1, analitic_data=[AnaliticDataInput(item_data=[ItemDataInput(field_id=2, value=people)])])
    assert b"<value><id>5</id><id>6</id></value>" in planfix.encode(ActionAdd(task_id=1, analitics=[tag]), account="a")
    custom = CustomValueInput(id=2, value=people)
    assert b"<value>[5,6]</value>" in planfix.encode(TaskAdd(title="x", custom_data=[custom]), account="a")
    assert CustomValueInput(id=2, value=[5, 6]) == custom


WRONG: dict[str, list[Any]] = {
    "STRING": [1, None, b"x", ["x"]],
    "NUMBER": ["1", 1.5, True, Decimal("NaN"), None],
    "DATE": ["24-07-2015", datetime(2015, 7, 24), None],
    "DATETIME": ["24-07-2015", datetime(2015, 7, 24, tzinfo=timezone.utc)],
    "TIME": ["09:30", time(9, 30, tzinfo=timezone.utc)],
    "TIMEPERIOD": [[time(9), time(10)], "09:00"],
    "CHECKBOX": [1, "1", None],
    "HANDBOOK": ["725", True, [725], None],
    "TASKSET": [1, "[1]", ["1"], [True], None],
    "SETSTRING": ["a", [1], None],
    "LOGINLIST": [5, "5", ["5"], LoginList([True]), None],
}


@pytest.mark.parametrize(("type", "value"), [(type, value) for type, values in WRONG.items() for value in values])
def test_a_value_of_another_type_is_refused(type: str, value: Any) -> None:
    with pytest.raises(InvalidRequest) as caught:
        make(AnaliticFieldType(type), value)
    assert type in caught.value.field


def test_a_value_for_an_unknown_type_is_refused() -> None:
    with pytest.raises(InvalidRequest, match="one of STRING"):
        make(AnaliticFieldType("COLOUR"), "red")


UNREADABLE: dict[str, list[planfix.FieldValue]] = {
    "NUMBER": ["many", "1e5", "1 0000", "1 2 3", "1,000.5", "1.000,5", "--1", "1,"],
    "DATE": ["2015-07-24", "31-02-2015", TimePeriod(time(9), time(10))],
    "DATETIME": ["24-07-2015 25:00"],
    "TIME": ["9", "24:00"],
    "TIMEPERIOD": ["09:00", LoginList([1])],
    "CHECKBOX": ["yes"],
    "HANDBOOK": ["Анна", "[1]", "١"],
    "TASKSET": ["[1,x]", "1;2", "[1"],
    "SETSTRING": ["a", "[1]", '{"a": 1}', "[" * 100_000],
    "LOGINLIST": ["Анна", "1;2"],
    "TEXT": [LoginList([1])],
}


@pytest.mark.parametrize(("type", "value"), [(type, value) for type, values in UNREADABLE.items() for value in values])
def test_what_cannot_be_read_is_an_error_that_has_it(type: str, value: planfix.FieldValue) -> None:
    with pytest.raises(UnreadableValue) as caught:
        read_field_value(AnaliticFieldType(type), value)
    assert (caught.value.type, caught.value.value) == (type, value)
    assert isinstance(caught.value, planfix.PlanfixError)
    assert f"value of type {type}: expected " in str(caught.value)


def test_what_was_expected_is_said_in_the_words_of_the_value() -> None:
    with pytest.raises(UnreadableValue, match="expected ids with commas between"):
        read_field_value(AnaliticFieldType("TASKSET"), "[1,x]")
    with pytest.raises(InvalidRequest, match=r"expected a datetime without a time zone, got"):
        planfix.encode(
            TaskAdd(custom_data=[CustomValueInput(id=1, value=datetime(2015, 7, 24, tzinfo=timezone.utc))]), account="a"
        )


EMPTY = {"STRING": "", "TEXT": "", "LIST": "", "TASKSET": [], "HANDBOOKSET": [], "SETSTRING": []}


@pytest.mark.parametrize("type", AnaliticFieldType)
def test_an_empty_value_is_empty_whatever_its_type(type: AnaliticFieldType) -> None:
    expected = LoginList([]) if type == "LOGINLIST" else EMPTY.get(type)
    for value in ("", None, UNSET):
        assert read_field_value(type, value) == expected


def test_other_forms_that_servers_send() -> None:
    assert read_field_value(AnaliticFieldType.HANDBOOKSET, "5") == [5]
    assert read_field_value(AnaliticFieldType.TASKSET, " [ 1, 2 ] ") == [1, 2]
    assert read_field_value(AnaliticFieldType.LOGINLIST, "[5,6]") == LoginList([5, 6])
    assert read_field_value(AnaliticFieldType.CHECKBOX, "true") is True
    assert read_field_value(AnaliticFieldType.TIME, "09:30:00") == time(9, 30)
    assert read_field_value(AnaliticFieldType.DATETIME, "24-07-2015") == Moment.on(date(2015, 7, 24))
    assert read_field_value(AnaliticFieldType("COLOUR"), "red") == "red"


@pytest.mark.parametrize(
    ("shown", "number"),
    [
        ("1 234,56", "1234.56"),
        ("1\u00a0234\u00a0567,8", "1234567.8"),
        ("1\u202f234", "1234"),
        ("0,5", "0.5"),
        ("-12,50", "-12.50"),
        ("1234.56", "1234.56"),
        (" 7 ", "7"),
    ],
)
def test_numbers_as_people_see_them(shown: str, number: str) -> None:
    assert str(read_field_value(AnaliticFieldType.NUMBER, shown)) == number


def test_ids_of_files_stand_with_commas_between() -> None:
    assert read_ids("101,102") == [101, 102]
    assert read_ids("[101]") == [101]
    assert read_ids(LoginList([7])) == [7]
    assert read_ids("") == read_ids(UNSET) == read_ids(None) == []
    with pytest.raises(UnreadableValue) as caught:
        read_ids("a.pdf")
    assert caught.value.value == "a.pdf"


def test_values_of_an_answer_are_read_by_type() -> None:
    body = (
        b'<response status="ok"><analiticDatas count="1" totalCount="1"><analiticData><key>1</key>'
        b"<itemData><id>741</id><name>Work</name><value>Code</value><valueId>725</valueId></itemData>"
        b"<itemData><id>824</id><name>When</name><value><begin>09:00</begin><end>10:30</end></value></itemData>"
        b"<itemData><id>747</id><name>Hours</name><value>1.50</value></itemData>"
        b"</analiticData></analiticDatas></response>"
    )
    [row] = planfix.decode(AnaliticGetData, body)
    work, period, hours = row.item_data
    assert read_field_value(AnaliticFieldType.HANDBOOK, work.value_id) == 725
    assert read_field_value(AnaliticFieldType.TIMEPERIOD, period.value) == TimePeriod(time(9), time(10, 30))
    assert read_field_value(AnaliticFieldType.NUMBER, hours.value) == Decimal("1.50")
