"""Lists over all pages, of servers that tell the truth and of others."""

from __future__ import annotations

import threading
from typing import Any

import pytest

import planfix.methods
from both import Connect
from fault_server import FaultServer, Received, Reply, error
from paged_tasks import FAST, Tasks, ids
from planfix_runtime import Cursor, InvalidRequest
from sample_api import TaskGet, TaskGetList, TaskNotFound


@pytest.mark.parametrize("prefetch", [0, 1, 4])
@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 250, 300])
@pytest.mark.parametrize("total", [-1, None, 5, 100_000])
def test_all_records_whatever_the_total_says(
    server: FaultServer, connect: Connect, count: int, total: int | None, prefetch: int
) -> None:
    tasks = Tasks(server, range(count), total)
    pages = connect(server.url, **FAST).iterate(TaskGetList(), prefetch=prefetch)
    assert ids(pages) == list(range(count))
    assert pages.report.records == count and not pages.report.duplicates
    # Only what the server counts can be known to be complete.
    assert pages.report.complete is (total is not None and count >= (count if total == -1 else total))
    assert len(tasks.asked) <= count // 100 + 2 + prefetch
    pages.close()


def test_asks_no_more_than_needed(server: FaultServer, connect: Connect) -> None:
    tasks = Tasks(server, range(250))
    pages = connect(server.url, **FAST).iterate(TaskGetList())
    assert ids(pages) == list(range(250)) and tasks.asked == [(1, 100), (2, 100), (3, 100)]
    assert list(pages) == []


def test_begins_where_the_request_says(server: FaultServer, connect: Connect) -> None:
    tasks = Tasks(server, range(50))
    assert ids(connect(server.url, **FAST).iterate(TaskGetList(page_current=3, page_size=20))) == list(range(40, 50))
    assert tasks.asked == [(3, 20)]


@pytest.mark.parametrize("total", [-1, None])
def test_a_server_that_gives_smaller_pages(server: FaultServer, connect: Connect, total: int | None) -> None:
    Tasks(server, range(130), total).largest = 50
    assert ids(connect(server.url, **FAST).iterate(TaskGetList())) == list(range(130))


def test_a_server_that_repeats_its_last_page(server: FaultServer, connect: Connect) -> None:
    tasks = Tasks(server, range(200), None)
    tasks.ids += list(range(100, 200)) * 50
    pages = connect(server.url, **FAST).iterate(TaskGetList())
    assert ids(pages) == list(range(200)) and len(tasks.asked) == 3
    assert pages.report.duplicates == 100


ODD = ("[1e400,1]", "[1,Infinity]", "[" * 100_000, '{"1":1,"3":3}', "[1.9,3]", "[true,3]", "[1,3,4]")
"""Texts that are nearly a cursor's."""


