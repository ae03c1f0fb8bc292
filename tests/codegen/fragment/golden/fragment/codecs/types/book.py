"""How a client reads and writes the types: book.

Generated from schema/types/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from fragment.enums import Binding, FieldType, Genre, Loan
from fragment.types.book import Book, CardValue, Copy, Queue, QueueInput, Reader, Remark, Tag
from planfix_runtime.codec.decoding import (
    append_item,
    missing,
    read_attribute,
    read_datetime,
    read_int,
    read_int_enum,
    read_items,
    read_leaf,
    read_objects,
    read_str_enum,
    read_text,
    read_value,
    read_words,
)
from planfix_runtime.codec.encoding import write_ints, write_object, xml_int, xml_text, xml_value
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.scalars import parse_bool, parse_int, parse_int_enum, parse_text, parse_time
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import check_at_least_one, given
from planfix_runtime.xml import END, Node


def read_book(node: Node, zone: tzinfo | None) -> Book:
    """Read a `Book` of its element."""
    id: int | None | Unset = UNSET
    language: str | Unset = UNSET
    title: str | Unset = UNSET
    genre: Genre | None | Unset = UNSET
    binding: Binding | None | Unset = UNSET
    field_type: FieldType | None | Unset = UNSET
    author: Reader | Unset = UNSET
    publisher_id: int | None | Unset = UNSET
    readers: list[Reader] | Unset = UNSET
    tags: list[int] | Unset = UNSET
    shelves: list[int] = []
    remarks: list[Remark] = []
    bindings: list[Binding] | Unset = UNSET
    opens: dt.time | None | Unset = UNSET
    card_value: FieldValue | Unset = UNSET
    language = read_attribute(node, "lang", parse_text)
    unknown: list[Node] = []
    rest = iter(node[:])
    child = next(rest, END)
    while tag := child.tag:
        first = child
        if tag == "id":
            id = read_int(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "title":
            title = (child.text or "") if not len(child) else read_text(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if tag == "genre":
            genre = read_str_enum(child, unknown, Genre)
            child = next(rest, END)
            tag = child.tag
        if tag == "binding":
            binding = read_int_enum(child, unknown, Binding)
            child = next(rest, END)
            tag = child.tag
        if tag == "fieldType":
            field_type = read_str_enum(child, unknown, FieldType)
            child = next(rest, END)
            tag = child.tag
        if tag == "author":
            author = read_reader(child, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "publisher":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "office":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            publisher_id = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                else:
                    unknown.append(inner)
            child = next(rest, END)
            tag = child.tag
        if tag == "readers":
            readers = read_objects(child, unknown, "reader", read_reader, zone)
            child = next(rest, END)
            tag = child.tag
        if tag == "tags":
            tags = read_items(child, unknown, "id", parse_int)
            child = next(rest, END)
            tag = child.tag
        while tag == "shelf":
            append_item(shelves, child, unknown, parse_int)
            child = next(rest, END)
            tag = child.tag
        while tag == "remark":
            remarks.append(read_remark(child, zone))
            child = next(rest, END)
            tag = child.tag
        if tag == "bindings":
            bindings = read_words(child, unknown, ",", parse_int_enum(Binding))
            child = next(rest, END)
            tag = child.tag
        if tag == "opens":
            opens = read_leaf(child, unknown, parse_time)
            child = next(rest, END)
            tag = child.tag
        if tag == "cardValue":
            card_value = (child.text or "") if not len(child) else read_value(child, unknown)
            child = next(rest, END)
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = next(rest, END)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return Book(
        id=id,
        language=language,
        title=title,
        genre=genre,
        binding=binding,
        field_type=field_type,
        author=author,
        publisher_id=publisher_id,
        readers=readers,
        tags=tags,
        shelves=shelves,
        remarks=remarks,
        bindings=bindings,
        opens=opens,
        card_value=card_value,
        extra=collect(node, unknown) if unknown else (),
    )


def read_reader(node: Node, zone: tzinfo | None) -> Reader:
    """Read a `Reader` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return Reader(
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def read_remark(node: Node, zone: tzinfo | None) -> Remark:
    """Read a `Remark` of its element."""
    stars: int | Unset = UNSET
    public: bool | Unset = UNSET
    text: str | Unset = UNSET
    stars = read_attribute(node, "stars", parse_int)
    public = read_attribute(node, "public", parse_bool)
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "text":
            text = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    return Remark(
        stars=stars,
        public=public,
        text=text,
        extra=collect(node, unknown) if unknown else (),
    )


def read_tag(node: Node, zone: tzinfo | None) -> Tag:
    """Read a `Tag` of its element."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "name":
            name = (child.text or "") if not len(child) else read_text(child, unknown)
        else:
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return Tag(
        id=id,
        name=name,
        extra=collect(node, unknown) if unknown else (),
    )


def read_copy(node: Node, zone: tzinfo | None) -> Copy:
    """Read a `Copy` of its element."""
    id: int | None | Unset = UNSET
    note: str | Unset = UNSET
    loan: Loan | None | Unset = UNSET
    returned: dt.datetime | dt.date | None | Unset = UNSET
    keeper: Reader | Unset = UNSET
    queue: Queue | Unset = UNSET
    fee: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown)
        elif tag == "note":
            note = (child.text or "") if not len(child) else read_text(child, unknown)
        elif tag == "loan":
            loan = read_str_enum(child, unknown, Loan)
        elif tag == "returned":
            returned = read_datetime(child, unknown, zone)
        elif tag == "keeper":
            keeper = read_reader(child, zone)
        elif tag == "queue":
            queue = read_queue(child, zone)
        elif tag == "fee":
            fee = read_int(child, unknown)
        else:
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "id")
    return Copy(
        id=id,
        note=note,
        loan=loan,
        returned=returned,
        keeper=keeper,
        queue=queue,
        fee=fee,
        extra=collect(node, unknown) if unknown else (),
    )


def read_queue(node: Node, zone: tzinfo | None) -> Queue:
    """Read a `Queue` of its element."""
    readers: list[Reader] | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "waiting":
            readers = read_objects(child, unknown, "reader", read_reader, zone)
        else:
            unknown.append(child)
    return Queue(
        readers=readers,
        extra=collect(node, unknown) if unknown else (),
    )


def write_reader(tag: str, value: Reader, zone: tzinfo | None) -> str:
    """Write a `Reader` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_card_value(tag: str, value: CardValue, zone: tzinfo | None) -> str:
    """Write a `CardValue` as the element `tag`."""
    check_at_least_one(value, "value", "reader")
    out: list[str] = []
    field_id = given(value.field_id, "field_id")
    out.append(f"<fieldId>{field_id if type(field_id) is int else xml_int(field_id, 'field_id')}</fieldId>")
    if (value_ := value.value) is not UNSET:
        out.append(f"<value>{xml_value(value_, 'value')}</value>")
    if (reader := value.reader) is not UNSET:
        out.append(write_object("reader", reader, "reader", Reader, write_reader, zone))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"


def write_queue_input(tag: str, value: QueueInput, zone: tzinfo | None) -> str:
    """Write a `QueueInput` as the element `tag`."""
    out: list[str] = []
    if (readers := value.readers) is not UNSET:
        out.append("<readers>" + write_ints("id", readers, "readers") + "</readers>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
