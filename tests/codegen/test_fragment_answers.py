"""Answers and errors of the fragment: each construct of the schema, as a server sends it and as a client reads it."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from fragment.enums import Binding, FieldType, Genre
from fragment.errors import BY_CODE, BookNotFound, BookOnLoan, NotFound, OnLoan, Refused
from fragment.methods import AuthLogin, AuthLoginResponse, BookAdd, BookAddResponse, BookGet, BookGetList, BookRemove
from fragment.types import Book, Reader, Remark

import fragment
from fragment_wire import SERVER, answer, request_node
from planfix_runtime import UNSET, ApiError, Extra, FailureKind, MissingElement, Moment, Page, ProtocolError
from planfix_runtime.model.field_values import LoginList

BOOK = (
    '<book lang="en"><id>1</id><title>T</title><genre>verse</genre><binding>1</binding>'
    "<fieldType>BORROWERS</fieldType><author><id>2</id><name>Ann</name></author>"
    "<publisher><office><id>3</id></office></publisher><readers><reader><id>4</id></reader><reader/></readers>"
    '<tags><id>5</id><id>6</id></tags><shelf>7</shelf><shelf>8</shelf><remark stars="5" public="1"><text>good</text>'
    "</remark><bindings>0,1,2</bindings><opens>09:30</opens><cardValue><id>9</id></cardValue></book>"
)
VALUE = Book(
    id=1,
    language="en",
    title="T",
    genre=Genre.POETRY,
    binding=Binding.CLOTH,
    field_type=FieldType.BORROWERS,
    author=Reader(id=2, name="Ann"),
    publisher_id=3,
    readers=[Reader(id=4), Reader()],
    tags=[5, 6],
    shelves=[7, 8],
    remarks=[Remark(stars=5, public=True, text="good")],
    bindings=[Binding.PAPER, Binding.CLOTH, Binding(2)],
    opens=time(9, 30),
    card_value=LoginList([9]),
)


def test_an_object() -> None:
    assert fragment.decode(BookGet, answer(BOOK)) == VALUE
    assert SERVER.write("book.get", VALUE) == BOOK


def test_a_list() -> None:
    xml = f'<books totalCount="12" count="1">{BOOK}</books>'
    page = fragment.decode(BookGetList, answer(xml))
    assert page == Page([VALUE], 1, 12)
    assert SERVER.write("book.getList", page) == xml


def test_a_class_of_its_own() -> None:
    xml = '<book><id>1</id><price>2.50</price><due>24-07-2015</due></book><receipt number="7"/>'
    value = fragment.decode(BookAdd, answer(xml))
    assert value == BookAddResponse(id=1, price=Decimal("2.50"), due=Moment.on(date(2015, 7, 24)), receipt=7)
    assert str(value.price) == "2.50"
    assert SERVER.write("book.add", value) == xml


def test_nothing_but_the_confirmation() -> None:
    assert fragment.decode(BookRemove, answer("")).extra == ()


def test_absent_and_empty_differ() -> None:
    absent = fragment.decode(BookGet, answer("<book><id>1</id></book>"))
    assert (absent.title, absent.genre, absent.tags, absent.author, absent.shelves) == (
        UNSET,
        UNSET,
        UNSET,
        UNSET,
        [],
    )
    empty = fragment.decode(BookGet, answer("<book><id>1</id><title/><genre/><tags/><author/></book>"))
    assert (empty.title, empty.genre, empty.tags, empty.author) == ("", None, [], Reader())
    for book in (absent, empty):
        assert fragment.decode(BookGet, answer(SERVER.write("book.get", book))) == book


def test_values_of_enums_that_nobody_knew() -> None:
    book = fragment.decode(BookGet, answer("<book><id>1</id><genre>opera</genre><binding>7</binding></book>"))
    assert (book.genre, book.binding) == (Genre("opera"), Binding(7))
    assert SERVER.write("book.get", book) == "<book><id>1</id><genre>opera</genre><binding>7</binding></book>"


def test_elements_that_nobody_knew() -> None:
    xml = (
        "<book><id>1</id><author><id>2</id><pen>quill</pen></author><publisher><office><id>3</id><city>Ulm</city>"
        "</office></publisher><new>1</new></book>"
    )
    book = fragment.decode(BookGet, answer(xml))
    assert book.extra == (Extra("<city>Ulm</city>", "publisher/office"), Extra("<new>1</new>"))
    assert book.author == Reader(id=2, extra=(Extra("<pen>quill</pen>"),))
    assert SERVER.write("book.get", book) == xml


def test_items_without_a_value_are_kept() -> None:
    xml = "<book><id>1</id><tags><id/><id>5</id></tags><shelf/><shelf>7</shelf></book>"
    book = fragment.decode(BookGet, answer(xml))
    assert (book.tags, book.shelves) == ([5], [7])
    assert book.extra == (Extra("<id/>", "tags", 1), Extra("<shelf/>", "", 1))


def test_empty_attributes() -> None:
    book = fragment.decode(BookGet, answer('<book lang=""><id>1</id><remark stars="" public=""/></book>'))
    assert book.language == "" and book.remarks == [Remark(extra=(Extra("", "@stars"), Extra("", "@public")))]
    xml = SERVER.write("book.get", Book(id=1, language=None, remarks=[Remark(stars=None)]))
    assert xml == '<book lang=""><id>1</id><remark stars=""/></book>'


@pytest.mark.parametrize(
    "xml",
    [
        "",
        "<book></book>",
        "<book><id></id></book>",
    ],
)
def test_what_is_required_is_there(xml: str) -> None:
    with pytest.raises(MissingElement):
        fragment.decode(BookGet, answer(xml))


@pytest.mark.parametrize(
    "xml",
    [
        "<id>1_000</id>",
        "<id>١٢</id>",
        "<id>1</id><opens>25:00</opens>",
        "<id>1</id><binding>cloth</binding>",
        "<id>1</id><tags><id>x</id></tags>",
        "<id>1</id><remark stars='many'/>",
    ],
)
def test_values_that_cannot_be(xml: str) -> None:
    with pytest.raises(ProtocolError):
        fragment.decode(BookGet, answer(f"<book>{xml}</book>"), strict=True)
    assert fragment.decode(BookGet, answer(f"<book>{xml}</book>")).title is UNSET


def test_a_secret_does_not_show() -> None:
    value = fragment.decode(AuthLogin, answer("<sid>hush</sid>"))
    assert (value.sid, "hush" in repr(value)) == ("hush", False)
    assert SERVER.write("auth.login", AuthLoginResponse(sid="hush")) == "<sid>hush</sid>"
    login = SERVER.read("auth.login", request_node("<login>ann</login><password>p</password>"))
    assert login == AuthLogin(login="ann", password="p")


def test_a_class_for_each_code() -> None:
    with pytest.raises(BookNotFound) as caught:
        fragment.decode(BookGet, answer("<code>1001</code><message>gone</message>", "error"))
    assert isinstance(caught.value, NotFound)
    assert isinstance(caught.value, ApiError)
    assert (caught.value.code, caught.value.message, caught.value.method) == ("1001", "gone", "book.get")


def test_fields_of_an_error() -> None:
    xml = "<code>1002</code><reader>Ann</reader><returnDate>24-07-2015</returnDate><binding>1</binding>"
    with pytest.raises(BookOnLoan) as caught:
        fragment.decode(BookAdd, answer(xml, "error"))
    assert isinstance(caught.value, OnLoan)
    assert isinstance(caught.value, Refused)
    assert (caught.value.reader, caught.value.until) == ("Ann", date(2015, 7, 24))
    assert caught.value.binding is Binding.CLOTH


def test_fields_that_an_error_lacks() -> None:
    with pytest.raises(BookOnLoan) as caught:
        fragment.decode(BookAdd, answer("<code>1002</code>", "error"))
    assert caught.value.reader is UNSET


def test_what_the_client_does_about_it() -> None:
    assert {code: error.kind for code, error in BY_CODE.items()} == {
        "0005": FailureKind.SESSION_EXPIRED,
        "0007": FailureKind.QUOTA_SPENT,
        "0011": FailureKind.BUSY,
        "1001": FailureKind.REFUSED,
        "1002": FailureKind.REFUSED,
    }


def test_a_code_that_nobody_knew() -> None:
    with pytest.raises(ApiError) as caught:
        fragment.decode(BookGet, answer("<code>9999</code>", "error"))
    assert (type(caught.value), caught.value.code) == (ApiError, "9999")
