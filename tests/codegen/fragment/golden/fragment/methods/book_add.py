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
from planfix_runtime.scalars import parse_int, parse_number, text_of_base64, text_of_number
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import (
    write_items,
    write_objects,
    xml_bool,
    xml_date,
    xml_datetime,
    xml_enum_or_int,
    xml_int,
    xml_int_enum,
    xml_of,
    xml_text,
    xml_time,
)


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
    title = given(value.title, "title")
    limited(title, "title", 1, 80)
    in_book.append(f"<title>{xml_text(title, 'title')}</title>")
    in_book_author: list[str] = []
    if (author_id := value.author_id) is not UNSET:
        in_book_author.append(f"<id>{author_id if type(author_id) is int else xml_int(author_id, 'author_id')}</id>")
    if (author_name := value.author_name) is not UNSET:
        in_book_author.append(f"<name>{xml_text(author_name, 'author_name')}</name>")
    if in_book_author:
        in_book.append(f"<author>{''.join(in_book_author)}</author>")
    if (publisher_id := value.publisher_id) is not UNSET:
        in_book.append(
            f"<publisher><office><id>{publisher_id if type(publisher_id) is int else xml_int(publisher_id, 'publisher_id')}</id></office></publisher>"
        )
    in_book_place: list[str] = []
    if (shelf_id := value.shelf_id) is not UNSET:
        bounded(shelf_id, "shelf_id", 1, None)
        in_book_place.append(
            f"<room><shelf><id>{shelf_id if type(shelf_id) is int else xml_int(shelf_id, 'shelf_id')}</id></shelf></room>"
        )
    if (stored := value.stored) is not UNSET:
        in_book_place.append(f"<stored>{xml_bool(stored, 'stored')}</stored>")
    if in_book_place:
        in_book.append(f"<place>{''.join(in_book_place)}</place>")
    if (tags := value.tags) is not UNSET:
        limited(tags, "tags", None, 3)
        in_book.append("<tags>" + write_items("id", tags, "tags", xml_int) + "</tags>")
    if notes := value.notes:
        in_book.append(write_items("note", notes, "notes", xml_text))
    if (genre := value.genre) is not UNSET:
        in_book.append(f"<genre>{xml_enum_or_int(genre, 'genre', Genre)}</genre>")
    if (binding := value.binding) is not UNSET:
        in_book.append(f"<binding>{xml_int_enum(binding, 'binding', Binding)}</binding>")
    if (price := value.price) is not UNSET:
        bounded(price, "price", 0, None)
        in_book.append(f"<price>{xml_of(price, 'price', text_of_number)}</price>")
    if (bought := value.bought) is not UNSET:
        in_book.append(f"<bought>{xml_date(bought, 'bought')}</bought>")
    if (opens := value.opens) is not UNSET:
        in_book.append(f"<opens>{xml_time(opens, 'opens')}</opens>")
    if (due := value.due) is not UNSET:
        in_book.append(f"<due>{xml_datetime(due, 'due', zone)}</due>")
    if (cover := value.cover) is not UNSET:
        in_book.append(f"<cover>{xml_of(cover, 'cover', text_of_base64)}</cover>")
    if (card := value.card) is not UNSET:
        in_book.append("<card>" + write_objects("value", card, "card", CardValue, write_card_value, zone) + "</card>")
    if in_book:
        out.append(f"<book>{''.join(in_book)}</book>")
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
