"""An exception decides one difference between the schema and the documentation, and never more than one."""

from __future__ import annotations

import pytest

from audited import Audited, drop
from fragment_package import edit
from planfix_codegen.commands import main

OPENS = "function: book.add, side: request, path: book/opens"


def test_a_decided_difference(audited: Audited) -> None:
    drop(audited.pages["book.add"], "request", "opens")
    audited.decide(OPENS)
    assert audited.run() == (0, [])


def test_an_exception_without_a_difference(audited: Audited) -> None:
    audited.decide(OPENS)
    status, [line] = audited.run()
    assert status == 1
    assert line.startswith(
        "schema/exceptions.yaml:2:5: book.add request book/opens: the schema and the reference agree"
    )


def test_an_exception_covers_one_path(audited: Audited) -> None:
    page = audited.pages["book.add"]
    page["request"] = [page["request"][0].replace("<author><id></id><name></name></author>", "")]
    page["request_fields"] = [row for row in page["request_fields"] if ".author." not in row["name"]]
    audited.decide("function: book.add, side: request, path: book/author")
    assert audited.run() == (
        1,
        [
            "book.add request: no page names book/author/id",
            "book.add request: no page names book/author/name",
        ],
    )


@pytest.mark.parametrize("path", ['"book/*"', '".*"', '"book/(a|b)"', '""'])
def test_an_exception_is_no_pattern(audited: Audited, path: str, capsys: pytest.CaptureFixture[str]) -> None:
    audited.decide(f"function: book.add, side: request, path: {path}")
    assert main(["lint", "--schema", str(audited.schema)]) == 1
    assert "schema/exceptions.yaml:2:" in capsys.readouterr().err


def test_an_exception_needs_a_reason(audited: Audited, capsys: pytest.CaptureFixture[str]) -> None:
    (audited.schema / "exceptions.yaml").write_text(f"paths: [{{{OPENS}}}]\nvalues: []\n")
    assert main(["lint", "--schema", str(audited.schema)]) == 1
    assert "'reason' is missing" in capsys.readouterr().err


def test_an_exception_twice(audited: Audited, capsys: pytest.CaptureFixture[str]) -> None:
    audited.decide(OPENS, OPENS)
    assert main(["lint", "--schema", str(audited.schema)]) == 1
    assert "occurs twice" in capsys.readouterr().err


def test_a_decided_value(audited: Audited) -> None:
    audited.decide(values="{enum: Binding, value: 2, reason: So it is.}")
    edit(audited.schema, "enums.yaml", "CLOTH: {wire: 1,", "WOOD: {wire: 2, doc: In wood.}\n      CLOTH: {wire: 1,")
    assert audited.run() == (0, [])
