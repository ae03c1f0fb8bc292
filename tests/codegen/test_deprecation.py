"""Deprecated and renamed entries still work, warn once, and are marked in docstrings and pages."""

from __future__ import annotations

import datetime as dt
import importlib
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fragment_package import edit, schema_in
from fragment_wire import answer
from made_package import made_package
from planfix_codegen.commands import main
from planfix_runtime import UNSET
from planfix_runtime.model import deprecation

BOOK, TYPES, ENUMS = "methods/book.yaml", "types/book.yaml", "enums.yaml"
NAME = "with_deprecations"
EDITS = [
    (
        BOOK,
        "  get:\n    doc: Look at a book.\n",
        "  get:\n    doc: Look at a book.\n    deprecated: {since: '1.2', instead: Use book.getList.}\n",
    ),
    (
        BOOK,
        "        id: {type: int | string, required: true,",
        "        number: {type: int | string, wire: id, renamed_from: id, required: true,",
    ),
    (BOOK, "bought: {type: date,", "bought: {type: date, deprecated: {since: '1.3'},"),
    (
        BOOK,
        "        opens: {type: time, doc: When it can be had.}",
        "        opening: {type: time, wire: opens, renamed_from: opens, doc: When it can be had.}",
    ),
    (
        BOOK,
        'genres: {type: [Genre], wire: genre, separator: " ",',
        'kinds: {type: [Genre], wire: genre, separator: " ", renamed_from: genres,',
    ),
    (TYPES, "      title: {type: string,", "      name: {type: string, wire: title, renamed_from: title,"),
    (TYPES, "  CardValue:\n", "  CardValue:\n    deprecated: {since: '1.4', instead: Use notes.}\n"),
    (TYPES, "  Remark:\n", "  Remark:\n    deprecated: {since: '1.4'}\n"),
    (ENUMS, "NOVEL: A novel.", "NOVEL: {doc: A novel., deprecated: {since: '1.5', instead: Use POEMS.}}"),
    (ENUMS, "POETRY: {wire: verse,", "POEMS: {wire: verse, renamed_from: POETRY,"),
]


def changed(folder: Path) -> Path:
    schema = schema_in(folder)
    for change in EDITS:
        edit(schema, *change)
    return schema


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with made_package(changed(tmp_path_factory.mktemp("deprecation")), NAME) as made:
        yield made


class Recorder:
    """A client that records requests instead of sending them."""

    def __init__(self) -> None:
        self.requests: list[Any] = []

    def send(self, request: Any, **_: object) -> None:
        self.requests.append(request)

    def iterate(self, request: Any) -> None:
        self.requests.append(request)


@pytest.fixture
def client() -> Recorder:
    return Recorder()


@pytest.fixture
def books(package: Any, client: Recorder) -> Any:
    return importlib.import_module(f"{NAME}.resources.book").BookResource(client)


@pytest.fixture(autouse=True)
def nothing_told() -> None:
    deprecation._told.clear()


