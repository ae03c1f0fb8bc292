"""Answers in the shapes that real servers send where these differ from the API's pages, and what a caller sees of each.

The documents are made up; their shapes are those of recorded answers.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

import planfix
from planfix import UNSET, ApiError, MissingElement
from planfix.enums import TaskStatus, UserRole, UserStatus
from planfix.errors import InvalidApiKey
from planfix.methods import (
    ActionGet,
    AnaliticGetOptions,
    ContactGetList,
    TaskGet,
    TaskGetList,
    TaskGetPossibleStatusToChange,
    UserGet,
    UserGetList,
)
from planfix.types import People, UserRef

TASK = """
    <task>
        <id>501</id>
        <title>Integration</title>
        <description>&lt;p&gt;What to do&lt;br/&gt;</description>
        <importance>AVERAGE</importance>
        <status>{status}</status>
        <statusSet>2</statusSet>
        <owner><id>7</id><name>Anna</name></owner>
        <parent><id>0</id></parent>
        <project><id>0</id><title></title></project>
        <client><id>0</id><name/></client>
        <duration>0</duration>
        <startTime>03-02-2018</startTime>
        <endTime/>
        <customData/>
        {workers}
    </task>
"""
USER = """
    <user>
        <id>7</id><name>Anna</name><lastName>Schmidt</lastName><login>anna</login><email>anna@example.com</email>
        <jabber>anna@jabber.example</jabber><role>ADMIN</role><status>ACTIVE</status><isActivated>1</isActivated>
        <notify><byEmail>1</byEmail><byJabber>0</byJabber><byPlanfix>1</byPlanfix></notify>
        <birthdate>13-03-1987</birthdate><sex>MALE</sex><phone>+49 30 1</phone><coeff>1</coeff>
        <timezone>Asia/Yekaterinburg</timezone><useDst>1</useDst><isOnline>0</isOnline>
        <post><id>4</id><name>Head</name></post>
    </user>
