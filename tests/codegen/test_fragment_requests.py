"""Requests of the fragment: each construct of the schema, as a client sends it and as a server reads it."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fragment.enums import Binding, Genre
from fragment.filters import BookFilter, DateTerm
from fragment.methods import AuthLogin, BookAdd, BookGet, BookGetList, BookGetTags, BookRemove
from fragment.types import CardValue, Reader

import fragment
from fragment_wire import SERVER, request_node, sent
from planfix_runtime import UNSET, InvalidRequest, Moment, ProtocolError
from planfix_runtime.model.field_values import LoginList, TimePeriod
from planfix_runtime.xml import parse
from planfix_tools.emulator.protocol.codec import Codec

FULL = BookAdd(
    title="A & B",
    author_id=5,
    author_name="Ann",
    shelf_id=3,
    tags=[1, 2],
    notes=["first", "second"],
    genre=Genre.POETRY,
    binding=Binding.CLOTH,
    price=Decimal("1.50"),
    bought=date(2015, 7, 24),
    opens=time(9, 30),
    due=datetime(2015, 7, 24, 9, 30),
    cover=b"hello",
    card=[
        CardValue(field_id=1, value=TimePeriod(time(9), time(10))),
        CardValue(field_id=2, value=LoginList([7, 8]), reader=Reader(id=9)),
        CardValue(field_id=3, value=[4, 5]),
    ],
)
FULL_XML = (
    "<book><title>A &amp; B</title><author><id>5</id><name>Ann</name></author>"
    "<place><room><shelf><id>3</id></shelf></room></place><tags><id>1</id><id>2</id></tags>"
    "<note>first</note><note>second</note><genre>verse</genre><binding>1</binding><price>1.50</price>"
    "<bought>24-07-2015</bought><opens>09:30</opens><due>24-07-2015 09:30</due><cover>aGVsbG8=</cover><card>"
    "<value><fieldId>1</fieldId><value><begin>09:00</begin><end>10:00</end></value></value>"
    "<value><fieldId>2</fieldId><value><id>7</id><id>8</id></value><reader><id>9</id></reader></value>"
    "<value><fieldId>3</fieldId><value>[4,5]</value></value></card></book>"
)


def test_every_construct_is_written() -> None:
    assert sent(FULL) == FULL_XML


def test_every_construct_is_read_by_a_server() -> None:
    assert SERVER.read("book.add", request_node(FULL_XML)) == FULL


def test_what_is_not_given_is_not_sent() -> None:
    assert sent(BookAdd(title="t", publisher_id=1, notes=["n"])) == (
        "<book><title>t</title><publisher><office><id>1</id></office></publisher><note>n</note></book>"
    )


def test_none_is_an_empty_element() -> None:
    request = BookAdd(title="t", publisher_id=1, notes=["n"], genre=None, due=None, price=None)
    assert sent(request).endswith("<note>n</note><genre></genre><price></price><due></due></book>")
    assert SERVER.read("book.add", request_node(sent(request))) == request


def test_none_within_an_object() -> None:
    xml = sent(BookAdd(title="T", author_id=1, tags=[1], card=[CardValue(field_id=1, value=None)]))
    assert "<card><value><fieldId>1</fieldId><value></value></value></card>" in xml


def test_an_empty_list_differs_from_none_given() -> None:
    request = BookAdd(title="t", publisher_id=1, notes=["n"], card=[])
    assert "<card></card>" in sent(request)
    assert SERVER.read("book.add", request_node(sent(request))).card == ()
    assert SERVER.read("book.add", request_node(sent(FULL).replace("card", "other"))).card is UNSET


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<bought>31-02-2015</bought>", "a date dd-mm-yyyy"),
        ("<opens>25:00</opens>", "a time hh:mm"),
        ("<opens>noon</opens>", "a time hh:mm"),
        ("<cover>%%%</cover>", "base64"),
        ("<cover>aGVsbG8</cover>", "base64"),
        ("<price>1,50</price>", "a number"),
        ("<binding>cloth</binding>", "a whole number"),
    ],
)
def test_what_a_server_cannot_read(inside: str, expected: str) -> None:
    with pytest.raises(ProtocolError, match=f": expected {expected}: "):
        Codec("fragment", strict=True).read("book.add", request_node(f"<book><title>T</title>{inside}</book>"))


def test_numbers_and_words_in_one_field() -> None:
    assert sent(BookGetList(target=Genre.NOVEL)) == "<target>NOVEL</target>"
    assert sent(BookGetList(target=12)) == "<target>12</target>"
    assert sent(BookGetList(target=":mine")) == "<target>:mine</target>"
    for target in (Genre.NOVEL, 12, ":mine"):
        assert SERVER.read("book.getList", request_node(sent(BookGetList(target=target)))).target == target


def test_words_in_one_element() -> None:
    request = BookGetList(genres=[Genre.NOVEL, Genre.POETRY], page_size=10)
    assert sent(request) == "<genre>NOVEL verse</genre><pageSize>10</pageSize>"
    assert SERVER.read("book.getList", request_node(sent(request))) == request


def test_filters() -> None:
    request = BookGetList(
        filters=[
            BookFilter.bought(equal=DateTerm.on(Moment.on(date(2015, 7, 24)))),
            BookFilter.lent(),
            BookFilter.custom_readers(field=101, equal=[1, 2]),
        ]
    )
    assert sent(request) == (
        "<filters><filter><type>1</type><operator>equal</operator><value><datetype>anotherdate</datetype>"
        "<datefrom>24-07-2015</datefrom></value></filter>"
        "<filter><type>2</type><operator>equal</operator><value>1</value></filter>"
        "<filter><type>101</type><operator>equal</operator><value>1;2</value><field>101</field></filter></filters>"
    )
    assert SERVER.read("book.getList", request_node(sent(request))) == request


def test_times_of_a_zone() -> None:
    zone = ZoneInfo("Europe/Moscow")
    request = BookAdd(title="t", publisher_id=1, notes=["n"], due=datetime(2015, 7, 24, 9, 30, tzinfo=ZoneInfo("UTC")))
    body = fragment.encode(request, account="a", timezone=zone)
    assert b"<due>24-07-2015 12:30</due>" in body
    assert Codec("fragment", zone).read("book.add", parse(body)) == request


@pytest.mark.parametrize(
    ("changes", "field", "expected"),
    [
        ({"title": ""}, "title", "not empty"),
        ({"title": None}, "title", "required"),
        ({"title": UNSET}, "title", "required"),
        ({"title": "x" * 81}, "title", "at most 80 characters"),
        ({"tags": [1, 2, 3, 4]}, "tags", "at most 3 items"),
        ({"tags": [1, "2"]}, "tags[1]", "a whole number"),
        ({"tags": [None]}, "tags[0]", "a value"),
        ({"shelf_id": 0}, "shelf_id", "at least 1"),
        ({"price": Decimal("-0.01")}, "price", "at least 0"),
        ({"price": 1.5}, "price", "Decimal"),
        ({"price": Decimal("NaN")}, "price", "Decimal"),
        ({"publisher_id": 1}, "publisher_id", "at most one of author_id/author_name, publisher_id"),
        ({"stored": True}, "stored", "at most one of shelf_id, stored"),
        ({"tags": UNSET, "notes": ()}, "tags", "one of tags, notes"),
        ({"author_id": UNSET, "author_name": UNSET}, "author_id", "one of author_id/author_name, publisher_id"),
        ({"author_id": None}, "author_id", "one of author_id/author_name, publisher_id"),
        ({"genre": "NOVEL"}, "genre", "a Genre, such as Genre.NOVEL"),
        ({"binding": 1}, "binding", "a Binding"),
        ({"bought": datetime(2015, 7, 24)}, "bought", "a date (without a time)"),
        ({"opens": time(9, 30, tzinfo=ZoneInfo("UTC"))}, "opens", "a time without a time zone"),
        ({"due": datetime(2015, 7, 24, tzinfo=ZoneInfo("UTC"))}, "due", "timezone="),
        ({"cover": "text"}, "cover", "bytes"),
        ({"notes": ["\x00"]}, "notes[0]", "U+0000"),
        ({"card": [CardValue(field_id=1)]}, "card[0].value", "one of value, reader"),
        ({"card": [Reader()]}, "card[0]", "a CardValue"),
    ],
)
def test_what_must_not_be_sent(changes: dict[str, Any], field: str, expected: str) -> None:
    given = {name: getattr(FULL, name) for name in FULL.__dataclass_fields__}
    with pytest.raises(InvalidRequest) as caught:
        fragment.encode(BookAdd(**given | changes), account="a")
    assert caught.value.field == f"BookAdd.{field}"
    assert expected in caught.value.expected


def test_both_names_of_one_alternative() -> None:
    assert "<author><id>5</id><name>Ann</name></author>" in sent(FULL)


def test_a_request_is_a_value() -> None:
    tags = [1]
    request = BookAdd(title="t", publisher_id=1, tags=tags)
    tags.append(2)
    assert request.tags == (1,)
    with pytest.raises(AttributeError):
        setattr(request, "title", "u")


def test_secrets_do_not_show() -> None:
    request = AuthLogin(login="ann", password="hush-hush")
    assert "hush" not in repr(request)
    with pytest.raises(InvalidRequest) as caught:
        fragment.encode(AuthLogin(login="ann", password="hush\x00"), account="a")
    assert "hush" not in str(caught.value) + repr(caught.value)


def test_each_request_knows_its_function() -> None:
    method = BookRemove.method
    assert (method.name, method.kind, method.idempotent, method.admin) == ("book.remove", "write", True, True)
    assert method.page == "https://library.example/help/How_to_part"
    assert (BookAdd.method.idempotent, BookAdd.method.errors) == (False, ("1002",))
    assert (BookGetList.method.paginated, BookGet.method.paginated) == (True, False)


@pytest.mark.parametrize(
    ("request_", "field", "expected"),
    [
        (BookGetTags(ids=[1] * 5), "ids", "at most 4 ids and names in one request, not 5"),
        (BookGetTags(ids=[1] * 3, names=["a"] * 2), "names", "at most 4 ids and names in one request, not 5"),
        (BookGetTags(), "ids", "a value for one of ids, names"),
    ],
)
def test_one_request_names_so_many_objects(request_: BookGetTags, field: str, expected: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        fragment.encode(request_, account="a")
    assert caught.value.field == f"BookGetTags.{field}"
    assert caught.value.expected.startswith(expected)


@pytest.mark.parametrize("size", [-1, 0, 100])
def test_a_bound_on_one_side(size: int) -> None:
    assert f"<pageSize>{size}</pageSize>" in sent(BookGetList(page_size=size))
    with pytest.raises(InvalidRequest, match="BookGetList.page_size: expected at most 100, got 101"):
        fragment.encode(BookGetList(page_size=101), account="a")


def test_as_many_as_one_request_may_name() -> None:
    request = BookGetTags(ids=[1, 1, 2], names=["a"])
    assert sent(request) == "<tags><id>1</id><id>1</id><id>2</id><name>a</name></tags>"


def test_documentation() -> None:
    from fragment.resources.book import BookResource

    text = BookResource.add.__doc__ or ""
    assert "The library buys a copy each time." in text
    assert "Give exactly one of author_id / author_name, publisher_id." in text
    assert "price: What it costs. At least 0." in text
    assert "title: Title of the book. Not empty. At most 80 characters." in text
    assert "More than 4 ids and names are sent as several requests" in (BookResource.get_tags.__doc__ or "")
    assert "BookOnLoan: The book is on loan. (1002)" in text
