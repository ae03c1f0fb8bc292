"""Codecs of the types: book.

Generated from schema/types/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from fragment.enums import Binding, FieldType, Genre, Loan
from fragment.types.book import Book, CardValue, Copy, Queue, QueueInput, Reader, Remark, Tag
from planfix_runtime.codec.decoding import (
    append_item,
    new,
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
    required,
)
from planfix_runtime.codec.encoding import write_ints, write_object, xml_int, xml_text, xml_value
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore_element
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.moment import Moment
from planfix_runtime.model.scalars import parse_bool, parse_int, parse_int_enum, parse_text, parse_time
from planfix_runtime.model.validators import check_at_least_one, given
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_book(node: Node, reading: Reading) -> Book:
    """Decode an element as `Book`."""
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
    met_publisher = False
    met_publisher_office = False
    unknown: list[Unknown] = []
    language = read_attribute(node, "lang", parse_text, unknown, reading)
    children = node[:]
    children.append(END)
    at = 0
    child = children[0]
    while tag := child.tag:
        first = child
        if tag == "id":
            id = read_int(child, unknown, id)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "title":
            title = (child.text or "") if title is UNSET and not len(child) else read_text(child, unknown, title)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "genre":
            genre = read_str_enum(child, unknown, Genre, genre)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "binding":
            binding = read_int_enum(child, unknown, Binding, binding)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "fieldType":
            field_type = read_str_enum(child, unknown, FieldType, field_type)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "author" and author is UNSET:
            author = read_reader(child, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "publisher" and not met_publisher:
            met_publisher = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "office" and not met_publisher_office:
                    met_publisher_office = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            publisher_id = read_int(inner3, unknown, publisher_id)
                        else:
                            unknown.append(inner3)
                else:
                    unknown.append(inner)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "readers" and readers is UNSET:
            readers = read_objects(child, unknown, "reader", read_reader, reading)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "tags" and tags is UNSET:
            tags = read_items(child, unknown, "id", parse_int)
            child = children[at := at + 1]
            tag = child.tag
        while tag == "shelf":
            append_item(shelves, child, unknown, parse_int)
            child = children[at := at + 1]
            tag = child.tag
        while tag == "remark":
            remarks.append(read_remark(child, reading))
            child = children[at := at + 1]
            tag = child.tag
        if tag == "bindings":
            bindings = read_words(child, unknown, ",", parse_int_enum(Binding), bindings)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "opens":
            opens = read_leaf(child, unknown, parse_time, opens)
            child = children[at := at + 1]
            tag = child.tag
        if tag == "cardValue":
            card_value = (
                (child.text or "") if card_value is UNSET and not len(child) else read_value(child, unknown, card_value)
            )
            child = children[at := at + 1]
            tag = child.tag
        if child is first:
            unknown.append(child)
            child = children[at := at + 1]
    made = new(Book)
    made.id = required(id, node, "id", unknown)
    made.language = language
    made.title = title
    made.genre = genre
    made.binding = binding
    made.field_type = field_type
    made.author = author
    made.publisher_id = publisher_id
    made.readers = readers
    made.tags = tags
    made.shelves = shelves
    made.remarks = remarks
    made.bindings = bindings
    made.opens = opens
    made.card_value = card_value
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_reader(node: Node, reading: Reading) -> Reader:
    """Decode an element as `Reader`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(Reader)
    made.id = id
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_remark(node: Node, reading: Reading) -> Remark:
    """Decode an element as `Remark`."""
    stars: int | Unset = UNSET
    public: bool | Unset = UNSET
    text: str | Unset = UNSET
    unknown: list[Unknown] = []
    stars = read_attribute(node, "stars", parse_int, unknown, reading)
    public = read_attribute(node, "public", parse_bool, unknown, reading)
    for child in node[:]:
        tag = child.tag
        if tag == "text":
            text = (child.text or "") if text is UNSET and not len(child) else read_text(child, unknown, text)
        else:
            unknown.append(child)
    made = new(Remark)
    made.stars = stars
    made.public = public
    made.text = text
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_tag(node: Node, reading: Reading) -> Tag:
    """Decode an element as `Tag`."""
    id: int | None | Unset = UNSET
    name: str | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "name":
            name = (child.text or "") if name is UNSET and not len(child) else read_text(child, unknown, name)
        else:
            unknown.append(child)
    made = new(Tag)
    made.id = required(id, node, "id", unknown)
    made.name = name
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_copy(node: Node, reading: Reading) -> Copy:
    """Decode an element as `Copy`."""
    id: int | None | Unset = UNSET
    note: str | Unset = UNSET
    loan: Loan | None | Unset = UNSET
    returned: Moment | None | Unset = UNSET
    keeper: Reader | Unset = UNSET
    queue: Queue | Unset = UNSET
    fee: int | None | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "id":
            id = read_int(child, unknown, id)
        elif tag == "note":
            note = (child.text or "") if note is UNSET and not len(child) else read_text(child, unknown, note)
        elif tag == "loan":
            loan = read_str_enum(child, unknown, Loan, loan)
        elif tag == "returned":
            returned = read_datetime(child, unknown, reading.zone, returned)
        elif tag == "keeper" and keeper is UNSET:
            keeper = read_reader(child, reading)
        elif tag == "queue" and queue is UNSET:
            queue = read_queue(child, reading)
        elif tag == "fee":
            fee = read_int(child, unknown, fee)
        else:
            unknown.append(child)
    made = new(Copy)
    made.id = required(id, node, "id", unknown)
    made.note = note
    made.loan = loan
    made.returned = returned
    made.keeper = keeper
    made.queue = queue
    made.fee = fee
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def read_queue(node: Node, reading: Reading) -> Queue:
    """Decode an element as `Queue`."""
    readers: list[Reader] | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "waiting" and readers is UNSET:
            readers = read_objects(child, unknown, "reader", read_reader, reading)
        else:
            unknown.append(child)
    made = new(Queue)
    made.readers = readers
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


def write_reader(tag: str, value: Reader, zone: tzinfo | None) -> str:
    """Encode `Reader` as the element `tag`."""
    out: list[str] = []
    if (id := value.id) is not UNSET:
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_card_value(tag: str, value: CardValue, zone: tzinfo | None) -> str:
    """Encode `CardValue` as the element `tag`."""
    check_at_least_one(value, "value", "reader")
    out: list[str] = []
    field_id = given(value.field_id, "field_id")
    out.append(f"<fieldId>{field_id if type(field_id) is int else xml_int(field_id, 'field_id')}</fieldId>")
    if (value_ := value.value) is not UNSET:
        out.append(f"<value>{xml_value(value_, 'value')}</value>")
    if (reader := value.reader) is not UNSET:
        out.append(write_object("reader", reader, "reader", Reader, write_reader, zone))
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_queue_input(tag: str, value: QueueInput, zone: tzinfo | None) -> str:
    """Encode `QueueInput` as the element `tag`."""
    out: list[str] = []
    if (readers := value.readers) is not UNSET:
        out.append("<readers>" + write_ints("id", readers, "readers") + "</readers>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
