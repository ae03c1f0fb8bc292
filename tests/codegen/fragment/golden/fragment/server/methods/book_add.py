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
    missing,
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
)
from planfix_runtime.codec.encoding import write_attribute, xml_datetime, xml_int, xml_of
from planfix_runtime.model.extra import collect, restore
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
from planfix_runtime.model.validators import given
from planfix_runtime.xml import END, Node


def read_book_add(node: Node, zone: tzinfo | None) -> BookAdd:
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
    due: dt.datetime | dt.date | None | Unset = UNSET
    cover: bytes | Unset = UNSET
    card: list[CardValue] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "book":
            if not len(child):
                unknown.append(child)
            rest2 = iter(child[:])
            inner = next(rest2, END)
            while inner_tag := inner.tag:
                first = inner
                if inner_tag == "title":
                    title = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "author":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            author_id = read_int(inner3, unknown)
                        elif inner_tag3 == "name":
                            author_name = (inner3.text or "") if not len(inner3) else read_text(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "publisher":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "office":
                            if not len(inner3):
                                unknown.append(inner3)
                            for inner4 in inner3[:]:
                                inner_tag4 = inner4.tag
                                if inner_tag4 == "id":
                                    publisher_id = read_int(inner4, unknown)
                                else:
                                    unknown.append(inner4)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "place":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "room":
                            if not len(inner3):
                                unknown.append(inner3)
                            for inner4 in inner3[:]:
                                inner_tag4 = inner4.tag
                                if inner_tag4 == "shelf":
                                    if not len(inner4):
                                        unknown.append(inner4)
                                    for inner5 in inner4[:]:
                                        inner_tag5 = inner5.tag
                                        if inner_tag5 == "id":
                                            shelf_id = read_int(inner5, unknown)
                                        else:
                                            unknown.append(inner5)
                                else:
                                    unknown.append(inner4)
                        elif inner_tag3 == "stored":
                            stored = read_bool(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "tags":
                    tags = read_items(inner, unknown, "id", parse_int)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                while inner_tag == "note":
                    append_item(notes, inner, unknown, parse_text)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "genre":
                    genre = read_str_enum(inner, unknown, Genre)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "binding":
                    binding = read_int_enum(inner, unknown, Binding)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "price":
                    price = read_leaf(inner, unknown, parse_number)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "bought":
                    bought = read_leaf(inner, unknown, parse_date)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "opens":
                    opens = read_leaf(inner, unknown, parse_time)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "due":
                    due = read_datetime(inner, unknown, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "cover":
                    cover = read_bytes(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "card":
                    card = read_objects(inner, unknown, "value", read_card_value, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = next(rest2, END)
        elif tag not in ("account", "sid"):
            unknown.append(child)
    if title is UNSET:
        raise missing(node, "book/title")
    return BookAdd(
        title=title,
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
        extra=collect(node, unknown) if unknown else (),
    )


def write_book_add_response(value: BookAddResponse, zone: tzinfo | None) -> str:
    """Write what a `BookAddResponse` holds."""
    out: list[str] = []
    in_book: list[str] = []
    id = given(value.id, "id")
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
    if value.extra:
        content = restore(content, value.extra)
    return content
