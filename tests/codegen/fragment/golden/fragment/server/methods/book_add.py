"""The server's side of `book.add`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo
from decimal import Decimal

from fragment.enums import Binding, Genre
from fragment.methods.book_add import BookAdd, BookAddResponse
from fragment.server.types.book import read_card_value
from fragment.types.book import CardValue
from planfix_runtime.codec.decoding import (
    append_item,
    read_bool,
    read_bytes,
    read_datetime,
    read_int,
    read_int_enum,
    read_items,
    read_leaf,
    read_objects,
    read_str_enum,
    read_text,
    required,
)
from planfix_runtime.codec.encoding import present, write_attribute, xml_datetime, xml_int, xml_of
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import (
    parse_date,
    parse_int,
    parse_number,
    parse_text,
    parse_time,
    text_of_int,
    text_of_number,
)
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_book_add(node: Node, reading: Reading) -> BookAdd:
    """Read a `BookAdd` of its element."""
    title: str | Unset = UNSET
    author_id: int | None | Unset = UNSET
    author_name: str | Unset = UNSET
    publisher_id: int | None | Unset = UNSET
    shelf_id: int | None | Unset = UNSET
    stored: bool | None | Unset = UNSET
    tags: list[int] | Unset = UNSET
    notes: list[str] = []
    genre: Genre | None | Unset = UNSET
    binding: Binding | None | Unset = UNSET
    price: Decimal | None | Unset = UNSET
    bought: dt.date | None | Unset = UNSET
    opens: dt.time | None | Unset = UNSET
    due: Moment | None | Unset = UNSET
    cover: bytes | Unset = UNSET
    card: list[CardValue] | Unset = UNSET
    met_book = False
    met_book_author = False
    met_book_publisher = False
    met_book_publisher_office = False
    met_book_place = False
    met_book_place_room = False
    met_book_place_room_shelf = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "book" and not met_book:
            met_book = True
            if child.text or not len(child):
                keep_group(child, unknown)
            children2 = child[:]
            for inner in children2:
                if inner.tail:
                    keep_tail(inner, unknown)
            children2.append(END)
            at2 = 0
            inner = children2[0]
            while inner_tag := inner.tag:
                first = inner
                if inner_tag == "title":
                    title = (
                        (inner.text or "") if title is UNSET and not len(inner) else read_text(inner, unknown, title)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "author" and not met_book_author:
                    met_book_author = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            author_id = read_int(inner3, unknown, author_id)
                        elif inner_tag3 == "name":
                            author_name = (
                                (inner3.text or "")
                                if author_name is UNSET and not len(inner3)
                                else read_text(inner3, unknown, author_name)
                            )
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "publisher" and not met_book_publisher:
                    met_book_publisher = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "office" and not met_book_publisher_office:
                            met_book_publisher_office = True
                            if inner3.text or not len(inner3):
                                keep_group(inner3, unknown)
                            for inner4 in inner3[:]:
                                inner_tag4 = inner4.tag
                                if inner_tag4 == "id":
                                    publisher_id = read_int(inner4, unknown, publisher_id)
                                else:
                                    unknown.append(inner4)
                                if inner4.tail:
                                    keep_tail(inner4, unknown)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "place" and not met_book_place:
                    met_book_place = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "room" and not met_book_place_room:
                            met_book_place_room = True
                            if inner3.text or not len(inner3):
                                keep_group(inner3, unknown)
                            for inner4 in inner3[:]:
                                inner_tag4 = inner4.tag
                                if inner_tag4 == "shelf" and not met_book_place_room_shelf:
                                    met_book_place_room_shelf = True
                                    if inner4.text or not len(inner4):
                                        keep_group(inner4, unknown)
                                    for inner5 in inner4[:]:
                                        inner_tag5 = inner5.tag
                                        if inner_tag5 == "id":
                                            shelf_id = read_int(inner5, unknown, shelf_id)
                                        else:
                                            unknown.append(inner5)
                                        if inner5.tail:
                                            keep_tail(inner5, unknown)
                                else:
                                    unknown.append(inner4)
                                if inner4.tail:
                                    keep_tail(inner4, unknown)
                        elif inner_tag3 == "stored":
                            stored = read_bool(inner3, unknown, stored)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "tags" and tags is UNSET:
                    tags = read_items(inner, unknown, "id", parse_int)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                while inner_tag == "note":
                    append_item(notes, inner, unknown, parse_text)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "genre":
                    genre = read_str_enum(inner, unknown, Genre, genre)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "binding":
                    binding = read_int_enum(inner, unknown, Binding, binding)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "price":
                    price = read_leaf(inner, unknown, parse_number, price)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "bought":
                    bought = read_leaf(inner, unknown, parse_date, bought)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "opens":
                    opens = read_leaf(inner, unknown, parse_time, opens)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "due":
                    due = read_datetime(inner, unknown, reading.zone, due)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "cover":
                    cover = read_bytes(inner, unknown, cover)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "card" and card is UNSET:
                    card = read_objects(inner, unknown, "value", read_card_value, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = children2[at2 := at2 + 1]
        elif tag not in ("account", "sid"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return BookAdd(
        title=required(title, node, "book/title", unknown),
        author_id=author_id,
        author_name=author_name,
        publisher_id=publisher_id,
        shelf_id=shelf_id,
        stored=stored,
        tags=tags,
        notes=notes,
        genre=genre,
        binding=binding,
        price=price,
        bought=bought,
        opens=opens,
        due=due,
        cover=cover,
        card=card,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_book_add_response(value: BookAddResponse, zone: tzinfo | None) -> str:
    """Write what a `BookAddResponse` holds."""
    out: list[str] = []
    in_book: list[str] = []
    if present(id := value.id):
        in_book.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (price := value.price) is not UNSET:
        in_book.append(f"<price>{xml_of(price, 'price', text_of_number)}</price>")
    if (due := value.due) is not UNSET:
        in_book.append(f"<due>{xml_datetime(due, 'due', zone)}</due>")
    if in_book:
        out.append(f"<book>{''.join(in_book)}</book>")
    in_receipt: list[str] = []
    in_receipt_attributes = write_attribute("number", value.receipt, "receipt", text_of_int)
    if in_receipt or in_receipt_attributes:
        out.append(f"<receipt{in_receipt_attributes}>{''.join(in_receipt)}</receipt>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
