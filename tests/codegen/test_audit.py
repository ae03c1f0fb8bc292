"""`audit` finds everything that only the schema or only the documentation has."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from audited import Audited, drop
from fragment_package import edit
from planfix_codegen.commands import main
from reference_pages import FILTERS

REFERENCE = Path(__file__).parents[3] / "shared" / "reference"


def test_both_agree(audited: Audited) -> None:
    assert audited.run() == (0, [])


def test_an_element_that_only_the_skeleton_has(audited: Audited) -> None:
    page = audited.pages["book.add"]
    page["request"] = [page["request"][0].replace("<due>", "<colour></colour><due>")]
    assert audited.run() == (1, ["book.add request: book/colour is on the page, but not in the schema"])


def test_an_attribute_that_only_the_skeleton_has(audited: Audited) -> None:
    page = audited.pages["book.get"]
    page["response"] = [page["response"][0].replace('lang=""', 'lang="" size=""')]
    assert audited.run() == (1, ["book.get response: book/@size is on the page, but not in the schema"])


def test_a_row_that_only_the_table_has(audited: Audited) -> None:
    audited.pages["book.add"]["request_fields"].append({"name": "book.colour", "type": "int"})
    assert audited.run() == (1, ["book.add request: book/colour is on the page, but not in the schema"])


def test_a_field_that_only_the_schema_has(audited: Audited) -> None:
    drop(audited.pages["book.add"], "request", "opens")
    assert audited.run() == (1, ["book.add request: no page names book/opens"])


def test_a_field_of_a_shared_type_is_accounted_for_by_another_page(audited: Audited) -> None:
    drop(audited.pages["book.get"], "response", "bindings")
    assert audited.run() == (0, [])


def test_a_field_of_a_shared_type_that_no_page_names(audited: Audited) -> None:
    for function in ("book.get", "book.getList"):
        drop(audited.pages[function], "response", "opens")
    assert audited.run() == (
        1,
        [
            "book.get response: no page names book/opens",
            "book.getList response: no page names books/book/opens",
        ],
    )


def test_a_request_does_not_account_for_an_answer(audited: Audited) -> None:
    book = "methods/book.yaml"
    edit(
        audited.schema,
        book,
        "doc: What it cost.}",
        "doc: What it cost.}\n        seller: {type: Reader, doc: Who sold it.}",
    )
    edit(audited.schema, book, "shelf_id: {", "giver: {type: Reader, doc: Who gave it.}\n        shelf_id: {")
    page = audited.pages["book.add"]
    page["request"] = [page["request"][0].replace("<tags>", "<giver><id></id><name></name></giver><tags>")]
    page["response"] = [page["response"][0].replace("<due>", "<seller><id></id></seller><due>")]
    assert audited.run() == (1, ["book.add response: no page names book/seller/name"])


def test_rows_start_where_they_like(audited: Audited) -> None:
    page = audited.pages["book.add"]
    page["request"] = ["<request><book><author></author></book></request>"]
    for row in page["request_fields"]:
        row["name"] = row["name"].removeprefix("book.").replace("card.value.", "value .")
    assert audited.run() == (0, [])


def test_a_row_that_could_mean_two_things_means_nothing(audited: Audited) -> None:
    audited.pages["book.getList"]["response_fields"].append({"name": "name"})
    assert audited.run() == (1, ["book.getList response: name is on the page, but not in the schema"])


def test_a_function_on_one_side_only(audited: Audited) -> None:
    audited.pages["book.burn"] = audited.pages.pop("book.scan") | {"method": "book.burn"}
    audited.tables["notes.json"] = {"Books": ["1. book.add / Buy", "2. book.sell / Sell"]}
    assert audited.run()[1][:3] == [
        "book.burn: a page names it, but the schema does not",
        "book.sell: a page names it, but the schema does not",
        "book.scan: the schema has it, but there is no page",
    ]


def test_what_an_error_says(audited: Audited) -> None:
    del audited.pages["book.add"]["error_response"]
    assert "book.add error: no page names reader" in audited.run()[1]


def test_tables_of_values(audited: Audited) -> None:
    audited.pages["book.getList"]["other_tables"] = [
        {
            "heading": "Допустимые значения параметра target",
            "header": ["Значение"],
            "rows": [{"name": name} for name in ("NOVEL", "идентификатор фильтра", "DRAMA")],
        },
        {"heading": "", "header": ["Значение"], "rows": [{"name": "404"}]},
    ]
    assert audited.run() == (
        1,
        [
            "book.getList request: target=DRAMA is on the page, but not in the schema",
            "book.getList response: 404 is on the page, but not in the schema",
        ],
    )


def test_tables_of_the_parts_of_an_element(audited: Audited) -> None:
    audited.pages["book.getList"]["other_tables"] = [
        {"heading": "Описание параметра author", "header": ["Название"], "rows": [{"name": "name"}, {"name": "age"}]}
    ]
    assert audited.run() == (1, ["book.getList response: author/age is on the page, but not in the schema"])


def test_values_of_enums(audited: Audited) -> None:
    edit(audited.schema, "enums.yaml", "NOVEL: A novel.", "NOVEL: A novel.\n      CRIME: A murder.")
    status, undecided = audited.run()
    assert status == 1
    assert undecided[0] == "Genre: NOVEL, verse is a list of the reference, but not an enum of the schema"
    assert "no page names Genre 'CRIME'" in undecided


def test_error_codes(audited: Audited) -> None:
    codes = ["0005", "0007", "0011", "1001", "4040"]
    audited.tables["errors.json"] = [{"code": code} for code in codes]
    assert audited.run() == (1, ["error 4040 is not in the schema", "no page names error 1002"])


@pytest.mark.parametrize(
    ("row", "change", "expected"),
    [
        (0, {"operators": ["equal"]}, "BookFilter 1: operators equal, gt, on the page equal"),
        (0, {"value": "int"}, "BookFilter 1: the value is date, on the page int"),
        (1, {"type": 3}, "BookFilter 2: the schema has it, but no page names it"),
        (1, {"value": "int - 1 / 0"}, "BookFilter 2: the value is always 1, on the page int"),
        (2, {"value": "int"}, "BookFilter 101: the value is int list, on the page int"),
        (2, {"name": "Читатели"}, "BookFilter 101: `field` belongs to filters by a custom field only"),
    ],
)
def test_filters(audited: Audited, row: int, change: dict[str, Any], expected: str) -> None:
    rows = [dict(one) for one in FILTERS["Фильтры_книг"]]
    rows[row] |= change
    audited.tables["filters.json"] = {"Фильтры_книг": rows}
    status, undecided = audited.run()
    assert status == 1
    assert expected in undecided


def test_a_reference_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", str(tmp_path / "nowhere")]) == 2
    assert capsys.readouterr().err.startswith("cannot read the reference: ")


@pytest.mark.parametrize("root", [REFERENCE] if REFERENCE.is_dir() else [])
def test_the_schema_and_the_api(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", str(root)]) == 0
    printed = capsys.readouterr().out
    assert "undecided: 0" in printed.splitlines()
    for what in ("functions", "errors", "filters"):
        found = re.search(rf"^{what}: (\d+) of \1$", printed, re.MULTILINE)
        assert found is not None and int(found[1]) > 70
