"""Codec of `book.add`: encodes requests and decodes answers.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo
from decimal import Decimal

from fragment.codecs.types.book import write_card_value
from fragment.enums import Binding, Genre
from fragment.methods.book_add import BookAdd, BookAddResponse
from fragment.types.book import CardValue
from planfix_runtime.codec.decoding import new, read_attribute, read_datetime, read_int, read_leaf, required
from planfix_runtime.codec.encoding import (
    write_ints,
    write_items,
    write_objects,
    xml_base64,
    xml_bool,
    xml_date,
    xml_datetime,
    xml_enum,
    xml_int,
    xml_of,
    xml_text,
    xml_time,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_inside, restore
from planfix_runtime.model.content import Contents
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import parse_int, parse_number, text_of_number
from planfix_runtime.model.validators import (
    bounded,
    check_at_least_one,
    check_at_most_one,
    check_exactly_one,
    given,
    limited,
)
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_book_add(value: BookAdd, zone: tzinfo | None, contents: Contents | None = None) -> str:
    """Encode the fields of `BookAdd`."""
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
        in_book_place.append(
            f"<stored>{'1' if stored is True else '0' if stored is False else xml_bool(stored, 'stored')}</stored>"
        )
    if in_book_place:
        in_book.append(f"<place>{''.join(in_book_place)}</place>")
    if (tags := value.tags) is not UNSET:
        limited(tags, "tags", None, 3)
        in_book.append("<tags>" + write_ints("id", tags, "tags") + "</tags>")
    if notes := value.notes:
        in_book.append(write_items("note", notes, "notes", xml_text))
    if (genre := value.genre) is not UNSET:
        in_book.append(f"<genre>{xml_enum(genre, 'genre', Genre)}</genre>")
    if (binding := value.binding) is not UNSET:
        in_book.append(f"<binding>{xml_enum(binding, 'binding', Binding)}</binding>")
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
        in_book.append(f"<cover>{xml_base64(cover, 'cover', contents)}</cover>")
    if (card := value.card) is not UNSET:
        in_book.append("<card>" + write_objects("value", card, "card", CardValue, write_card_value, zone) + "</card>")
    if in_book:
        out.append(f"<book>{''.join(in_book)}</book>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_book_add_response(node: Node, reading: Reading) -> BookAddResponse:
    """Decode an element as `BookAddResponse`."""
    id: int | None | Unset = UNSET
    price: Decimal | None | Unset = UNSET
    due: Moment | None | Unset = UNSET
    receipt: int | Unset = UNSET
    met_book = False
    met_receipt = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "book" and not met_book:
            met_book = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                elif inner_tag == "price":
                    price = read_leaf(inner, unknown, parse_number, price)
                elif inner_tag == "due":
                    due = read_datetime(inner, unknown, reading.zone, due)
                else:
                    unknown.append(inner)
        elif tag == "receipt" and not met_receipt:
            met_receipt = True
            receipt = read_attribute(child, "number", parse_int, unknown, reading)
            if child.text or not len(child):
                keep_group(child, unknown)
            keep_inside(child, unknown)
        elif tag not in ("account",):
            unknown.append(child)
    made = new(BookAddResponse)
    made.id = required(id, node, "book/id", unknown)
    made.price = price
    made.due = due
    made.receipt = receipt
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_book_add,
    read_book_add_response,
    with_files=True,
)