"""


def decoded(request: Any, content: str) -> Any:
    return planfix.decode(request, f'<response status="ok">{content}</response>'.encode())


@pytest.mark.parametrize(
    ("written", "status"),
    [("4", TaskStatus.DELAYED), ("DELAYED", TaskStatus.DELAYED), ("0", TaskStatus.DRAFT), ("211", TaskStatus(211))],
)
def test_the_status_of_a_task(written: str, status: TaskStatus) -> None:
    task = decoded(TaskGet, TASK.format(status=written, workers=""))
    assert task.status == status and type(task.status) is TaskStatus
    page = decoded(TaskGetList, f"<tasks count='1' totalCount='1'>{TASK.format(status=written, workers='')}</tasks>")
    assert page[0].status == status


def test_a_task() -> None:
    task = decoded(TaskGet, TASK.format(status=4, workers="<workers/>"))
    assert task.status == 4 and task.status == "DELAYED"
    assert task.description == "<p>What to do<br/>"
    assert (task.parent_id, task.duration, task.project.id, task.project.title, task.client.name) == (0, 0, 0, "", "")
    assert task.end_time is None and task.custom_data == [] and task.workers == People()
    assert task.extra == ()


def test_workers_that_are_absent() -> None:
    assert decoded(TaskGet, TASK.format(status=4, workers="")).workers is UNSET


def test_the_change_of_a_status_and_of_dates() -> None:
    action = decoded(
        ActionGet,
        """<action><id>9</id><type>ACTION</type>
        <statusChange><oldStatus>2</oldStatus><newStatus>105</newStatus></statusChange>
        <taskExpectDateChanged><oldDate>16-02-2018 23:59</oldDate><newDate></newDate><newDateIsSet>0</newDateIsSet>
        <oldDateIsSet>1</oldDateIsSet></taskExpectDateChanged><notifiedList/></action>""",
    )
    assert (action.status_change.old_status, action.status_change.new_status) == (TaskStatus.ACCEPTED, 105)
    moved = action.task_expect_date_changed
    assert (moved.old_date, moved.new_date) == (datetime(2018, 2, 16, 23, 59), None)
    assert (moved.old_date_is_set, moved.new_date_is_set, moved.extra) == (True, False, ())


def test_the_statuses_that_a_task_can_take() -> None:
    listed = decoded(
        TaskGetPossibleStatusToChange,
        "<statusList><status><value>6</value><title>Done</title></status>"
        "<status><value>105</value><title>Tested</title></status></statusList>",
    )
    assert [one.value for one in listed] == [TaskStatus.DONE, 105]


@pytest.mark.parametrize("listed", [False, True])
def test_a_user(listed: bool) -> None:
    user = (
        decoded(UserGetList, f'<users totalCount="1" count="1">{USER}</users>')[0] if listed else decoded(UserGet, USER)
    )
    assert (user.role, user.status, user.is_activated) == (UserRole.ADMIN, UserStatus.ACTIVE, True)
    assert (user.jabber, user.phone, user.coeff, user.use_dst) == ("anna@jabber.example", "+49 30 1", Decimal(1), True)
    assert (user.notify_by_email, user.notify_by_jabber, user.notify_by_planfix) == (True, False, True)
    assert user.extra == ()


def test_a_contact_in_a_list() -> None:
    contact = "<contact><id>3</id><site>https://example.com</site><canBeClient>1</canBeClient></contact>"
    [found] = decoded(ContactGetList, f'<contacts totalCount="1" count="1">{contact}</contacts>')
    assert (found.site, found.can_be_client, found.extra) == ("https://example.com", True, ())


def test_a_list_that_says_less_than_it_has_and_repeats_itself() -> None:
    user = "<user><id>7</id><name>Anna</name></user>"
    page = decoded(UserGetList, f'<users totalCount="2" count="3">{user}{user}<user><id>8</id></user></users>')
    assert (page.count, page.total_count, [one.id for one in page]) == (3, 2, [7, 7, 8])


def test_the_spelling_of_a_directory() -> None:
    field = (
        "<field><id>741</id><num>0</num><name>Kind</name><type>HANDBOOK</type><hanbook><id>131</id></hanbook></field>"
    )
    options = decoded(AnaliticGetOptions, f"<analitic><id>263</id><name>Work</name><fields>{field}</fields></analitic>")
    assert options.fields[0].hanbook_id == 131 and options.fields[0].extra == ()


def test_an_error_with_an_empty_message() -> None:
    with pytest.raises(InvalidApiKey) as caught:
        planfix.decode(UserGet, b'<response status="error"><code>0001</code><message/></response>')
    assert isinstance(caught.value, ApiError) and caught.value.code == "0001"


def test_people_without_names() -> None:
    task = decoded(TaskGet, TASK.format(status=1, workers="<workers><users><user><id>7</id></user></users></workers>"))
    assert task.workers == People(users=[UserRef(id=7)])


def test_numbers_of_data_tags_as_people_see_them() -> None:
    values = ["1 234,56", "1\u00a0234,56", "0,5", "-1 234 567", "1234.56", "", "0"]
    assert [planfix.read_field_value("NUMBER", value) for value in values] == [
        Decimal("1234.56"),
        Decimal("1234.56"),
        Decimal("0.5"),
        Decimal(-1234567),
        Decimal("1234.56"),
        None,
        Decimal(0),
    ]


def test_an_answer_that_is_printed_for_people() -> None:
    task = decoded(
        TaskGet, "<task>\n  <id>\n    5\n  </id>\n  <status>\n    4\n  </status>\n  <endTime>\n  </endTime></task>"
    )
    assert (task.id, task.status, task.end_time, task.extra) == (5, TaskStatus.DELAYED, None, ())


@pytest.mark.parametrize("listed", ["<users></users>", "<users/>", '<users count="0" totalCount="0"/>', ""])
def test_a_list_of_nothing(listed: str) -> None:
    assert list(decoded(UserGetList, listed)) == []


def test_a_custom_field_without_a_value_and_one_with_several() -> None:
    field = "<field><id>3</id><name>Budget</name></field>"
    task = decoded(
        TaskGet,
        f"<task><id>5</id><customData><customValue>{field}<value></value><text/></customValue>"
        "<customValue><field><id>4</id></field><value>a</value><value>b</value></customValue></customData></task>",
    )
    empty, repeated = task.custom_data
    assert (empty.value, empty.text, task.custom["Budget"]) == ("", "", "")
    assert (repeated.value, [one.text for one in repeated.extra]) == ("b", ["a"])


@pytest.mark.parametrize("content", ["<task/>", "<task></task>", ""])
def test_an_empty_task_is_no_task(content: str) -> None:
    with pytest.raises(MissingElement):
        decoded(TaskGet, content)


def test_an_account_beside_the_task() -> None:
    task = decoded(TaskGet, "<account>a</account><sid>s</sid><task><id>5</id></task>")
    assert (task.id, task.extra) == (5, ())
    assert decoded(TaskGet, "<task><id>5</id></task>") == task
