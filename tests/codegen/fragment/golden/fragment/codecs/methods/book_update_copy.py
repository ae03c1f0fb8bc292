"""Codec of `book.updateCopy`: encodes requests and decodes answers.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from fragment.codecs.types.book import write_card_value, write_queue_input
from fragment.enums import Loan
from fragment.methods.book_update_copy import BookUpdateCopy, BookUpdateCopyResponse
from fragment.types.book import CardValue, QueueInput
from planfix_runtime.codec.decoding import new, read_int, required
from planfix_runtime.codec.encoding import (
    write_object,
    write_objects,
    xml_bool,
    xml_date,
    xml_enum,
    xml_int,
    xml_text,
    xml_time,
)
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import check_exactly_one
from planfix_runtime.model.values import UNSET, Unset
from planfix_runtime.xml import Node


def write_book_update_copy(value: BookUpdateCopy, zone: tzinfo | None) -> str:
    """Encode the fields of `BookUpdateCopy`."""
    check_exactly_one(value, "id", "shelf_mark")
    out: list[str] = []
    in_copy: list[str] = []
    if (id := value.id) is not UNSET:
        in_copy.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (shelf_mark := value.shelf_mark) is not UNSET:
        in_copy.append(f"<shelfMark>{xml_text(shelf_mark, 'shelf_mark')}</shelfMark>")
    if (note := value.note) is not UNSET:
        in_copy.append(f"<note>{xml_text(note, 'note')}</note>")
    if (loan := value.loan) is not UNSET:
        in_copy.append(f"<loan>{xml_enum(loan, 'loan', Loan)}</loan>")
    if (keeper_id := value.keeper_id) is not UNSET:
        in_copy.append(
            f"<keeper><id>{keeper_id if type(keeper_id) is int else xml_int(keeper_id, 'keeper_id')}</id></keeper>"
        )
    if (queue := value.queue) is not UNSET:
        in_copy.append(write_object("queue", queue, "queue", QueueInput, write_queue_input, zone))
    if (has_fee := value.has_fee) is not UNSET:
        in_copy.append(
            f"<hasFee>{'1' if has_fee is True else '0' if has_fee is False else xml_bool(has_fee, 'has_fee')}</hasFee>"
        )
    if (fee := value.fee) is not UNSET:
        in_copy.append(f"<fee>{fee if type(fee) is int else xml_int(fee, 'fee')}</fee>")
    if (back_date_is_set := value.back_date_is_set) is not UNSET:
        in_copy.append(
            f"<backDateIsSet>{'1' if back_date_is_set is True else '0' if back_date_is_set is False else xml_bool(back_date_is_set, 'back_date_is_set')}</backDateIsSet>"
        )
    if (back_date := value.back_date) is not UNSET:
        in_copy.append(f"<backDate>{xml_date(back_date, 'back_date')}</backDate>")
    if (back_time_is_set := value.back_time_is_set) is not UNSET:
        in_copy.append(
            f"<backTimeIsSet>{'1' if back_time_is_set is True else '0' if back_time_is_set is False else xml_bool(back_time_is_set, 'back_time_is_set')}</backTimeIsSet>"
        )
    if (back_time := value.back_time) is not UNSET:
        in_copy.append(f"<backTime>{xml_time(back_time, 'back_time')}</backTime>")
    if (cards := value.cards) is not UNSET:
        in_copy.append(
            "<cards>" + write_objects("value", cards, "cards", CardValue, write_card_value, zone) + "</cards>"
        )
    if in_copy:
        out.append(f"<copy>{''.join(in_copy)}</copy>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_book_update_copy_response(node: Node, reading: Reading) -> BookUpdateCopyResponse:
    """Decode an element as `BookUpdateCopyResponse`."""
    id: int | None | Unset = UNSET
    met_copy = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "copy" and not met_copy:
            met_copy = True
            if child.text or not len(child):
                keep_group(child, unknown)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                else:
                    unknown.append(inner)
        elif tag not in ("account",):
            unknown.append(child)
    made = new(BookUpdateCopyResponse)
    made.id = required(id, node, "copy/id", unknown)
    made.extra = collect(node, unknown, reading) if unknown or node.text or reading.loose else ()
    return made


CODEC = Codec(
    write_book_update_copy,
    read_book_update_copy_response,
)