class TestMovingLists:
    def test_duplicates_are_left_out_and_told(self, server: FaultServer, connect: Connect) -> None:
        tasks = Tasks(server, range(300))

        def insert(page: int) -> None:
            if page == 2:
                tasks.ids[:0] = [1001, 1002, 1003]

        tasks.before = insert
        pages = connect(server.url, **FAST).iterate(TaskGetList())
        assert ids(pages) == list(range(300))
        report = pages.report
        assert (report.duplicates, report.moved, report.missing, report.total_count) == (3, True, 3, 303)

    def test_what_slipped_through_is_told(self, server: FaultServer, connect: Connect) -> None:
        tasks = Tasks(server, range(300))

        def remove(page: int) -> None:
            if page == 2:
                del tasks.ids[:10]

        tasks.before = remove
        pages = connect(server.url, **FAST).iterate(TaskGetList())
        assert len(ids(pages)) == 290 and pages.report.moved

    def test_swapped_records_are_missed_and_counted(self, server: FaultServer, connect: Connect) -> None:
        tasks = Tasks(server, range(200))

        def swap(page: int) -> None:
            if page == 2:
                tasks.ids[10], tasks.ids[150] = tasks.ids[150], tasks.ids[10]

        tasks.before = swap
        pages = connect(server.url, **FAST).iterate(TaskGetList())
        assert len(ids(pages)) == 199 and pages.report.moved and pages.report.missing == 1

    def test_a_list_that_grows_for_ever_at_its_head_ends(self, server: FaultServer, connect: Connect) -> None:
        tasks = Tasks(server, range(100))
        tasks.before = lambda page: tasks.ids.__setitem__(slice(0, 0), range(10_000 * page, 10_000 * page + 100))
        pages = connect(server.url, **FAST).iterate(TaskGetList())
        found: list[int] = []
        for task in pages:
            found.append(task.id)
            assert len(found) < 1000
        assert pages.report.moved

    @pytest.mark.parametrize("prefetch", [0, 2])
    @pytest.mark.parametrize("total", [3, 6, 1_000_000, None])
    def test_a_list_without_an_order_ends(
        self, server: FaultServer, connect: Connect, total: int | None, prefetch: int
    ) -> None:
        def answer(received: Received) -> Reply:
            page = int(received.body.partition(b"<pageCurrent>")[2].partition(b"<")[0])
            ids = "".join(f"<id>{1 + (page + place) % 3}</id>" for place in range(3))
            attribute = "" if total is None else f' totalCount="{total}"'
            return Reply(body=f'<response status="ok"><tasks count="3"{attribute}>{ids}</tasks></response>'.encode())

        server.handler = answer
        pages = connect(server.url, **FAST).iterate(TaskGetList(page_size=3), prefetch=prefetch)
        assert sorted(ids(pages)) == [1, 2, 3]
        assert pages.report.moved and pages.report.pages <= 6 and len(server.received) <= 6
        assert pages.report.complete is (total == 3)
        assert pages.report.missing == (total - 3 if total else 0)

    @pytest.mark.parametrize(("total", "missing"), [(1_000_000, 999_997), (500, 497)])
    def test_a_server_that_ignores_the_page(
        self,
        server: FaultServer,
        connect: Connect,
        caplog: pytest.LogCaptureFixture,
        total: int,
        missing: int,
    ) -> None:
        body = f'<response status="ok"><tasks totalCount="{total}"><id>1</id><id>2</id><id>3</id></tasks></response>'
        server.handler = lambda received: Reply(body=body.encode())
        pages = connect(server.url, **FAST).iterate(TaskGetList(page_size=3))
        assert ids(pages) == [1, 2, 3]
        assert not pages.report.complete and pages.report.missing == missing
        warnings = [one.getMessage() for one in caplog.records if one.levelname == "WARNING"]
        assert warnings == [f"task.getList: {missing} of {total} records did not come"]

    def test_an_empty_page_with_a_total(self, server: FaultServer, connect: Connect) -> None:
        server.handler = lambda received: Reply(body=b'<response status="ok"><tasks totalCount="500"/></response>')
        pages = connect(server.url, **FAST).iterate(TaskGetList())
        assert ids(pages) == [] and not pages.report.complete and pages.report.missing == 500

    def test_a_short_page_in_the_middle_without_a_count(self, server: FaultServer, connect: Connect) -> None:
        sizes = [3, 2, 3, 0]

        def answer(received: Received) -> Reply:
            page = int(received.body.partition(b"<pageCurrent>")[2].partition(b"<")[0])
            first = sum(sizes[: page - 1])
            records = "".join(f"<id>{first + place}</id>" for place in range(1, sizes[page - 1] + 1))
            return Reply(body=f'<response status="ok"><tasks>{records}</tasks></response>'.encode())

        server.handler = answer
        pages = connect(server.url, **FAST).iterate(TaskGetList(page_size=3))
        assert ids(pages)[:3] == [1, 2, 3] and not pages.report.complete


class TestCursor:
    @pytest.mark.parametrize("taken", [0, 1, 99, 100, 101, 150, 200, 249, 250])
    @pytest.mark.parametrize("prefetch", [0, 3])
    def test_goes_on_where_it_stopped(self, server: FaultServer, connect: Connect, taken: int, prefetch: int) -> None:
        Tasks(server, range(250))
        client = connect(server.url, **FAST)
        pages = client.iterate(TaskGetList(), prefetch=prefetch)
        first = [next(pages).id for _ in range(taken)]
        pages.close()
        cursor = Cursor.parse(str(pages.cursor))
        assert cursor == pages.cursor
        again = client.iterate(TaskGetList(), cursor=cursor)
        assert first + ids(again) == list(range(250))
        assert not again.report.duplicates and not again.report.moved and not again.report.missing

    def test_when_records_moved_in_between(self, server: FaultServer, connect: Connect) -> None:
        tasks = Tasks(server, range(250))
        client = connect(server.url, **FAST)
        pages = client.iterate(TaskGetList())
        first = [next(pages).id for _ in range(120)]
        tasks.ids[:0] = [1001, 1002]
        assert first + ids(client.iterate(TaskGetList(), cursor=pages.cursor)) == list(range(250))

    @pytest.mark.parametrize(("page", "size"), [(0, 100), (-1, 100), (1, 0), ("1", 100), (1, True)])
    def test_stands_on_a_page(self, page: Any, size: Any) -> None:
        with pytest.raises(InvalidRequest, match="a whole number from 1"):
            Cursor(page, size)

    @pytest.mark.parametrize("text", ["", "[]", "{}", "null", '["x",1]', "[1", "[0,100]", *ODD])
    def test_nonsense(self, text: str) -> None:
        with pytest.raises(InvalidRequest, match="cursor"):
            Cursor.parse(text)


