"""What an editor with pyright's language server shows: docs under the cursor, and names that it imports by itself."""

from __future__ import annotations

import dataclasses
import enum
import inspect
import itertools
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import planfix

TEXT = """from planfix import Planfix

pf = Planfix()
task = pf.task.get(id=1)
task.end_time
pf.task.add(title="x", duration=5)
TaskF
TaskNotF
Importa
TaskAd
"""


class Editor:
    """A client of the language server, with one open file."""

    def __init__(self, folder: Path, text: str) -> None:
        (folder / "program.py").write_text(text)
        command = [Path(sys.executable).with_name("pyright-langserver"), "--stdio"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._numbers = itertools.count(1)
        self.uri = (folder / "program.py").as_uri()
        root = {"uri": folder.as_uri(), "name": "folder"}
        support = {"workspace": {"configuration": True, "workspaceFolders": True}}
        self.ask(
            "initialize",
            {"processId": None, "rootUri": root["uri"], "workspaceFolders": [root], "capabilities": support},
        )
        self._send({"method": "initialized", "params": {}})
        document = {"uri": self.uri, "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def at(self, method: str, line: int, column: int) -> Any:
        """Ask about a place in the file."""
        place = {"textDocument": {"uri": self.uri}, "position": {"line": line, "character": column}}
        return self.ask(f"textDocument/{method}", place)

    def ask(self, method: str, params: Any) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == number and "method" not in message:
                return message.get("result")
            if "id" in message:
                self._send({"id": message["id"], "result": self._settings(message)})

    def _settings(self, message: Any) -> Any:
        """What the server asks its client for."""
        if message["method"] != "workspace/configuration":
            return None
        python = {"pythonPath": sys.executable, "analysis": {"autoImportCompletions": True}}
        return [
            {"python": python, "python.analysis": python["analysis"]}.get(one["section"])
            for one in message["params"]["items"]
        ]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> Any:
        stream = self._process.stdout
        assert stream is not None
        length = 0
        while (line := stream.readline()) != b"\r\n":
            assert line, "the language server ended"
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return json.loads(stream.read(length))

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("editor")
    made = Editor(folder, TEXT)
    yield made
    made.close()


def test_the_doc_of_a_field_is_shown(editor: Editor) -> None:
    shown = editor.at("hover", 4, 8)["contents"]["value"]
    assert "end_time" in shown and "When work is to be finished." in shown


def test_the_docs_of_all_fields_and_values_are_shown(tmp_path: Path) -> None:
    lines, asked = ["import planfix"], dict[int, str]()
    for name in dir(planfix):
        kind = getattr(planfix, name)
        if dataclasses.is_dataclass(kind):
            lines.append(f"def of_{name}(one: planfix.{name}) -> None:")
            prefix, members = "    one", [field.name for field in dataclasses.fields(kind)]
        elif isinstance(kind, enum.EnumType) and kind is not planfix.Unset:
            prefix, members = f"planfix.{name}", [*kind.__members__]
        elif isinstance(kind, type) and issubclass(kind, planfix.PlanfixError):
            lines.append(f"def of_{name}(one: planfix.{name}) -> None:")
            prefix, members = "    one", sorted({field for of in kind.__mro__ for field in inspect.get_annotations(of)})
        else:
            continue
        for member in members:
            if not member.startswith("_"):
                asked[len(lines)] = f"{name}.{member}"
                lines.append(f"{prefix}.{member}")
    editor = Editor(tmp_path, "\n".join(lines))
    shown = {what: editor.at("hover", line, len(lines[line]) - 1) for line, what in asked.items()}
    editor.close()
    assert len(shown) > 900
    assert {"RateLimited.retry_after", "InvalidRequest.field", "TaskNotFound.code", "TaskNotFound.meaning"} <= {*shown}
    # The first paragraph is the type.
    assert not [what for what, hover in shown.items() if not hover["contents"]["value"].partition("\n\n")[2]]


def test_the_docs_of_a_call_are_shown(editor: Editor) -> None:
    assert "Create a task." in editor.at("hover", 5, 9)["contents"]["value"]


@pytest.mark.parametrize(
    ("line", "name"), [(6, "TaskFilter"), (7, "TaskNotFound"), (8, "Importance"), (9, "TaskAdd")], ids=str
)
def test_names_are_imported_by_the_editor(editor: Editor, line: int, name: str) -> None:
    items = editor.at("completion", line, len(TEXT.splitlines()[line]))["items"]
    found = [editor.ask("completionItem/resolve", one) for one in items if one["label"] == name]
    changes = [edit["newText"] for one in found for edit in one.get("additionalTextEdits", ())]
    assert any(name in text for text in changes), [one["label"] for one in items][:20]
    # Into the line that there is already: `from planfix import Planfix, TaskFilter`.
    assert {f", {name}", f"{name}, "} & {*changes}