def told(use: Callable[[], object]) -> list[str]:
    """The warnings of each use, with their places."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        use()
        use()
    assert all(one.category is DeprecationWarning and one.filename == __file__ for one in caught), caught
    return [str(one.message) for one in caught]


def test_a_function(package: Any, books: Any, client: Recorder) -> None:
    assert told(lambda: books.get(number=1)) == ["book.get is deprecated since 1.2. Use book.getList."]
    assert client.requests[0] == client.requests[1]


def test_a_request(package: Any) -> None:
    assert told(lambda: package.methods.BookGet(number=1)) == ["book.get is deprecated since 1.2. Use book.getList."]


def test_a_field_of_a_request(package: Any, books: Any) -> None:
    message = "BookAdd.bought is deprecated since 1.3."
    today = dt.date(2026, 1, 1)
    assert told(lambda: package.methods.BookAdd(title="T", publisher_id=1, tags=[1])) == []
    assert told(lambda: books.add(title="T", publisher_id=1, tags=[1])) == []
    assert told(lambda: books.add(title="T", publisher_id=1, tags=[1], bought=today)) == [message]


def test_an_old_name_of_a_field(package: Any, books: Any, client: Recorder) -> None:
    time = dt.time(9, 30)
    message = "BookAdd.opens is called opening now."
    assert told(lambda: books.add(title="T", publisher_id=1, tags=[1], opens=time)) == [message]
    deprecation._told.clear()
    values = {"title": "T", "publisher_id": 1, "tags": [1]}
    assert told(lambda: client.requests.append(package.methods.BookAdd(**values, opens=time))) == [message]
    assert client.requests[0] == client.requests[-1]
    assert b"<opens>09:30</opens>" in package.encode(client.requests[0], account="a")
    deprecation._told.clear()
    assert told(lambda: client.requests[0].opens) == [message]


def test_an_old_name_of_a_list_and_of_an_iterator(package: Any, books: Any, client: Recorder) -> None:
    genre = package.enums.Genre("verse")
    assert told(lambda: books.iter_list(genres=[genre])) == ["BookGetList.genres is called kinds now."]
    assert client.requests[0].kinds == (genre,)
    assert told(lambda: books.get_list()) == []


def test_an_old_name_of_what_must_be_given(package: Any, books: Any, client: Recorder) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        books.get(id=3)
        assert client.requests[0] == package.methods.BookGet(number=3)
        with pytest.raises(TypeError, match="got both 'number' and 'id', which is its old name"):
            books.get(number=3, id=3)
        with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'number'"):
            books.get()
        with pytest.raises(TypeError, match="number"):
            package.methods.BookGet()


def test_an_old_name_in_an_answer(package: Any) -> None:
    with warnings.catch_warnings(record=True) as caught:
        book = package.decode(package.methods.BookGet, answer("<book><id>1</id><title>Faust</title></book>"))
    assert not [one for one in caught if "Book." in str(one.message)]
    assert told(lambda: book.title) == ["Book.title is called name now."]
    assert (book.name, book.title) == ("Faust", "Faust")


def test_types(package: Any) -> None:
    types = package.types
    assert told(lambda: types.CardValue(field_id=1, value="x")) == ["CardValue is deprecated since 1.4. Use notes."]
    xml = "<book><id>1</id><remark><text>Good</text></remark></book>"
    assert (
        told(
            lambda: package.decode(
                package.methods.BookGetList, b'<response status="ok"><books>%b</books></response>' % xml.encode()
            )
        )
        == []
    )
    assert types.Remark.__deprecated__ == "Remark is deprecated since 1.4."


def test_members_of_enums(package: Any) -> None:
    genre = package.enums.Genre
    assert told(lambda: genre.NOVEL) == ["Genre.NOVEL is deprecated since 1.5. Use POEMS."]
    assert told(lambda: genre.POETRY) == ["Genre.POETRY is called POEMS now."]
    assert told(lambda: genre.POEMS) == []
    assert genre.POETRY is genre.POEMS is genre("verse") is genre["POETRY"]
    assert [one.name for one in genre] == ["NOVEL", "POEMS"]
    book = answer("<book><id>1</id><genre>NOVEL</genre></book>")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert package.decode(package.methods.BookGet, book).genre == "NOVEL"


def test_it_is_said_where_one_reads(package: Any, books: Any, tmp_path: Path) -> None:
    assert "Deprecated since 1.2. Use book.getList." in type(books).get.__doc__
    assert "Deprecated since 1.3." in type(books).add.__doc__
    assert "Was called opens, which still works." in type(books).add.__doc__
    assert "Deprecated since 1.4. Use notes." in package.types.CardValue.__doc__
    output = tmp_path / "reference"
    assert main(["docs", "--schema", str(changed(tmp_path)), "--package", NAME, "--output", str(output)]) == 0
    assert "**Deprecated since 1.2. Use [book.getList](get_list.md).**" in (output / "book" / "get.md").read_text()
    assert "**Deprecated since 1.4. Use notes.**" in (output / "types" / "book.md").read_text()
    assert "Deprecated since 1.5. Use POEMS." in (output / "enums.md").read_text()
    assert "Was called title, which still works." in (output / "types" / "book.md").read_text()


def test_type_checkers_know(package: Any, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        f"from {NAME} import Library\n"
        f"from {NAME}.enums import Genre\n"
        f"from {NAME}.types import CardValue\n"
        "def use(library: Library) -> None:\n"
        "    library.book.get(number=1).title\n"
        "    library.book.add(title='T', publisher_id=1, tags=[1], opens=None)\n"
        "    library.book.get_list(kinds=[Genre.POETRY])\n"
        "    CardValue(field_id=1)\n"
    )
    code = Path(package.__file__).parents[1]
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--enable-error-code",
        "deprecated",
        "--follow-imports",
        "silent",
        "--cache-dir",
        str(tmp_path),
        str(program),
    ]
    environment = {"MYPYPATH": f"{code}:{Path(deprecation.__file__).parents[2]}", "PATH": ""}
    found = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=tmp_path).stdout
    for said in (
        "program.py:5: error: function with_deprecations.resources.book.BookResource.get is deprecated: book.get is deprecated since 1.2.",
        "program.py:5: error: function with_deprecations.types.book.Book.title is deprecated: Book.title is called name now.",
        "program.py:3: error: class with_deprecations.types.book.CardValue is deprecated: CardValue is deprecated since 1.4.",
    ):
        assert said in found
    assert not [line for line in found.splitlines() if ": error:" in line and "deprecated" not in line], found


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            (TYPES, "      title: {type: string,", "      title: {type: string, renamed_from: id,"),
            "'title, formerly' and 'id' (schema/types/book.yaml:5:7) would both be the field 'id'",
        ),
        (
            (TYPES, "      title: {type: string,", "      title: {type: string, renamed_from: title,"),
            "'title' is renamed from itself",
        ),
        (
            (TYPES, "      title: {type: string,", "      title: {type: string, renamed_from: class,"),
            "'class' is reserved",
        ),
        (
            (ENUMS, "POETRY: {wire: verse,", "POETRY: {wire: verse, renamed_from: NOVEL,"),
            "Genre still has a value 'NOVEL'",
        ),
        (
            (ENUMS, "POETRY: {wire: verse,", "POETRY: {wire: verse, deprecated: {since: next},"),
            "'since' is 'next', not of the right form; expected a release",
        ),
        (
            (BOOK, "    admin: true\n", "    admin: true\n    deprecated: {instead: Do not.}\n"),
            "'since' is missing in 'deprecated'",
        ),
    ],
)
def test_mistakes(
    change: tuple[str, str, str], expected: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schema = schema_in(tmp_path)
    edit(schema, *change)
    assert main(["lint", "--schema", str(schema)]) == 1
    assert expected in capsys.readouterr().err


def test_what_is_deprecated_is_no_part_of_a_value(package: Any) -> None:
    with warnings.catch_warnings(record=True):
        add = package.methods.BookAdd(title="T", publisher_id=1, tags=[1])
        assert add.bought is UNSET
        assert "opens" not in repr(add)