@pytest.mark.parametrize("prefetch", [0, 1, 3])
def test_after_an_error_it_goes_on(server: FaultServer, connect: Connect, prefetch: int) -> None:
    tasks = Tasks(server, range(500))
    failing = {2, 4}
    lock = threading.Lock()

    def fail_once(received: Received) -> Reply:
        reply = tasks.answer(received)
        with lock:
            page = int(received.body.partition(b"<pageCurrent>")[2].partition(b"<")[0])
            if page in failing:
                failing.discard(page)
                return Reply(body=error("3001"))
        return reply

    server.handler = fail_once
    pages = connect(server.url, **FAST).iterate(TaskGetList(), prefetch=prefetch)
    found: list[int] = []
    errors = 0
    while True:
        try:
            found.append(next(pages).id)
        except StopIteration:
            break
        except TaskNotFound:
            errors += 1
    # With several pages fetched ahead, the second failure may be of a page that the first one made void.
    assert found == list(range(500)) and 1 <= errors <= 2 and not pages.report.duplicates
    pages.close()


def test_only_functions_with_pages(server: FaultServer, connect: Connect) -> None:
    with pytest.raises(InvalidRequest, match="has pages"):
        connect(server.url, **FAST).iterate(TaskGet())  # type: ignore[arg-type]


def test_the_cursor_knows_the_size_of_its_pages(server: FaultServer, connect: Connect) -> None:
    tasks = Tasks(server, range(50))
    client = connect(server.url, **FAST)
    first = client.iterate(TaskGetList(page_size=10))
    assert [next(first).id for _ in range(15)] == list(range(15))
    tasks.asked.clear()
    assert ids(client.iterate(TaskGetList(), cursor=first.cursor)) == list(range(15, 50))
    assert tasks.asked[0] == (2, 10)


def test_versions_of_a_file_are_no_duplicates(server: FaultServer) -> None:
    pairs = [(5, 11), (5, 10), (6, 12), (5, 11)]
    listed = "".join(f"<file><id>{one}</id><uniqueId>{unique}</uniqueId></file>" for one, unique in pairs)
    body = f'<response status="ok"><files count="4" totalCount="4">{listed}</files></response>'
    server.handler = lambda received: Reply(body=body.encode())
    with planfix.Planfix(account="acc", api_key="k", token="t", url=server.url, **FAST) as pf:
        pages = pf.iterate(planfix.methods.FileGetListForTask(task_id=1))
        assert [(one.id, one.unique_id) for one in pages] == pairs[:3]
        assert pages.report.duplicates == 1 and pages.cursor.seen == ("11", "10", "12", "11")


@pytest.mark.parametrize("key", ["", "<key/>"])
def test_records_without_a_key_are_no_duplicates(server: FaultServer, key: str) -> None:
    listed = f'<analiticDatas count="3" totalCount="3">{f"<analiticData>{key}</analiticData>" * 3}</analiticDatas>'
    server.handler = lambda received: Reply(body=f'<response status="ok">{listed}</response>'.encode())
    with planfix.Planfix(account="acc", api_key="k", token="t", url=server.url, **FAST) as pf:
        pages = pf.iterate(planfix.methods.AnaliticGetDataByCondition(analitic_id=1, task_id=1))
        assert len(list(pages)) == 3 and not pages.report.duplicates


@pytest.mark.parametrize(
    ("request_", "settings", "message"),
    [
        (TaskGetList(), {"prefetch": -1}, "prefetch: expected a whole number from 0, got -1"),
        (TaskGetList(), {"prefetch": 1.5}, "prefetch: expected a whole number from 0, got 1.5"),
        (TaskGetList(), {"cursor": "[1,100]"}, "cursor: expected a Cursor, which Cursor.parse makes of a text"),
        (TaskGetList(page_current=-1), {}, "TaskGetList.page_current: expected a whole number from 0, got -1"),
        (TaskGetList(page_size=True), {}, "TaskGetList.page_size: expected a whole number from 0, got True"),
        (TaskGetList, {}, "request: expected a request, such as TaskGetList"),
    ],
)
def test_what_would_read_another_list_is_refused(
    server: FaultServer, connect: Connect, request_: Any, settings: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidRequest, match=message):
        connect(server.url, **FAST).iterate(request_, **settings)
    assert server.connections == 0
