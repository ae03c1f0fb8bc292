"""The example on each page of the reference: it can be sent as it stands, and the emulator answers it."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import planfix.methods
from doc_pages import REFERENCE, Page
from planfix import Planfix, Request, encode, files
from planfix.enums import TaskStatus
from planfix.types import Assignees
from planfix_tools.emulator import Emulator
from planfix_tools.emulator.functions import FUNCTIONS as ANSWERED

_REQUEST = re.compile(r"request `planfix\.methods\.(\w+)`")
_CALL = re.compile(r"pf\.\w+\.\w+")
FUNCTIONS = [page for path in sorted(REFERENCE.rglob("*.md")) if _REQUEST.search((page := Page(path)).text)]
FILTERS = Page(REFERENCE / "filters.md").blocks("python")


def test_every_function_has_an_example() -> None:
    assert FUNCTIONS
    assert {len(page.blocks("python")) for page in FUNCTIONS} == {1}


def test_examples_encode() -> None:
    for page in FUNCTIONS:
        for request in _requests(page):
            sent = etree.fromstring(encode(request, account="acme"))
            assert f"# {sent.get('method')}\n" in page.text


@pytest.mark.parametrize("page", FUNCTIONS, ids=str)
def test_example_runs(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    [example] = page.blocks("python")
    function = re.search("^# (.*)$", page.text, re.MULTILINE)
    if function is not None and function[1] not in ANSWERED:
        pytest.skip(f"the emulator does not answer {function[1]}; tests/emulator/test_every_function.py says so, too")
    with Emulator() as emulator, Planfix(**emulator.credentials) as pf:
        for shown, own in _own_objects(pf).items():
            example = re.sub(rf"\b{shown}\b", str(own), example)
        exec(compile(example, str(page), "exec"), {"pf": pf})
    assert capsys.readouterr().out


@pytest.mark.parametrize("example", FILTERS)
def test_example_of_filters_runs(example: str) -> None:
    with Emulator() as emulator, Planfix(**emulator.credentials) as pf:
        exec(compile(example, "filters.md", "exec"), {"pf": pf})


def _own_objects(pf: Planfix) -> dict[int, int]:
    """Ids in the examples to those of objects that the caller may change: not every task or comment is one of these."""
    assignees = Assignees(users=[pf.user.get().id])
    task = pf.task.add(title="Of one's own", status=TaskStatus.ACTIVE, workers=assignees).id
    comment = pf.action.add(task_id=task, description="Of one's own").id
    pf.file.upload(task_id=task, files=[files.from_bytes(b"Hello", name="hello.txt")])
    return {100003: task, 700003: comment, 80001: pf.file.get_list_for_task(task_id=task, page_current=1)[0].id}


def _requests(page: Page) -> list[Request[Any]]:
    """The requests that the calls of the example make."""
    found = _REQUEST.search(page.text)
    assert found is not None
    kind = getattr(planfix.methods, found[1])
    tree = ast.parse(page.blocks("python")[0])
    names: dict[str, Any] = {}
    imports: list[ast.stmt] = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    exec(compile(ast.Module(imports, []), str(page), "exec"), names)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _CALL.fullmatch(ast.unparse(node.func))]
    assert calls
    return [
        kind(
            **{
                str(one.arg): eval(compile(ast.Expression(one.value), str(page), "eval"), names)
                for one in call.keywords
            }
        )
        for call in calls
    ]
