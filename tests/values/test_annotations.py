"""What programs that look at annotations see: every public function, method and class says what it takes and gives."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import pkgutil
import typing
from collections.abc import Callable, Iterator
from typing import Any

import pydantic
import pytest
from mcp.server.mcpserver import MCPServer

import planfix
import planfix_runtime.model
from planfix import Importance, Page, Planfix, Task, TaskAdd, TaskGetList, Unset
from planfix_runtime import Client
from planfix_tools.emulator import Emulator

HIDDEN = "planfix.codecs"
MODULES = [one.name for one in pkgutil.walk_packages(planfix.__path__, "planfix.") if not one.name.startswith(HIDDEN)]
RUNTIME = [one.name for one in pkgutil.iter_modules(planfix_runtime.model.__path__, "planfix_runtime.model.")]
RUNTIME += [f"planfix_runtime.{name}" for name in "config errors limits process sansio secrets xml".split()]


def public(name: str) -> Iterator[Any]:
    """The classes and functions of a module, and the methods and properties of the classes."""
    module = importlib.import_module(name)
    for one in (getattr(module, name) for name in dir(module) if not name.startswith("_")):
        if not str(getattr(one, "__module__", "")).startswith("planfix"):
            continue
        if inspect.isclass(one):
            yield one
            for member in dir(one):
                found = inspect.getattr_static(one, member)
                found = found.fget if isinstance(found, property) else getattr(found, "__func__", found)
                if inspect.isfunction(found) and (not member.startswith("_") or member == "__init__"):
                    yield found
        elif inspect.isfunction(one):
            yield one


@pytest.mark.parametrize("name", ["planfix", *MODULES])
def test_annotations_can_be_evaluated(name: str) -> None:
    for one in public(name):
        typing.get_type_hints(one)
        if inspect.isfunction(one):
            inspect.signature(one, eval_str=True)


@pytest.mark.parametrize("name", RUNTIME)
def test_annotations_of_the_runtime_can_be_evaluated(name: str) -> None:
    for one in public(name):
        if one.__module__ == name:
            typing.get_type_hints(one)


def test_they_are_what_they_say() -> None:
    hints = typing.get_type_hints(planfix.TaskResource.add)
    assert hints["importance"] == Importance | None | Unset
    assert hints["return"] is planfix.TaskAddResponse
    assert typing.get_type_hints(Planfix.task.fget)["return"] is planfix.TaskResource  # type: ignore[attr-defined]
    assert typing.get_type_hints(planfix.AsyncTaskResource.get_list)["return"] == Page[Task]
    assert typing.get_type_hints(Client.__init__)["shared_limit"]


class Recorder(Planfix):
    """Keeps what is sent."""

    def send(self, request: Any, **options: Any) -> Any:
        return request


@pytest.fixture
def pf() -> Recorder:
    return Recorder(account="acme", api_key="k", token="t", url="http://127.0.0.1:9/xml")


def checked(call: Callable[..., Any]) -> Callable[..., Any]:
    return pydantic.validate_call(call)


def test_pydantic_checks_calls(pf: Recorder) -> None:
    add = checked(pf.task.add)
    assert add(title="x", importance="HIGH") == TaskAdd(title="x", importance=Importance.HIGH)
    with pytest.raises(pydantic.ValidationError):
        add(template=[])


def test_pydantic_checks_filters(pf: Recorder) -> None:
    assert checked(pf.task.get_list)(page_size=5) == TaskGetList(page_size=5)


METHODS = [
    f"{resource}.{name}"
    for resource, kind in vars(Planfix).items()
    if isinstance(kind, property)
    for name in dir(typing.get_type_hints(kind.fget)["return"])
    if not name.startswith("_")
]


@pytest.mark.parametrize("name", METHODS)
def test_any_method_can_be_checked_and_be_a_tool(pf: Recorder, name: str) -> None:
    resource, _, method = name.partition(".")
    call = getattr(getattr(pf, resource), method)
    checked(call)
    if not method.startswith("iter_"):  # an iterator is no result of a tool
        MCPServer("planfix", log_level="WARNING").tool()(call)


def test_a_tool_answers_what_is_there() -> None:
    tools = MCPServer("planfix", log_level="WARNING")
    with Emulator() as account, Planfix(**account.credentials) as pf:
        tools.tool()(pf.task.get)
        number = pf.task.get_list()[0].id
        answer: Any = asyncio.run(tools.call_tool("get", {"id": number}))
        assert json.loads(answer.content[0].text) == planfix.to_dict(pf.task.get(id=number), json=True)
