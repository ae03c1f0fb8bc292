"""The server's side of the types: book.

Generated from schema/types/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.enums import Binding, FieldType, Genre
from fragment.types.book import Book, CardValue, Reader, Remark, read_reader, write_reader
from planfix_runtime.checks import given
from planfix_runtime.extra import collect, restore
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int, read_value
from planfix_runtime.scalars import text_of, text_of_bool, text_of_enum, text_of_int, text_of_time
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.values import FieldValue
from planfix_runtime.write import (
    write,
    write_attribute,
    write_int,
    write_items,
    write_object,
    write_objects,
    write_text,
    write_value,
    write_words,
)


def read_card_value(node: Node, zone: tzinfo | None) -> CardValue:
    """Read a `CardValue` of its element."""
    field_id: int | None | Unset = UNSET
    value_: FieldValue | Unset = UNSET
    reader: Reader | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "fieldId":
            field_id = read_int(child, unknown)
        elif tag == "value":
            value_ = (child.text or "") if not len(child) else read_value(child, unknown)
        elif tag == "reader":
            reader = read_reader(child, zone)
        else:
            unknown.append(child)
    if field_id is None or field_id is UNSET:
        raise missing(node, "fieldId")
    return CardValue(
        field_id=field_id,
        value=value_,
        reader=reader,
        extra=collect(node, unknown) if unknown else (),
    )


def write_book(tag: str, value: Book, zone: tzinfo | None) -> str:
    """Write a `Book` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.title is not UNSET:
        out.append(write_text("title", value.title, "title"))
    if value.genre is not UNSET:
        out.append(write("genre", value.genre, "genre", text_of_enum(Genre)))
    if value.binding is not UNSET:
        out.append(write("binding", value.binding, "binding", text_of_enum(Binding)))
    if value.field_type is not UNSET:
        out.append(write("fieldType", value.field_type, "field_type", text_of_enum(FieldType)))
    if value.author is not UNSET:
        out.append(write_object("author", value.author, "author", Reader, write_reader, zone))
    in_publisher: list[str] = []
    in_publisher_office: list[str] = []
    if value.publisher_id is not UNSET:
        in_publisher_office.append(write_int("id", value.publisher_id, "publisher_id"))
    if in_publisher_office:
        in_publisher.append("<office>" + "".join(in_publisher_office) + "</office>")
    if in_publisher:
        out.append("<publisher>" + "".join(in_publisher) + "</publisher>")
    if value.readers is not UNSET:
        out.append(
            "<readers>" + write_objects("reader", value.readers, "readers", Reader, write_reader, zone) + "</readers>"
        )
    if value.tags is not UNSET:
        out.append("<tags>" + write_items("id", value.tags, "tags", write_int) + "</tags>")
    if value.shelves:
        out.append(write_items("shelf", value.shelves, "shelves", write_int))
    if value.remarks:
        out.append(write_objects("remark", value.remarks, "remarks", Remark, write_remark, zone))
    if value.bindings is not UNSET:
        out.append(write_words("bindings", value.bindings, "bindings", ",", text_of_enum(Binding)))
    if value.opens is not UNSET:
        out.append(write("opens", value.opens, "opens", text_of_time))
    if value.card_value is not UNSET:
        out.append(write_value("cardValue", value.card_value, "card_value"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    attributes = write_attribute("lang", value.language, "language", text_of)
    return f"<{tag}{attributes}>{content}</{tag}>"


def write_remark(tag: str, value: Remark, zone: tzinfo | None) -> str:
    """Write a `Remark` as the element `tag`."""
    out: list[str] = []
    if value.text is not UNSET:
        out.append(write_text("text", value.text, "text"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    attributes = write_attribute("stars", value.stars, "stars", text_of_int) + write_attribute(
        "public", value.public, "public", text_of_bool
    )
    return f"<{tag}{attributes}>{content}</{tag}>"
