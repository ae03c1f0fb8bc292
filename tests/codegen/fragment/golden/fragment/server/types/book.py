"""How a server reads and writes what a client does not: book.

Generated from schema/types/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.codecs.types.book import read_reader, write_reader
from fragment.enums import Binding, FieldType, Genre, Loan
from fragment.types.book import Book, CardValue, Copy, Queue, QueueInput, Reader, Remark, Tag
from planfix_runtime.codec.decoding import read_int, read_items, read_value, required
from planfix_runtime.codec.encoding import (
    present,
    write_attribute,
    write_ints,
    write_object,
    write_objects,
    xml_datetime,
    xml_enum_number,
    xml_int,
    xml_int_enum,
    xml_str_enum,
    xml_text,
    xml_time,
    xml_value,
    xml_words,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_tail, restore_element
from planfix_runtime.model.field_values import FieldValue
from planfix_runtime.model.scalars import parse_int, text_of, text_of_bool, text_of_enum, text_of_int
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import Node


def read_card_value(node: Node, reading: Reading) -> CardValue:
    """Read a `CardValue` of its element."""
    field_id: int | None | Unset = UNSET
    value_: FieldValue | Unset = UNSET
    reader: Reader | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "fieldId":
            field_id = read_int(child, unknown, field_id)
        elif tag == "value":
            value_ = (child.text or "") if value_ is UNSET and not len(child) else read_value(child, unknown, value_)
        elif tag == "reader" and reader is UNSET:
            reader = read_reader(child, reading)
        else:
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return CardValue(
        field_id=required(field_id, node, "fieldId", unknown),
        value=value_,
        reader=reader,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def read_queue_input(node: Node, reading: Reading) -> QueueInput:
    """Read a `QueueInput` of its element."""
    readers: list[int] | Unset = UNSET
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "readers" and readers is UNSET:
            readers = read_items(child, unknown, "id", parse_int)
        else:
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return QueueInput(
        readers=readers,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_book(tag: str, value: Book, zone: tzinfo | None) -> str:
    """Write a `Book` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (title := value.title) is not UNSET:
        out.append(f"<title>{xml_text(title, 'title')}</title>")
    if (genre := value.genre) is not UNSET:
        out.append(f"<genre>{xml_str_enum(genre, 'genre', Genre)}</genre>")
    if (binding := value.binding) is not UNSET:
        out.append(f"<binding>{xml_int_enum(binding, 'binding', Binding)}</binding>")
    if (field_type := value.field_type) is not UNSET:
        out.append(f"<fieldType>{xml_str_enum(field_type, 'field_type', FieldType)}</fieldType>")
    if (author := value.author) is not UNSET:
        out.append(write_object("author", author, "author", Reader, write_reader, zone))
    if (publisher_id := value.publisher_id) is not UNSET:
        out.append(
            f"<publisher><office><id>{publisher_id if type(publisher_id) is int else xml_int(publisher_id, 'publisher_id')}</id></office></publisher>"
        )
    if (readers := value.readers) is not UNSET:
        out.append("<readers>" + write_objects("reader", readers, "readers", Reader, write_reader, zone) + "</readers>")
    if (tags := value.tags) is not UNSET:
        out.append("<tags>" + write_ints("id", tags, "tags") + "</tags>")
    if shelves := value.shelves:
        out.append(write_ints("shelf", shelves, "shelves"))
    if remarks := value.remarks:
        out.append(write_objects("remark", remarks, "remarks", Remark, write_remark, zone))
    if (bindings := value.bindings) is not UNSET:
        out.append(f"<bindings>{xml_words(bindings, 'bindings', ',', text_of_enum(Binding))}</bindings>")
    if (opens := value.opens) is not UNSET:
        out.append(f"<opens>{xml_time(opens, 'opens')}</opens>")
    if (card_value := value.card_value) is not UNSET:
        out.append(f"<cardValue>{xml_value(card_value, 'card_value')}</cardValue>")
    content = "".join(out)
    attributes = write_attribute("lang", value.language, "language", text_of)
    element = f"<{tag}{attributes}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_remark(tag: str, value: Remark, zone: tzinfo | None) -> str:
    """Write a `Remark` as the element `tag`."""
    out: list[str] = []
    if (text := value.text) is not UNSET:
        out.append(f"<text>{xml_text(text, 'text')}</text>")
    content = "".join(out)
    attributes = write_attribute("stars", value.stars, "stars", text_of_int) + write_attribute(
        "public", value.public, "public", text_of_bool
    )
    element = f"<{tag}{attributes}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_tag(tag: str, value: Tag, zone: tzinfo | None) -> str:
    """Write a `Tag` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_copy(tag: str, value: Copy, zone: tzinfo | None) -> str:
    """Write a `Copy` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (note := value.note) is not UNSET:
        out.append(f"<note>{xml_text(note, 'note')}</note>")
    if (loan := value.loan) is not UNSET:
        out.append(f"<loan>{xml_enum_number(loan, 'loan', Loan)}</loan>")
    if (returned := value.returned) is not UNSET:
        out.append(f"<returned>{xml_datetime(returned, 'returned', zone)}</returned>")
    if (keeper := value.keeper) is not UNSET:
        out.append(write_object("keeper", keeper, "keeper", Reader, write_reader, zone))
    if (queue := value.queue) is not UNSET:
        out.append(write_object("queue", queue, "queue", Queue, write_queue, zone))
    if (fee := value.fee) is not UNSET:
        out.append(f"<fee>{fee if type(fee) is int else xml_int(fee, 'fee')}</fee>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element


def write_queue(tag: str, value: Queue, zone: tzinfo | None) -> str:
    """Write a `Queue` as the element `tag`."""
    out: list[str] = []
    if (readers := value.readers) is not UNSET:
        out.append("<waiting>" + write_objects("reader", readers, "readers", Reader, write_reader, zone) + "</waiting>")
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
