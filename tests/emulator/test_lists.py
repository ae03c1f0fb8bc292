"""Lists: pages, totals, order, targets, flags."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plain_client import Plain
from planfix_tools.emulator import Emulator


@pytest.fixture
def many(large: Emulator) -> Iterator[Plain]:
    with Plain(large.credentials) as plain:
        yield plain


def ids(plain: Plain, content: str) -> list[int]:
    """Ids of all tasks of a list, page by page."""
    found: list[int] = []
    for number in range(1, 100):
        root = plain.ok("task.getList", f"{content}<pageCurrent>{number}</pageCurrent><pageSize>100</pageSize>")
        page = [int(one.text or "") for one in root.findall("tasks/task/id")]
        assert root[0].get("count") == str(len(page))
        found += page
        if len(page) < 100:
            assert root[0].get("totalCount") == str(len(found))
            break
    assert len(set(found)) == len(found)
    return found


def values(plain: Plain, content: str, path: str) -> list[str]:
    root = plain.ok("task.getList", content)
    return [task.findtext(path) or "" for task in root.findall("tasks/task")]


def test_all_pages_together_are_the_list(many: Plain) -> None:
    assert ids(many, "") == list(range(100_003, 100_303))


def test_page_0_only_counts(many: Plain) -> None:
    assert many.ok("task.getList", "<pageCurrent>0</pageCurrent>")[0].attrib == {"count": "0", "totalCount": "300"}


def test_a_page_beyond_the_last_is_empty(many: Plain) -> None:
    assert many.ok("task.getList", "<pageCurrent>9</pageCurrent>")[0].attrib == {"count": "0", "totalCount": "300"}


def test_the_default_page(many: Plain) -> None:
    assert many.ok("task.getList")[0].attrib == {"count": "100", "totalCount": "300"}
    assert many.ok("task.getList", "<pageSize>0</pageSize>")[0].get("count") == "100"


def test_projects_without_a_page_are_counted(many: Plain) -> None:
    assert many.ok("project.getList")[0].get("count") == "0"


def test_groups_without_a_page_are_the_first_page(many: Plain) -> None:
    assert many.ok("userGroup.getList")[0].attrib == {"count": "3", "totalCount": "3"}
    assert len(many.ok("userGroup.getList", "<pageSize>2</pageSize>")[0]) == 2


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("<pageSize>101</pageSize>", "0021"),
        ("<pageSize>-1</pageSize>", "0015"),
        ("<pageCurrent>-1</pageCurrent>", "0015"),
        ("<pageCurrent>one</pageCurrent>", "0015"),
        ("<pageCurrent>١</pageCurrent>", "0015"),
        ("<sort>BEST_FIRST</sort>", "0015"),
        ("<target>nonsense</target>", "0015"),
        ("<target>999</target>", "0015"),
        ("<filter>ACTIVE BORING</filter>", "0015"),
        ("<status>SILLY</status>", "0015"),
        ("<parent><id>1</id></parent>", "3001"),
        ("<project><id>1</id></project>", "2001"),
    ],
)
def test_what_a_list_cannot_be_asked(many: Plain, content: str, code: str) -> None:
    assert many.code("task.getList", content) == code


@pytest.mark.parametrize(
    ("order", "path"),
    [("TASKTITLE", "title"), ("PROJECT", "project/title"), ("NUMBER", "general"), ("IMPORTANCE", "importance")],
)
def test_orders(many: Plain, order: str, path: str) -> None:
    def key(value: str) -> tuple[int, str]:
        return (int(value), "") if path == "general" else (0, value.casefold())

    for direction in ("ASC", "DESC"):
        found = [key(value) for value in values(many, f"<sort>{order}_{direction}</sort>", path) if value]
        assert len(set(found)) > 1 or path == "importance"
        # AVERAGE comes before HIGH in the alphabet, too.
        assert found == sorted(found, reverse=direction == "DESC")


def test_tasks_without_a_deadline_come_last(many: Plain) -> None:
    for direction in ("ASC", "DESC"):
        content = f"<sort>DEADLINE_{direction}</sort>"
        first, last = (values(many, f"{content}<pageCurrent>{page}</pageCurrent>", "endTime") for page in (1, 3))
        assert all(first)
        assert not last[-1]
        moments = [f"{moment[6:10]}{moment[3:5]}{moment[:2]}{moment[10:]}" for moment in first]
        assert moments == sorted(moments, reverse=direction == "DESC")


def test_targets(many: Plain) -> None:
    assert len(ids(many, "<target>template</target>")) == 2
    assert ids(many, "<target>all</target>") == ids(many, "")
    sent, received = set(ids(many, "<target>out</target>")), set(ids(many, "<target>in</target>"))
    assert sent and received and sent != received
    assert set(values(many, "<target>out</target>", "owner/id")) == {"1001"}
    recurring = many.ok("task.getList", "<target>periodic</target>")
    assert all(task.find("periodicity") is not None for task in recurring.findall("tasks/task"))


def test_saved_filters(many: Plain) -> None:
    listed = many.ok("task.getFilterList")
    names = {one.findtext("ID"): one.findtext("Name") for one in listed.findall("taskFilterList/taskFilter")}
    assert names == {":overdue": "Просроченные", ":mine": "Мои", "51": "Сделать на этой неделе"}
    assert listed[0].attrib == {"totalCount": "3"}
    assert ids(many, "<target>:overdue</target>") == ids(many, "<filter>OVERDUE</filter>") != []
    assert ids(many, "<target>:mine</target>") != []
    assert ids(many, "<target>51</target>") != []


def test_flags(many: Plain) -> None:
    active, mine = set(ids(many, "<filter>ACTIVE</filter>")), set(ids(many, "<filter>MY</filter>"))
    assert set(ids(many, "<filter>ACTIVE MY</filter>")) == active & mine != set()
    overdue = many.ok("task.getList", "<filter>OVERDUE</filter>")
    assert {task.findtext("isOverdued") for task in overdue.findall("tasks/task")} == {"1"}


def test_one_status(many: Plain) -> None:
    assert set(values(many, "<status>DONE</status>", "status")) == {"6"}
    assert values(many, "<status>6</status>", "id") == values(many, "<status>DONE</status>", "id")
    assert set(values(many, "<status>101</status>", "status")) == {"101"}


def test_tasks_of_a_project_and_of_those_below_it(many: Plain) -> None:
    projects = many.ok("project.getList", "<pageCurrent>1</pageCurrent>").findall("projects/project")
    parents = {one.findtext("id"): one.findtext("parent/id") for one in projects}
    [top] = [parent for parent in set(parents.values()) if parent != "0" and parents.get(parent) == "0"][:1]
    inside = f"<project><id>{top}</id>{{}}</project>"
    own = set(ids(many, inside.format("")))
    with_below = set(ids(many, inside.format("<withSubprojects>1</withSubprojects>")))
    assert own < with_below


def test_tasks_below_a_task(many: Plain) -> None:
    everything = many.ok("task.getList", "<pageCurrent>1</pageCurrent>").findall("tasks/task")
    parents = {one.findtext("id", ""): one.findtext("parent/id", "") for one in everything}
    [(parent, grandparent)] = [(one, up) for one, up in parents.items() if one in parents.values() and up != "0"][:1]
    below = {str(one) for one in ids(many, f"<parent><id>{grandparent}</id></parent>")}
    assert parent in below
    assert {one for one, up in parents.items() if up == parent} <= below


def test_tasks_of_a_user(large: Emulator, many: Plain) -> None:
    theirs = ids(many, "<user><id>1002</id></user>")
    assert 0 < len(theirs) < 300
    with Plain(large.credentials_of(1003)) as other:
        assert other.code("task.getList", "<user><id>1002</id></user>") == "3008"
        assert set(ids(other, "")) >= set(ids(other, "<user><id>1003</id></user>")) != set()


def test_a_list_shows_less_than_get(many: Plain) -> None:
    root = many.ok("task.getList", "<pageSize>1</pageSize>")
    assert root.find("tasks/task/workers") is not None
    assert root.find("tasks/task/auditors") is None
    assert root.find("tasks/task/members") is None


@pytest.mark.parametrize("order", ["NAME", "GROUP", "ISACTIVE", "PROJECTS", "ROLE"])
def test_orders_of_users(many: Plain, order: str) -> None:
    found: dict[str, list[str | None]] = {}
    for direction in ("ASC", "DESC"):
        root = many.ok("user.getList", f"<sortType>{order}_{direction}</sortType>")
        found[direction] = [one.text for one in root.findall("users/user/id")]
    assert len(found["ASC"]) == 6
    assert sorted(found["ASC"], key=str) == sorted(found["DESC"], key=str)
    assert found["ASC"] != found["DESC"]


@pytest.mark.parametrize(("order", "path"), [("TITLE", "title"), ("NUMBER", "id")])
def test_orders_of_projects(many: Plain, order: str, path: str) -> None:
    for direction in ("ASC", "DESC"):
        content = f"<pageCurrent>1</pageCurrent><sortType>{order}_{direction}</sortType>"
        found = [one.findtext(path, "").casefold() for one in many.ok("project.getList", content)[0]]
        assert found == sorted(found, reverse=direction == "DESC")
