"""A folder laid over a schema changes it entry by entry, and only contains the changes."""

from __future__ import annotations

import datetime as dt
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fragment_package import SCHEMA
from fragment_wire import answer
from planfix_codegen.commands import main
from planfix_runtime import UNSET, InvalidRequest

PACKAGE = "branch_library"

OVERLAY = {
    "methods/loan.yaml": """
resource: loan
doc: Books that somebody has.
methods:
  get:
    doc: Look at a loan.
    kind: read
    request: {fields: {id: {type: int, required: true, doc: Id of the loan.}}}
    response: {type: Lending, wire: loan}
    errors: ["2001"]
""",
    "methods/books_of_ours.yaml": """
resource: book
methods:
  add:
    admin: true
    request:
      at_least_one: null
      fields:
        title: {max_length: 5}
        signature: {type: string, wire: mark, doc: Where it stands.}
""",
    "types/ours.yaml": """
types:
  Lending: {doc: A loan., fields: {id: {type: int, doc: Its id.}, state: {type: LendingState, doc: How it is.}}}
  Book: {fields: {signature: {type: string, wire: mark, doc: Where it stands.}, language: null}}
""",
    "enums.yaml": """
enums:
  LendingState: {doc: How a loan is., values: {OUT: Out., BACK: Back.}}
  Genre: {values: {NOVEL: {wire: roman}, CRIME: A murder.}}
""",
    "errors.yaml": """
errors:
  "2001": {name: LoanNotFound, parents: [NotFound], doc: There is no such loan.}
  "0011": {retry: null}
""",
    "filters.yaml": """
filters:
  BookFilter: {values: {read: {number: 3, form: flag, operators: [equal], doc: Is read.}, bought: {number: 9}}}
""",
}


def overlay(folder: Path, files: dict[str, str] = OVERLAY) -> Path:
    root = folder / "branch"
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("overlay")
    schemas = ["--schema", str(SCHEMA), "--schema", str(overlay(folder))]
    output = folder / "code" / PACKAGE
    arguments = ["--package", PACKAGE, "--class", "Branch", "--output", str(output)]
    assert main(["generate", *schemas, *arguments]) == 0
    assert main(["check", *schemas, *arguments]) == 0
    sys.path.insert(0, str(output.parent))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(output.parent))


def test_the_client_has_its_name(package: Any) -> None:
    assert {"Branch", "AsyncBranch"} <= {*package.__all__}
    assert "Library" not in package.__all__


def test_a_resource_more(package: Any) -> None:
    with package.Branch(account="a", api_key="k", token="t", url="https://library.example/") as client:
        assert callable(client.loan.get)
        assert callable(client.book.get_list)
    loan = package.decode(package.methods.LoanGet, answer("<loan><id>4</id><state>BACK</state></loan>"))
    assert loan.state is package.enums.LendingState.BACK
    assert package.methods.LoanGet.method.errors == ("2001",)
    assert issubclass(package.errors.LoanNotFound, package.errors.NotFound)


def test_what_differs_and_what_stays(package: Any) -> None:
    add = package.methods.BookAdd
    assert add.method.admin
    assert add.method.kind == "write"
    body = package.encode(add(title="Short", publisher_id=1, signature="A 7"), account="a")
    assert b"<mark>A 7</mark>" in body
    assert b"<title>Short</title>" in body
    with pytest.raises(InvalidRequest, match="at most 5"):
        package.encode(add(title="Longer", publisher_id=1), account="a")
    with pytest.raises(InvalidRequest, match="title"):
        package.encode(add(title="", publisher_id=1), account="a")


def test_a_type_is_changed_in_whichever_file(package: Any) -> None:
    book = package.decode(package.methods.BookGet, answer("<book><id>1</id><mark>A 7</mark></book>"))
    assert (book.signature, book.title) == ("A 7", UNSET)
    assert not hasattr(book, "language")
    assert package.types.Book.__module__ == f"{PACKAGE}.types.book"


def test_enums_errors_and_filters(package: Any) -> None:
    genre = package.enums.Genre
    assert [member.value for member in genre] == ["roman", "verse", "CRIME"]
    assert "kind" not in vars(package.errors.Closed)
    assert "kind" in vars(package.errors.QuotaExceeded)
    assert package.filters.BookFilter.read().type == 3
    assert package.filters.BookFilter.bought(equal=dt.date(2026, 1, 1)).type == 9


def test_files_say_what_makes_them(package: Any) -> None:
    assert "run `planfix-codegen generate`" in Path(package.__file__).read_text()


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "methods/books_of_ours.yaml",
            "max_length: 5",
            "max_lenght: 5",
            "branch/methods/books_of_ours.yaml:9:17: unknown key",
        ),
        (
            "types/ours.yaml",
            "type: LendingState,",
            "type: LendingStat,",
            "branch/types/ours.yaml:3:67: unknown type 'LendingStat'",
        ),
        (
            "enums.yaml",
            "roman",
            "verse",
            "schema/enums.yaml:6:7: Genre has 'verse' on the wire already, as NOVEL at branch/enums.yaml:4:20; expected",
        ),
        (
            "methods/loan.yaml",
            "errors: [",
            "paginated: null\n    errors: [",
            "branch/methods/loan.yaml:10:5: 'paginated' is nothing",
        ),
        (
            "methods/loan.yaml",
            "resource: loan",
            "resource: close",
            "branch/methods/loan.yaml:2:1: the client or Python has the name 'close'",
        ),
    ],
)
def test_a_mistake_is_where_it_was_made(
    tmp_path: Path, file: str, old: str, new: str, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    root = overlay(tmp_path)
    text = (root / file).read_text()
    assert old in text
    (root / file).write_text(text.replace(old, new, 1))
    assert main(["lint", "--schema", str(SCHEMA), "--schema", str(root)]) == 1
    assert expected in capsys.readouterr().err


def test_folders_of_one_name_are_told_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = overlay(tmp_path, {"enums.yaml": "enums: {Genre: {values: {novel: A novel.}}}\n"}).rename(
        tmp_path / "schema"
    )
    assert main(["lint", "--schema", str(SCHEMA), "--schema", str(root)]) == 1
    assert f"{root}/enums.yaml:1:26: the name 'novel'" in capsys.readouterr().err


def test_planfix_itself_is_changed_when_no_schema_is_whole(tmp_path: Path) -> None:
    files = {"types/task.yaml": "types: {Task: {fields: {title: {doc: What is to be done.}}}}\n"}
    root = overlay(tmp_path, files)
    for schemas in ([root], ["planfix", root]):
        arguments = [word for schema in schemas for word in ("--schema", str(schema))]
        assert main(["lint", *arguments]) == 0


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--schema", str(tmp_path / "nowhere")]) == 2
    assert "nowhere is not a folder" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--package", "acme-planfix"], ["--class", "acme"], ["--class", "A B"]])
def test_names_that_nothing_can_have(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["generate", *arguments])
    assert "is not a " in capsys.readouterr().err


def test_a_client_that_would_hide_something(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = ["--output", str(tmp_path / "code")]
    assert main(["generate", "--schema", str(SCHEMA), "--class", "Book", *output]) == 1
    assert "types/book.yaml:2:3: 'Book' is reserved in the package" in capsys.readouterr().err


def test_the_command() -> None:
    command = Path(sys.executable).with_name("planfix-codegen")
    found = subprocess.run([command, "lint", "--schema", str(SCHEMA)], capture_output=True, text=True)
    assert (found.returncode, found.stderr) == (0, "")
