"""`book.add`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from datetime import tzinfo
from decimal import Decimal

from fragment.enums import Binding, Genre
from fragment.types.book import CardValue, write_card_value
from planfix_runtime.checks import (
    as_tuple,
    bounded,
    check_at_least_one,
    check_at_most_one,
    check_exactly_one,
    given,
    limited,
)
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.file_body import FileBody
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_attribute, read_datetime, read_int, read_leaf
from planfix_runtime.scalars import (
    parse_int,
    parse_number,
    text_of_any,
    text_of_base64,
    text_of_date,
    text_of_enum,
    text_of_int,
    text_of_number,
    text_of_time,
)
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write, write_bool, write_datetime, write_int, write_items, write_objects, write_text


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class BookAdd(Request["BookAddResponse"]):
    """Buy a book.

    The library buys a copy each time.

    Give exactly one of author_id / author_name, publisher_id. Give at most one of shelf_id, stored. Give at least
    one of tags, notes.

    Attributes:
        title: Title of the book. Not empty. At most 80 characters.
        author_id: Id of the author.
        author_name: Name of the author.
        publisher_id: Id of the publisher's office.
        shelf_id: Id of the shelf. At least 1.
        stored: Whether it goes into the store.
        tags: Ids of tags. At most 3 items.
        notes: Notes.
        genre: What it is.
        binding: How it is bound.
        price: What it costs. At least 0.
        bought: When it was bought.
        opens: When it can be had.
        due: When it must be back.
        cover: Picture of the cover.
        card: Values of the catalogue card.

    Raises:
        BookOnLoan: The book is on loan. (1002)

    See https://library.example/help/Planfix_API_book.add
    """

    title: str
    author_id: int | None | Unset = UNSET
    author_name: str | None | Unset = UNSET
    publisher_id: int | None | Unset = UNSET
    shelf_id: int | None | Unset = UNSET
    stored: bool | None | Unset = UNSET
    tags: Sequence[int] | Unset = UNSET
    notes: Sequence[str] = ()
    genre: Genre | int | None | Unset = UNSET
    binding: Binding | None | Unset = UNSET
    price: Decimal | None | Unset = UNSET
    bought: dt.date | None | Unset = UNSET
    opens: dt.time | None | Unset = UNSET
    due: dt.datetime | dt.date | None | Unset = UNSET
    cover: bytes | FileBody | None | Unset = UNSET
    card: Sequence[CardValue] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "tags", as_tuple(self.tags))
        object.__setattr__(self, "notes", as_tuple(self.notes))
        object.__setattr__(self, "card", as_tuple(self.card))


@dataclasses.dataclass(slots=True)
class BookAddResponse:
    """What the server answers to book.add.

    Attributes:
        id: Id of the book.
        price: What it cost.
        due: When it must be back.
        receipt: Number of the receipt.
    """

    id: int
    price: Decimal | None | Unset = UNSET
    due: dt.datetime | dt.date | None | Unset = UNSET
    receipt: int | Unset = UNSET
    extra: tuple[Extra, ...] = ()


def write_book_add(value: BookAdd, zone: tzinfo | None) -> str:
    """Write what a `BookAdd` holds."""
    check_exactly_one(value, ("author_id", "author_name"), "publisher_id")
    check_at_most_one(value, "shelf_id", "stored")
    check_at_least_one(value, "tags", "notes")
    out: list[str] = []
    in_book: list[str] = []
    in_book.append(write_text("title", limited(given(value.title, "title"), "title", 1, 80), "title"))
    in_book_author: list[str] = []
    if value.author_id is not UNSET:
        in_book_author.append(write_int("id", value.author_id, "author_id"))
    if value.author_name is not UNSET:
        in_book_author.append(write_text("name", value.author_name, "author_name"))
    if in_book_author:
        in_book.append("<author>" + "".join(in_book_author) + "</author>")
    in_book_publisher: list[str] = []
    in_book_publisher_office: list[str] = []
    if value.publisher_id is not UNSET:
        in_book_publisher_office.append(write_int("id", value.publisher_id, "publisher_id"))
    if in_book_publisher_office:
        in_book_publisher.append("<office>" + "".join(in_book_publisher_office) + "</office>")
    if in_book_publisher:
        in_book.append("<publisher>" + "".join(in_book_publisher) + "</publisher>")
    in_book_place: list[str] = []
    in_book_place_room: list[str] = []
    in_book_place_room_shelf: list[str] = []
    if value.shelf_id is not UNSET:
        in_book_place_room_shelf.append(write_int("id", bounded(value.shelf_id, "shelf_id", 1, None), "shelf_id"))
    if in_book_place_room_shelf:
        in_book_place_room.append("<shelf>" + "".join(in_book_place_room_shelf) + "</shelf>")
    if in_book_place_room:
        in_book_place.append("<room>" + "".join(in_book_place_room) + "</room>")
    if value.stored is not UNSET:
        in_book_place.append(write_bool("stored", value.stored, "stored"))
    if in_book_place:
        in_book.append("<place>" + "".join(in_book_place) + "</place>")
    if value.tags is not UNSET:
        in_book.append(
            "<tags>" + write_items("id", limited(value.tags, "tags", None, 3), "tags", write_int) + "</tags>"
        )
    if value.notes:
        in_book.append(write_items("note", value.notes, "notes", write_text))
    if value.genre is not UNSET:
        in_book.append(write("genre", value.genre, "genre", text_of_any(text_of_enum(Genre), text_of_int)))
    if value.binding is not UNSET:
        in_book.append(write("binding", value.binding, "binding", text_of_enum(Binding)))
    if value.price is not UNSET:
        in_book.append(write("price", bounded(value.price, "price", 0, None), "price", text_of_number))
    if value.bought is not UNSET:
        in_book.append(write("bought", value.bought, "bought", text_of_date))
    if value.opens is not UNSET:
        in_book.append(write("opens", value.opens, "opens", text_of_time))
    if value.due is not UNSET:
        in_book.append(write_datetime("due", value.due, "due", zone))
    if value.cover is not UNSET:
        in_book.append(write("cover", value.cover, "cover", text_of_base64))
    if value.card is not UNSET:
        in_book.append(
            "<card>" + write_objects("value", value.card, "card", CardValue, write_card_value, zone) + "</card>"
        )
    if in_book:
        out.append("<book>" + "".join(in_book) + "</book>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_book_add_response(node: Node, zone: tzinfo | None) -> BookAddResponse:
    """Read a `BookAddResponse` of its element."""
    id: int | None | Unset = UNSET
    price: Decimal | None | Unset = UNSET
    due: dt.datetime | dt.date | None | Unset = UNSET
    receipt: int | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "book":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                elif inner_tag == "price":
                    price = read_leaf(inner, unknown, parse_number)
                elif inner_tag == "due":
                    due = read_datetime(inner, unknown, zone)
                else:
                    unknown.append(inner)
        elif tag == "receipt":
            receipt = read_attribute(child, "number", parse_int)
            if not len(child) and not child.attrib:
                unknown.append(child)
            unknown.extend(child)
        elif tag not in ("account",):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "book/id")
    return BookAddResponse(
        id,
        price,
        due,
        receipt,
        collect(node, unknown) if unknown else (),
    )


BookAdd.method = Method(
    name="book.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("1002",),
    page="https://library.example/help/Planfix_API_book.add",
    write=write_book_add,
    read=read_book_add_response,
)
