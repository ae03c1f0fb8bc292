"""`lint` says where each mistake of a schema is, and what was expected; with a mistake, nothing is written."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from fragment_package import SCHEMA, edit, schema_in
from planfix_codegen.commands import main
from planfix_codegen.default import schema_root
from planfix_codegen.loader.grammar import FORMS
from schema_mistakes import MISTAKES, Edit


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    return schema_in(tmp_path)


def lint(schema: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The mistakes, a line each."""
    assert main(["lint", "--schema", str(schema)]) == 1
    *mistakes, total = capsys.readouterr().err.splitlines()
    assert total == ("1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes")
    return mistakes


def test_the_schema_itself_has_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--schema", str(SCHEMA)]) == 0
    assert main(["lint"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("change", "expected"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake(schema: Path, change: Edit, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    edit(schema, *change)
    mistakes = lint(schema, capsys)
    assert any(f"{line}\n".startswith(f"schema/{expected}") for line in mistakes), mistakes
    assert len(mistakes) <= 2


def test_all_mistakes_of_all_files_in_one_run(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = [
        "unknown type",
        "unknown key of a function",
        "unreachable type",
        "duplicate wire name",
        "missing description of a type",
        "unknown error code",
        "groups of errors in a circle",
        "one value for two members",
    ]
    for name in names:
        edit(schema, *MISTAKES[name][0])
    edit(schema, "methods/auth.yaml", "    kind: read", "   kind: read")
    mistakes = lint(schema, capsys)
    assert len(mistakes) == len(names) + 2  # two groups are in the circle, and one file is no YAML
    for name in names:
        place, _, message = MISTAKES[name][1].partition(" ")
        # Lines that were added further up move it down.
        file = place.split(":")[0]
        assert any(line.startswith(f"schema/{file}:") and message in line for line in mistakes), name
    assert any(line.startswith("schema/methods/auth.yaml:6:4: not YAML") for line in mistakes)
    assert mistakes == sorted(mistakes, key=lambda line: (line.split(":")[0], int(line.split(":")[1])))


def test_a_file_that_is_no_yaml_hides_nothing_elsewhere(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("wrong indentation", "unknown type", "missing description of a function"):
        edit(schema, *MISTAKES[name][0])
    mistakes = lint(schema, capsys)
    assert [line.split(":")[0] for line in mistakes] == ["schema/methods/book.yaml"] * 2 + ["schema/types/book.yaml"]
    assert "unknown type 'Gerne'" in mistakes[0]


def test_a_file_that_is_missing(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (schema / "errors.yaml").unlink()
    assert lint(schema, capsys) == [
        "schema/errors.yaml:1:1: No such file or directory; expected a file that can be read"
    ]


def test_the_exceptions_have_a_form_too(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (schema / "exceptions.yaml").write_text("paths: [{function: book.get, side: request}]\nvalues: []\n")
    assert len(lint(schema, capsys)) == 2


@pytest.mark.parametrize(("command", "total"), [("generate", "1 mistake; nothing was written"), ("check", "1 mistake")])
def test_nothing_is_written_when_there_is_a_mistake(
    schema: Path, command: str, total: str, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(schema, *MISTAKES["unreachable type"][0])
    assert main([command, "--schema", str(schema), "--package", "fragment"]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == total
    assert not (schema.parent / "generated").exists()


def test_every_form_has_words() -> None:
    grammar = (schema_root() / "schema.json").read_text(encoding="utf-8")
    patterns = {json.loads(one) for one in re.findall(r'"pattern": (".*")', grammar)}
    assert patterns == {*FORMS}
