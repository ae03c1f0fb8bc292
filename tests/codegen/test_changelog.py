"""`diff` lists what changed between two schemas, and which changes break callers."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from fragment_package import SCHEMA, edit, schema_in
from planfix_codegen.changelog.rules import Rule
from planfix_codegen.commands import main

Edit = tuple[str, str, str]
BOOK = "methods/book.yaml"
TYPES = "types/book.yaml"


def diff(old: Path, new: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    status = main(["diff", str(old), str(new)])
    return status, capsys.readouterr().out


def test_no_change(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(SCHEMA, SCHEMA, capsys) == (0, "# Changes\n\nNone.\n")


CHANGES: dict[str, tuple[list[Edit], str]] = {
    "a function": (
        [(BOOK, "  scan:\n", "  copy:\n")],
        "## Functions\n\n- **breaking**: `book.scan` is gone.\n- compatible: `book.copy` is new.\n",
    ),
    "an optional field of a request": (
        [(BOOK, "        opens: {type: time, doc: When it can be had.}\n", "")],
        "## Requests\n\n- **breaking**: `book.add`: `opens` is gone.\n",
    ),
    "a required field of a request": (
        [(BOOK, "bought: {type: date,", "bought: {type: date, required: true,")],
        "## Requests\n\n- **breaking**: `book.add`: `bought` is required.\n",
    ),
    "a field of an answer": (
        [(BOOK, "        price: {type: number, doc: What it cost.}\n", "")],
        "## Answers\n\n- **breaking**: `book.add`: `price` is gone.\n",
    ),
    "a wider type in a request": (
        [(BOOK, "genre: {type: Genre, doc", "genre: {type: Genre | string, doc")],
        "## Requests\n\n- compatible: `book.add`: `genre` can be `Genre | string`, was `Genre`.\n",
    ),
    "a wider type in an answer": (
        [(TYPES, "genre: {type: Genre, doc", "genre: {type: Genre | string, doc")],
        "## Types\n\n- **breaking**: `Book`: `genre` can be `Genre | string`, was `Genre`.\n",
    ),
    "an enum in place of any text, in a request": (
        [("methods/auth.yaml", "login: {type: string,", "login: {type: Genre,")],
        "## Requests\n\n- **breaking**: `auth.login`: `login` can only be `Genre`, was `string`.\n",
    ),
    "an enum in place of any text, in an answer": (
        [(TYPES, "title: {type: string,", "title: {type: Genre,")],
        "## Types\n\n- compatible: `Book`: `title` can only be `Genre`, was `string`.\n",
    ),
    "a time with the date, in a request": (
        [(BOOK, "bought: {type: date,", "bought: {type: datetime,")],
        "## Requests\n\n- compatible: `book.add`: `bought` can be `datetime`, was `date`.\n",
    ),
    "another type": (
        [(BOOK, "opens: {type: time,", "opens: {type: int,")],
        "## Requests\n\n- **breaking**: `book.add`: `opens` is `int`, no longer `time`.\n",
    ),
    "a list in place of one": (
        [(TYPES, "author: {type: Reader, doc", "author: {type: [Reader], doc")],
        "## Types\n\n- **breaking**: `Book`: `author` is `[Reader]`, no longer `Reader`.\n",
    ),
    "a place on the wire": (
        [(BOOK, "wire: place/stored,", "wire: store,")],
        "## Requests\n\n- compatible: `book.add`: `stored` is at `book/store` on the wire, no longer at `book/place/stored`.\n",
    ),
    "tighter bounds": (
        [(BOOK, "max_length: 80", "max_length: 79")],
        "## Requests\n\n- **breaking**: `book.add`: `title` has tighter bounds: min_length 1, max_length 79, "
        "was min_length 1, max_length 80.\n",
    ),
    "looser bounds": (
        [(BOOK, ", min_length: 1, max_length: 80", "")],
        "## Requests\n\n- compatible: `book.add`: `title` has looser bounds: none, was min_length 1, max_length 80.\n",
    ),
    "a stricter choice": (
        [(BOOK, "at_most_one: [[shelf_id, stored]]", "at_most_one: [[shelf_id, stored, due]]")],
        "## Requests\n\n- **breaking**: `book.add` asks for at most one of `shelf_id`, `stored`, `due`, no longer for "
        "at most one of `shelf_id`, `stored`.\n",
    ),
    "a new way to choose": (
        [
            (BOOK, "publisher_id]]", "publisher_id, printer_id]]"),
            (BOOK, "        shelf_id:", "        printer_id: {type: int, doc: Id of the printer.}\n        shelf_id:"),
        ],
        "## Requests\n\n- compatible: `book.add` asks for exactly one of `author_id and author_name`, `publisher_id`, "
        "`printer_id`, no longer for exactly one of `author_id and author_name`, `publisher_id`.\n- compatible: `book.add`: `printer_id` is new.\n",
    ),
    "a choice that is gone": (
        [(BOOK, "      at_least_one: [[tags, notes]]\n", "")],
        "## Requests\n\n- compatible: `book.add` no longer asks for at least one of `tags`, `notes`.\n",
    ),
    "another answer": (
        [(BOOK, "{items: Book, wire: books/book}", "{items: Reader, wire: books/book}")],
        "- **breaking**: `book.getList` answers a list of `Reader`, no longer a list of `Book`.\n",
    ),
    "a write that was a read": (
        [(BOOK, "    kind: read\n    body: file", "    kind: write\n    idempotent: true\n    body: file")],
        "## Functions\n\n- compatible: `book.scan` is a write, which is not sent again when it may have been executed.\n",
    ),
    "a read that was a write": (
        [
            (
                BOOK,
                "kind: write\n    request:\n      inside: book\n      exactly_one",
                "kind: read\n    request:\n      inside: book\n      exactly_one",
            )
        ],
        "## Functions\n\n- **breaking**: `book.add` is a read, which does not take `silent`.\n"
        "- compatible: `book.add` changes nothing further when it is sent again.\n",
    ),
    "a write that is not to be repeated": (
        [(BOOK, "    idempotent: true\n", "")],
        "- compatible: `book.remove` changes something each time it is sent.\n",
    ),
    "another name of a field": (
        [(TYPES, "      opens: {type: time, doc", "      from_hour: {type: time, wire: opens, doc")],
        "1 change, 1 of them breaking.\n\n## Types\n\n- **breaking**: `Book`: `from_hour` was called `opens`.\n",
    ),
    "another name and another type": (
        [(TYPES, "      opens: {type: time, doc", "      from_hour: {type: Genre, wire: opens, doc")],
        "- **breaking**: `Book`: `from_hour` is `Genre`, no longer `time`.\n"
        "- **breaking**: `Book`: `from_hour` was called `opens`.\n",
    ),
    "another name of a field that is in a choice": (
        [
            (BOOK, "at_most_one: [[shelf_id, stored]]", "at_most_one: [[place_id, stored]]"),
            (BOOK, "        shelf_id: {", "        place_id: {"),
        ],
        "1 change, 1 of them breaking.\n\n## Requests\n\n- **breaking**: `book.add`: `place_id` was called `shelf_id`.\n",
    ),
    "another name of a field that is split": (
        [
            (BOOK, "split: [ids, names]", "split: [tag_ids, names]"),
            (BOOK, "at_least_one: [[ids, names]]", "at_least_one: [[tag_ids, names]]"),
            (BOOK, "        ids: {type: [int],", "        tag_ids: {type: [int],"),
        ],
        "1 change, 1 of them breaking.\n\n## Requests\n\n- **breaking**: `book.getTags`: `tag_ids` was called `ids`.\n",
    ),
    "another name of an enum's member": (
        [("enums.yaml", "POETRY: {wire: verse,", "POEMS: {wire: verse,")],
        "1 change, 1 of them breaking.\n\n## Enums\n\n- **breaking**: `Genre.POEMS` was called `Genre.POETRY`.\n",
    ),
    "another name of a filter": (
        [("filters.yaml", "      lent: {", "      on_loan: {")],
        "1 change, 1 of them breaking.\n\n## Filters\n\n- **breaking**: `BookFilter.on_loan` was called `BookFilter.lent`.\n",
    ),
    "an error of a function": (
        [(BOOK, 'errors: ["1002"]', 'errors: ["1001"]')],
        "## Functions\n\n- compatible: `book.add` lists the error 1001.\n"
        "- compatible: `book.add` no longer lists the error 1002.\n",
    ),
    "a value of an enum": (
        [("enums.yaml", "NOVEL: A novel.", "CRIME: A novel.")],
        "## Enums\n\n- **breaking**: `Genre.NOVEL` is gone.\n- compatible: `Genre.CRIME` is new.\n",
    ),
    "a word of an enum": (
        [("enums.yaml", "wire: verse", "wire: poem")],
        "## Enums\n\n- **breaking**: `Genre.POETRY` is 'poem' on the wire, no longer 'verse'.\n",
    ),
    "an error's name": (
        [("errors.yaml", "name: BookNotFound", "name: NoSuchBook")],
        "## Errors\n\n- **breaking**: `NoSuchBook` (1001) was called `BookNotFound`.\n",
    ),
    "an error's parents": (
        [("errors.yaml", "name: BookOnLoan\n    parents: [OnLoan]", "name: BookOnLoan\n    parents: [NotFound]")],
        "## Errors\n\n- **breaking**: `BookOnLoan` (1002) is no longer a `OnLoan`: code that catches `OnLoan` misses it.\n"
        "- **breaking**: `BookOnLoan` (1002) is no longer a `Refused`: code that catches `Refused` misses it.\n"
        "- compatible: `BookOnLoan` (1002) is a `NotFound`.\n",
    ),
    "an error's field": (
        [("errors.yaml", "      reader: {type: string, doc: Who has it.}\n", "")],
        "## Errors\n\n- **breaking**: `BookOnLoan`: `reader` is gone.\n",
    ),
    "what the client does about an error": (
        [("errors.yaml", "quota: spent, ", "")],
        "## Errors\n\n- compatible: `QuotaExceeded` (0007) makes the client give up, no longer stop.\n",
    ),
    "a filter's operators": (
        [("filters.yaml", "operators: [equal, gt]", "operators: [gt]")],
        "## Filters\n\n- **breaking**: `BookFilter.bought` no longer accepts `equal`.\n",
    ),
    "a filter's number": (
        [("filters.yaml", "number: 2,", "number: 3,")],
        "## Filters\n\n- compatible: `BookFilter.lent` has the number 3, no longer 2.\n",
    ),
    "a filter's value": (
        [("filters.yaml", "ids: {type: [int],", "ids: {type: [string],")],
        "- **breaking**: `BookFilter.custom_readers` takes `[string]` and a custom field, no longer `[int]` and a custom "
        "field.\n",
    ),
    "a filter's custom field": (
        [("filters.yaml", "operators: [equal], field: true,", "operators: [equal],")],
        "- **breaking**: `BookFilter.custom_readers` takes `[int]`, no longer `[int]` and a custom field.\n",
    ),
    "a region": (
        [("api.yaml", "  eu: {url", "  moon: {url")],
        "## Service\n\n- **breaking**: The region `eu` is gone.\n- compatible: The region `moon` is new.\n",
    ),
    "two fields that swap their elements": (
        [
            (TYPES, "title: {type: string,", "title: {type: string, wire: lang,"),
            (TYPES, 'wire: "@lang",', "wire: title,"),
        ],
        "2 changes, 2 of them breaking.\n\n## Types\n\n- **breaking**: `Book`: `language` is at `title` on the wire, no longer at "
        "`@lang`: code that uses it now means another element.\n",
    ),
    "a field that takes the element of another": (
        [
            (BOOK, "bought: {type: date,", "bought: {type: date, wire: day,"),
            (BOOK, "opens: {type: time,", "opens: {type: time, wire: bought,"),
        ],
        "2 changes, 2 of them breaking.\n\n## Requests\n\n- **breaking**: `book.add`: `bought` is at `book/day` on the wire, no longer at "
        "`book/bought`: code that uses it now means another element.\n",
    ),
    "two choices that become one": (
        [
            (BOOK, "at_least_one: [[tags, notes]]", "at_least_one: [[bought, opens]]"),
            (BOOK, "at_most_one: [[shelf_id, stored]]", "at_most_one: [[shelf_id, stored], [bought, opens]]"),
            (BOOK, "publisher_id]]\n", "publisher_id], [tags, notes]]\n"),
        ],
        "- **breaking**: `book.add` asks for exactly one of `tags`, `notes`, no longer for at least one of `tags`, `notes`.\n",
    ),
    "an error's number": (
        [
            ("errors.yaml", '"1001":', '"1009":'),
            (
                BOOK,
                '    response: {type: Book, wire: book}\n    errors: ["1001"]',
                '    response: {type: Book, wire: book}\n    errors: ["1009"]',
            ),
        ],
        "## Errors\n\n- compatible: `BookNotFound` (1009) has the code 1009, no longer 1001.\n",
    ),
    "a group between an error and its group": (
        [
            (
                "errors.yaml",
                "  OnLoan: {parents: [Refused],",
                "  Away: {parents: [Refused], doc: It is not here.}\n  OnLoan: {parents: [Away],",
            ),
        ],
        "2 changes, none of them breaking.\n\n## Errors\n\n- compatible: `Away` is new.\n- compatible: `OnLoan` is a `Away`.\n",
    ),
    "the client's name": (
        [("api.yaml", "class: Library", "class: Shelves")],
        "## Service\n\n- **breaking**: `Shelves` was called `Library`.\n",
    ),
    "a limit": (
        [("api.yaml", "multi: {value: 4,", "multi: {value: 5,")],
        "## Service\n\n- compatible: The limit `multi` has changed from 4 to 5.\n",
    ),
    "a header": (
        [("api.yaml", "envelope:\n", "headers: {response: {X-Left: {doc: What is left.}}}\nenvelope:\n")],
        "## Service\n\n- compatible: The header `X-Left` of answers is documented.\n",
    ),
    "the envelope": (
        [("api.yaml", "    sid: {type: string, max_length: 32,", "    session: {type: string, max_length: 40,")],
        "## Service\n\n- compatible: `envelope of requests`: `session` is new.\n- compatible: `envelope of requests`: `sid` is gone.\n",
    ),
    "an old name that still works": (
        [
            (TYPES, "      title: {type: string,", "      heading: {type: string, wire: title, renamed_from: title,"),
            ("enums.yaml", "POETRY: {wire: verse,", "POEMS: {wire: verse, renamed_from: POETRY,"),
        ],
        "2 changes, none of them breaking.\n\n## Types\n\n- compatible: `Book`: `heading` was called `title`, which still works.\n\n"
        "## Enums\n\n- compatible: `Genre.POEMS` was called `Genre.POETRY`, which still works.\n",
    ),
    "a deprecation": (
        [
            (TYPES, "      title: {type: string,", "      title: {type: string, deprecated: {since: '2'},"),
            (TYPES, "  Remark:\n", "  Remark:\n    deprecated: {since: '2'}\n"),
            ("enums.yaml", "POETRY: {wire: verse,", "POETRY: {wire: verse, deprecated: {since: '2'},"),
            (BOOK, "    admin: true\n", "    admin: true\n    deprecated: {since: '2'}\n"),
        ],
        "4 changes, none of them breaking.\n\n## Functions\n\n- compatible: `book.remove` is deprecated since 2.\n\n## Types\n\n"
        "- compatible: `Book`: `title` is deprecated since 2.\n- compatible: `Remark` is deprecated since 2.\n\n## Enums\n\n"
        "- compatible: `Genre.POETRY` is deprecated since 2.\n",
    ),
    "wording": ([("enums.yaml", "A novel.", "A long story.")], "# Changes\n\nNone.\n"),
}


@pytest.mark.parametrize(("edits", "expected"), CHANGES.values(), ids=CHANGES)
def test_a_change(edits: list[Edit], expected: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = schema_in(tmp_path)
    for one in edits:
        edit(new, *one)
    status, text = diff(SCHEMA, new, capsys)
    assert expected in text
    assert status == ("**breaking**" in text)


def test_the_way_back_turns_additions_into_removals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = schema_in(tmp_path)
    edit(
        new,
        BOOK,
        "        opens: {type: time,",
        "        colour: {type: int, doc: Its colour.}\n        opens: {type: time,",
    )
    assert diff(SCHEMA, new, capsys) == (
        0,
        "# Changes\n\n1 change, none of them breaking.\n\n## Requests\n\n- compatible: `book.add`: `colour` is new.\n",
    )
    assert diff(new, SCHEMA, capsys) == (
        1,
        "# Changes\n\n1 change, 1 of them breaking.\n\n## Requests\n\n- **breaking**: `book.add`: `colour` is gone.\n",
    )


def test_a_list_without_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = (schema_in(tmp_path / name) for name in ("old", "new"))
    for schema, pages in ((old, "    paginated: true\n"), (new, "")):
        edit(schema, BOOK, "    doc: Look at a book.\n", f"    doc: Look at books.\n{pages}")
        edit(schema, BOOK, "{type: Book, wire: book}", "{items: Book, wire: books/book}")
    status, text = diff(old, new, capsys)
    assert status == 1
    assert "- **breaking**: `book.get` is no longer paginated: its iterator is gone.\n" in text
    assert "- **breaking**: `book.get`: `page_size` is gone.\n" in text


def test_a_request_that_is_split(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole, both = (schema_in(tmp_path / name) for name in ("whole", "both"))
    edit(whole, BOOK, "    split: [ids, names]\n", "")
    assert diff(whole, both, capsys) == (
        0,
        "# Changes\n\n1 change, none of them breaking.\n\n## Functions\n\n- compatible: `book.getTags` takes any number "
        "of `ids`, `names`, and is sent as several requests if needed.\n",
    )
    edit(both, BOOK, "split: [ids, names]", "split: [ids]")
    assert diff(SCHEMA, both, capsys) == (
        1,
        "# Changes\n\n1 change, 1 of them breaking.\n\n## Functions\n\n- **breaking**: `book.getTags` is no longer sent "
        "as several requests when it has too many of `names`.\n",
    )


def test_a_schema_with_a_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = schema_in(tmp_path)
    edit(new, BOOK, "kind: write\n    request", "kind: maybe\n    request")
    assert main(["diff", str(SCHEMA), str(new)]) == 1
    assert "'kind' is 'maybe'" in capsys.readouterr().err


def test_choices_that_become_one_ask_for_nothing_more(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = (schema_in(tmp_path / name) for name in ("old", "new"))
    edit(old, BOOK, "at_most_one: [[shelf_id, stored]]", "at_most_one: [[shelf_id, stored], [tags, notes]]")
    edit(new, BOOK, "      at_least_one: [[tags, notes]]\n", "")
    edit(new, BOOK, "publisher_id]]\n", "publisher_id], [tags, notes]]\n")
    assert diff(old, new, capsys) == (
        0,
        "# Changes\n\n1 change, none of them breaking.\n\n## Requests\n\n- compatible: `book.add` asks for exactly one of "
        "`tags`, `notes`, no longer for at most one of `tags`, `notes`.\n",
    )
    assert diff(new, old, capsys)[0] == 0


def test_a_type_in_another_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = schema_in(tmp_path)
    text = (new / TYPES).read_text()
    start = text.index("  Tag:\n")
    end = text.find("\n  ", start + 3)
    while end != -1 and text[end + 3] == " ":
        end = text.find("\n  ", end + 1)
    end = len(text) if end == -1 else end + 1
    (new / TYPES).write_text(text[:start] + text[end:])
    (new / "types" / "tag.yaml").write_text(f"types:\n{text[start:end]}")
    assert diff(SCHEMA, new, capsys) == (
        0,
        "# Changes\n\n1 change, none of them breaking.\n\n## Types\n\n"
        "- compatible: `Tag` is in `types.tag`, no longer in `types.book`.\n",
    )


class TestRevisions:
    @pytest.fixture
    def schema(self, tmp_path: Path) -> Path:
        """A schema in a git repository, changed since the last commit."""
        schema = schema_in(tmp_path / "project")
        for arguments in (
            ["init"],
            ["add", "."],
            ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-m", "First"],
        ):
            subprocess.run(["git", "-C", str(schema), *arguments], check=True, capture_output=True)
        edit(schema, BOOK, "        opens: {type: time, doc: When it can be had.}\n", "")
        return schema

    def test_what_changed_since(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["diff", "--against", "HEAD", "--schema", str(schema)]) == 1
        assert "- **breaking**: `book.add`: `opens` is gone.\n" in capsys.readouterr().out

    def test_a_revision_that_there_is_not(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["diff", "--against", "v9", "--schema", str(schema)]) == 2
        assert f"{schema} at v9: fatal: not a valid object name: v9" in capsys.readouterr().err

    def test_a_mistake_of_then(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        edit(schema, "enums.yaml", "A novel.", "A novel")
        for arguments in (["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-m", "Second"]):
            subprocess.run(["git", "-C", str(schema), *arguments], check=True, capture_output=True)
        edit(schema, "enums.yaml", "A novel", "A novel.")
        assert main(["diff", "--against", "HEAD", "--schema", str(schema)]) == 1
        assert capsys.readouterr().err.startswith("schema@HEAD/enums.yaml:5:7: ")

    @pytest.mark.parametrize("arguments", [[], ["old"], ["old", "new", "--against", "HEAD"]])
    def test_calls_that_say_too_little_or_too_much(
        self, arguments: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["diff", *arguments]) == 2
        assert capsys.readouterr().err == "expected two folders, or --against REV\n"


def test_each_rule_is_its_own() -> None:
    assert len(Rule.__members__) == len(list(Rule))
