"""`planfix mcp`, driven by the SDK's own client over stdio, against an emulator over a socket."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, TypeVar

import jsonschema
import pytest
from mcp import Client, StdioServerParameters, stdio_client

import planfix as api
from planfix.methods import ActionAdd, TaskAdd, TaskGetList
from planfix_tools.emulator import Emulator, Fault
from planfix_tools.mcp.cutting import MOST

T = TypeVar("T")


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(tasks=120) as emulator:
        yield emulator


class Assistant:
    """What an assistant does with the server."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def tools(self) -> dict[str, Any]:
        return {one.name: one for one in (await self._client.list_tools()).tools}

    async def text(self, name: str, **arguments: Any) -> str:
        answer = await self._client.call_tool(name, arguments)
        assert not answer.is_error, answer.content
        return _text(answer)

    async def data(self, name: str, **arguments: Any) -> Any:
        return json.loads(await self.text(name, **arguments))

    async def error(self, name: str, **arguments: Any) -> str:
        answer = await self._client.call_tool(name, arguments)
        assert answer.is_error, answer.content
        return _text(answer)

    async def all_items(self, name: str, **arguments: Any) -> list[Any]:
        """The items of an answer and of all that its cursors lead to."""
        found: list[Any] = []
        cursor: dict[str, str] = {}
        for _ in range(100):
            text = await self.text(name, **arguments, **cursor)
            assert len(text) < MOST + 2000
            part = json.loads(text)
            found += part["items"]
            if "next_cursor" not in part:
                return found
            cursor = {"cursor": part["next_cursor"]}
        raise AssertionError("the cursors do not end")


def _text(answer: Any) -> str:
    [content] = answer.content
    return str(content.text)


