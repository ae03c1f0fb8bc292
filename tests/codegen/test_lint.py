"""`lint` says where each mistake of a schema is, and what was expected; with a mistake, nothing is written."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from fragment_package import SCHEMA, edit, schema_in
from made_package import made_package
from planfix_codegen.commands import main
from planfix_codegen.default import schema_root
from planfix_codegen.loader.grammar import FORMS
from schema_clashes import CLASHES
from schema_mistakes import MISTAKES, Edit


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    return schema_in(tmp_path)


def lint(schema: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The lines that `lint` prints for the mistakes."""
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


@pytest.mark.parametrize(("changes", "expected"), CLASHES.values(), ids=CLASHES)
def test_what_nothing_can_be_generated_of(
    schema: Path, changes: list[Edit], expected: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    for change in changes:
        edit(schema, *change)
    assert lint(schema, capsys) == expected


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
    assert len(mistakes) == len(names) + 2  # two groups are in the circle, and one file is not YAML
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


@pytest.mark.parametrize("content", [b"", b"# nothing\n", b"\n\n", b"[]\n", b"a word\n"], ids=repr)
@pytest.mark.parametrize("name", ["api", "enums", "errors", "filters", "methods/book", "types/book"])
def test_a_file_that_says_nothing_is_one_mistake(
    schema: Path, name: str, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    (schema / f"{name}.yaml").write_bytes(content)
    [mistake] = lint(schema, capsys)
    assert mistake.startswith(f"schema/{name}.yaml:1:1: the file ")


@pytest.mark.parametrize("name", ["api", "enums", "errors", "filters", "methods/book", "types/book"])
def test_a_file_that_is_no_text_is_one_mistake(schema: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = schema / f"{name}.yaml"
    content = file.read_bytes()
    file.write_bytes(content[:40] + b"\xff" + content[40:])
    [mistake] = lint(schema, capsys)
    line, column = content[:40].count(b"\n") + 1, 40 - content[:40].rfind(b"\n")
    expected = f"schema/{name}.yaml:{line}:{column}: the byte 0xff is not UTF-8; expected YAML in UTF-8"
    assert mistake == expected


def test_a_key_twice_hides_no_other_mistake(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(schema, *MISTAKES["duplicate key"][0])
    edit(schema, "types/book.yaml", "opens: {type: time,", "opens: {type: time, wier: hours,")
    mistakes = lint(schema, capsys)
    assert len(mistakes) == 2
    assert "'id' occurs twice" in mistakes[0]
    assert "unknown key 'wier'" in mistakes[1]


def test_aliases_of_aliases_have_an_end(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    anchors = "".join(f"    v{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9))
    (schema / "enums.yaml").write_text(f"enums:\n  Bomb:\n    v0: &a0 [x]\n{anchors}")
    mistakes = lint(schema, capsys)
    assert any("this file has more than 100000 values" in line for line in mistakes)
    assert len(mistakes) < 25


def test_brackets_in_brackets_have_an_end(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (schema / "types" / "deep.yaml").write_text(f"types: {'[' * 900}{']' * 900}\n")
    assert "this is nested more than 50 levels deep" in lint(schema, capsys)[-1]


def test_an_anchor_may_say_twice_what_is_the_same(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(
        schema,
        "types/book.yaml",
        "id: {type: int, doc: Id of the reader.}",
        "id: &id {type: int, doc: Id of the reader.}",
    )
    edit(schema, "types/book.yaml", "id: {type: int, required: true, doc: Its id.}", "id: *id")
    assert main(["lint", "--schema", str(schema)]) == 0


def test_a_schema_without_filters(schema: Path, tmp_path: Path) -> None:
    (schema / "filters.yaml").write_text("element: {}\nforms: {}\nfilters: {}\n")
    edit(
        schema,
        "methods/book.yaml",
        "        filters: {type: [BookFilter], wire: filters/filter, doc: Complex filters.}\n",
        "",
    )
    text = (schema / "api.yaml").read_text()
    (schema / "api.yaml").write_text(text[: text.index("changes:")])
    text = (schema / "enums.yaml").read_text()
    (schema / "enums.yaml").write_text(text[: text.index("  # Complex filters")] + text[text.index("  Loan:") :])
    with made_package(schema, "without_filters") as package:
        assert package.methods.BookGetList(target=3).target == 3
        assert package.filters.__all__ == []


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
