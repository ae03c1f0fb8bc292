"""The description says of each function what its classes say."""

from __future__ import annotations

import dataclasses
import typing
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import planfix
from planfix import EnumDescription, FunctionDescription, ObjectDescription, Page

FUNCTIONS = planfix.functions()
NAMES = [*planfix.types.__all__, *planfix.filters.__all__]
EACH = pytest.mark.parametrize("function", FUNCTIONS, ids=lambda one: one.name)


def described(name: str) -> ObjectDescription:
    found = planfix.describe_type(name)
    assert isinstance(found, ObjectDescription)
    return found


def agree(one: ObjectDescription) -> None:
    """The class has these fields, with these types."""
    of = getattr(planfix, one.name)
    fields = {field.name: field for field in dataclasses.fields(of) if field.name != "extra"}
    hints = typing.get_type_hints(of)
    assert {field.name for field in one.fields} == {*fields}
    for field in one.fields:
        default = fields[field.name].default is fields[field.name].default_factory
        assert field.required == default, field
        assert field.nullable == (type(None) in typing.get_args(hints[field.name])), field


@EACH
def test_a_request_is_what_is_said(function: FunctionDescription) -> None:
    agree(function.request)
    method = getattr(planfix, function.request.name).method
    assert (function.name, function.kind, function.page) == (method.name, method.kind, method.page)
    assert tuple(error.code for error in function.errors) == method.errors
    assert function.paginated == method.paginated


@EACH
def test_an_answer_is_what_is_said(function: FunctionDescription) -> None:
    agree(function.answer.object)
    response = getattr(planfix, f"{function.request.name}Response")
    assert (function.answer.kind == "list") == (typing.get_origin(response) is Page)


@pytest.mark.parametrize("name", NAMES)
def test_an_object_is_what_is_said(name: str) -> None:
    agree(described(name))


def test_enums_are_what_is_said() -> None:
    found = planfix.describe_type("TaskStatus")
    assert isinstance(found, EnumDescription)
    assert [(one.name, one.value) for one in found.values] == [(one.name, one.value) for one in planfix.TaskStatus]
    assert [one.number for one in found.values] == [one.number for one in planfix.TaskStatus]


@pytest.mark.parametrize("name", ["task.getList", "task.get_list"])
def test_functions_are_found_by_both_names(name: str) -> None:
    found = planfix.describe(name)
    assert found.name == "task.getList" and found.answer.kind == "list" and found.answer.object.name == "Task"
    assert [one.wire for one in found.request.fields if one.name == "with_subprojects"] == ["project/withSubprojects"]


def test_what_is_not_there() -> None:
    with pytest.raises(LookupError, match="no function 'task.getLst'; do you mean task.getList"):
        planfix.describe("task.getLst")
    with pytest.raises(LookupError, match="no type 'Taks'; do you mean Task"):
        planfix.describe_type("Taks")


@EACH
@pytest.mark.parametrize("of", ["request", "answer"])
def test_schemas_are_valid(function: FunctionDescription, of: typing.Literal["request", "answer"]) -> None:
    schema = function.json_schema(of)
    Draft202012Validator.check_schema(schema)
    assert "UNSET" not in str(schema)
    described = function.request if of == "request" else function.answer.object
    properties = schema["properties"] if of == "request" or function.answer.kind == "object" else schema["$defs"]
    assert all(field.doc in str(properties) or repr(field.doc)[1:-1] in str(properties) for field in described.fields)


def valid(name: str, data: Any) -> bool:
    return Draft202012Validator(planfix.describe(name).json_schema()).is_valid(data)


def test_a_schema_holds_requests_to_bounds_and_choices() -> None:
    assert valid("task.getList", {"page_size": 100, "filters": [{"type": 8, "operator": "equal", "value": "plan"}]})
    assert not valid("task.getList", {"page_size": 101})
    assert not valid("task.getList", {"pageSize": 1})
    assert valid("task.changeStatus", {"id": 1, "status": "DONE"})
    assert valid("task.changeStatus", {"id": 1, "status": 101})
    assert not valid("task.changeStatus", {"id": 1, "status": "FINISHED"})
    assert not valid("task.changeStatus", {"status": "DONE"})
    assert not valid("task.changeStatus", {"id": 1, "general": 2, "status": "DONE"})