def drive(emulator: Emulator, act: Callable[[Assistant], Awaitable[T]], *options: str) -> T:
    """Start a server, do something with it, and stop it."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("PLANFIX_")}
    keys = {f"PLANFIX_{name.upper()}": str(value) for name, value in emulator.credentials.items()}
    server = StdioServerParameters(
        command=sys.executable, args=["-m", "planfix_tools.cli", "mcp", *options], env={**others, **keys}
    )

    async def run() -> T:
        async with Client(stdio_client(server)) as client:
            return await act(Assistant(client))

    return asyncio.run(run())


def test_read_only_at_first(emulator: Emulator) -> None:
    async def act(assistant: Assistant) -> None:
        tools = await assistant.tools()
        assert len(tools) <= 20
        assert all(one.annotations.read_only_hint for one in tools.values())
        assert all(one.description and one.input_schema["type"] == "object" for one in tools.values())
        assert "only reads" in await assistant.error("call_read", function="task.add", arguments={"title": "x"})
        assert "there is no tool" in await assistant.error("call_write", function="task.add", arguments={})
        listed = (await assistant.data("find_functions"))["items"]
        assert {one["function"] for one in listed} == {one.name for one in api.functions() if one.kind == "read"}

    drive(emulator, act)
    assert not emulator.requests.of(TaskAdd)


def test_any_function_by_its_description(emulator: Emulator) -> None:
    async def act(assistant: Assistant) -> None:
        found = (await assistant.data("find_functions", word="directories"))["items"]
        assert "handbook.getList" in {one["function"] for one in found}
        described = await assistant.data("describe_function", function="task.get_list")
        assert described["arguments"] == api.describe("task.getList").json_schema()
        task = await assistant.data("call_read", function="task.get", arguments={"id": 100003})
        assert task["id"] == 100003
        assert "do you mean task.get" in await assistant.error("call_read", function="task.gte")
        wrong = await assistant.error("call_read", function="task.get", arguments={"id": "x"})
        assert "id: expected a whole number" in wrong
        assert "error 3001" in await assistant.error("call_read", function="task.get", arguments={"id": 5})
        assert "not for assistants" in await assistant.error("call_read", function="auth.login")

    drive(emulator, act)


def test_long_answers_are_cut_and_gone_on_with(emulator: Emulator) -> None:
    async def act(assistant: Assistant) -> None:
        tasks = await assistant.all_items("find_tasks")
        assert len(tasks) == len({one["id"] for one in tasks}) == 120
        again = await assistant.all_items("call_read", function="task.getList", arguments={"page_size": 100})
        assert {one["id"] for one in again} == {one["id"] for one in tasks}
        assert "next_cursor of the answer before" in await assistant.error("find_tasks", cursor="3")
        described = ""
        cursor: dict[str, str] = {}
        while True:
            part = await assistant.data("describe_function", function="contact.update", **cursor)
            if "json_text" not in part:
                break
            described += part["json_text"]
            if "next_cursor" not in part:
                assert json.loads(described)["function"] == "contact.update"
                break
            cursor = {"cursor": part["next_cursor"]}

    drive(emulator, act)


def test_a_long_object(emulator: Emulator) -> None:
    with api.Planfix(**emulator.credentials) as pf:
        task = pf.task.add(title="Long").id
        for number in range(20):
            pf.action.add(task_id=task, description=f"{number}: " + "words " * 300)

    async def act(assistant: Assistant) -> str:
        whole, cursor = "", {}
        while True:
            part = await assistant.data("read_task", id=task, **cursor)
            whole += part["json_text"]
            if "next_cursor" not in part:
                return whole
            cursor = {"cursor": part["next_cursor"]}

    comments = json.loads(drive(emulator, act))["comments"]
    assert len([one for one in comments if "words" in one.get("description", "")]) == 20


def test_names_become_ids(emulator: Emulator) -> None:
    with api.Planfix(**emulator.credentials) as pf:
        me = pf.user.get()
        project = pf.project.add(title="Moon base").id
        name = f"{me.name} {me.last_name}"
        pf.task.add(title="By name", project_id=project, workers=api.Assignees(users=[me.id or 0]))

    async def act(assistant: Assistant) -> None:
        found = await assistant.data("find_tasks", worker=name, project="moon BASE", title="By")
        assert [one["title"] for one in found["items"]] == ["By name"]
        [request] = emulator.requests.of(TaskGetList)[-1:]
        assert request.project_id == project
        assert (await assistant.data("find_tasks", project=project))["total"] == 1
        unknown = await assistant.error("find_tasks", worker="Nobody At All")
        assert "there is no user" in unknown and name in unknown
        assert "may be one of several" in await assistant.error("find_tasks", worker="о")
        cities = await assistant.data("read_directory", directory="города")
        assert "Россия" in {one["name"] for one in cities["items"]}
        completed = await assistant.all_items("find_tasks", status="completed")
        assert completed and {one["status"] for one in completed} == {"COMPLETED"}

    drive(emulator, act)


def test_contacts_directories_tags(emulator: Emulator) -> None:
    with api.Planfix(**emulator.credentials) as pf:
        contact = pf.contact.add(name="Ada", last_name="Lovelace", email="ada@example.com").id

    async def act(assistant: Assistant) -> None:
        [found] = (await assistant.data("search_contacts", text="Lovelace"))["items"]
        assert found["id"] == contact
        assert (await assistant.data("read_contact", id=contact))["email"] == "ada@example.com"
        assert {one["name"] for one in (await assistant.data("list_directories"))["items"]} >= {"Города", "Услуги"}
        tags = (await assistant.data("list_data_tags"))["items"]
        assert "Учёт времени" in {one["name"] for one in tags} and all(one["fields"] for one in tags)
        assert len((await assistant.data("list_people"))["items"]) >= 6
        assert (await assistant.data("list_projects", title="Сайт"))["total"] >= 1

    drive(emulator, act)


def test_hours(emulator: Emulator) -> None:
    async def act(assistant: Assistant) -> None:
        hours = await assistant.data("read_hours", begin="2000-01-01", end="2100-01-01")
        assert hours["data_tag"] == "Учёт времени"
        assert round(sum(one["hours"] for one in hours["items"]), 2) == hours["total_hours"] > 0
        same = await assistant.data("read_hours", begin="2000-01-01", end="2100-01-01", data_tag="учёт времени")
        assert same == hours
        assert (await assistant.data("read_hours", begin="2000-01-01", end="2000-01-02"))["total_hours"] == 0
        assert "expected a date" in await assistant.error("read_hours", begin="yesterday", end="2100-01-01")
        assert "'end' is a required property" in await assistant.error("read_hours", begin="2000-01-01")

    drive(emulator, act)


def test_a_write_says_first_what_it_will_do(emulator: Emulator) -> None:
    before = len(emulator.requests.of(TaskAdd))

    async def act(assistant: Assistant) -> None:
        tools = await assistant.tools()
        writes = {name for name, one in tools.items() if not one.annotations.read_only_hint}
        assert writes == {"call_write", "add_task", "comment_on_task"} and len(tools) <= 20
        assert all("confirm" in tools[name].input_schema["properties"] for name in writes)
        told = await assistant.text("call_write", function="task.add", arguments={"title": "R & D"})
        assert "Nothing was changed yet. Create a task." in told and "<title>R &amp; D</title>" in told
        assert "Create a task" in await assistant.text("add_task", title="Soon")
        assert len(emulator.requests.of(TaskAdd)) == before
        done = await assistant.data("call_write", function="task.add", arguments={"title": "R & D"}, confirm=True)
        task = done["answer"]["id"]
        await assistant.data("comment_on_task", task_id=task, text="First", confirm=True)
        wrong = await assistant.error("call_write", function="task.add", arguments={"title": 5}, confirm=True)
        assert "title: expected" in wrong
        emulator.faults.add(Fault(method="task.add", executed=True, drop=True))
        lost = await assistant.error("add_task", title="Lost", confirm=True)
        assert "may have been executed" in lost

    drive(emulator, act, "--write")
    assert [one.title for one in emulator.requests.of(TaskAdd)[before:]] == ["R & D", "Lost"]
    assert [one.description for one in emulator.requests.of(ActionAdd)[-1:]] == ["First"]


def test_one_tool_for_each_function(emulator: Emulator) -> None:
    async def act(assistant: Assistant) -> dict[str, Any]:
        tools = await assistant.tools()
        for one in tools.values():
            jsonschema.Draft202012Validator.check_schema(one.input_schema)
            # Clients of some models refuse these beside `properties`.
            assert not {"oneOf", "anyOf", "allOf"} & set(one.input_schema)
        assert (await assistant.data("task_get", id=100003))["id"] == 100003
        assert "page_size: 1000 is greater than the maximum of 100" == await assistant.error(
            "user_get_list", page_size=1000
        )
        return tools

    reading = drive(emulator, act, "--all")
    writing = drive(emulator, lambda assistant: assistant.tools(), "--all", "--write")
    names = {one.name.replace(".", "_").lower() for one in api.functions() if not one.file and one.name != "auth.login"}
    assert names == {name.lower() for name in _joined(writing)}
    assert "task_add" in writing and "task_add" not in reading


def _joined(tools: dict[str, Any]) -> set[str]:
    """Names as the API spells them, in lower case: `task_getlist` of `task_get_list`."""
    known = {one.name.replace(".", "_").lower().replace("_", ""): one.name for one in api.functions()}
    return {known[key].replace(".", "_") for name in tools if (key := name.replace("_", "")) in known}
