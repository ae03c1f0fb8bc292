"""The server's side of `book.updateCopy`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from datetime import tzinfo

from fragment.enums import Loan
from fragment.methods.book_update_copy import BookUpdateCopy, BookUpdateCopyResponse
from fragment.server.types.book import read_card_value, read_queue_input
from fragment.types.book import CardValue, QueueInput
from planfix_runtime.codec.decoding import read_bool, read_int, read_leaf, read_objects, read_str_enum, read_text
from planfix_runtime.codec.encoding import present, xml_int
from planfix_runtime.codec.unknown import Reading, Unknown, collect, keep_group, keep_tail, restore
from planfix_runtime.model.scalars import parse_date, parse_time
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.xml import END, Node


def read_book_update_copy(node: Node, reading: Reading) -> BookUpdateCopy:
    """Read a `BookUpdateCopy` of its element."""
    id: int | None | Unset = UNSET
    shelf_mark: str | Unset = UNSET
    note: str | Unset = UNSET
    loan: Loan | None | Unset = UNSET
    keeper_id: int | None | Unset = UNSET
    queue: QueueInput | Unset = UNSET
    has_fee: bool | None | Unset = UNSET
    fee: int | None | Unset = UNSET
    back_date_is_set: bool | None | Unset = UNSET
    back_date: dt.date | None | Unset = UNSET
    back_time_is_set: bool | None | Unset = UNSET
    back_time: dt.time | None | Unset = UNSET
    cards: list[CardValue] | Unset = UNSET
    met_copy = False
    met_copy_keeper = False
    unknown: list[Unknown] = []
    for child in node[:]:
        tag = child.tag
        if tag == "copy" and not met_copy:
            met_copy = True
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
                if inner_tag == "id":
                    id = read_int(inner, unknown, id)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "shelfMark":
                    shelf_mark = (
                        (inner.text or "")
                        if shelf_mark is UNSET and not len(inner)
                        else read_text(inner, unknown, shelf_mark)
                    )
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "note":
                    note = (inner.text or "") if note is UNSET and not len(inner) else read_text(inner, unknown, note)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "loan":
                    loan = read_str_enum(inner, unknown, Loan, loan)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "keeper" and not met_copy_keeper:
                    met_copy_keeper = True
                    if inner.text or not len(inner):
                        keep_group(inner, unknown)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            keeper_id = read_int(inner3, unknown, keeper_id)
                        else:
                            unknown.append(inner3)
                        if inner3.tail:
                            keep_tail(inner3, unknown)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "queue" and queue is UNSET:
                    queue = read_queue_input(inner, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "hasFee":
                    has_fee = read_bool(inner, unknown, has_fee)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "fee":
                    fee = read_int(inner, unknown, fee)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "backDateIsSet":
                    back_date_is_set = read_bool(inner, unknown, back_date_is_set)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "backDate":
                    back_date = read_leaf(inner, unknown, parse_date, back_date)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "backTimeIsSet":
                    back_time_is_set = read_bool(inner, unknown, back_time_is_set)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "backTime":
                    back_time = read_leaf(inner, unknown, parse_time, back_time)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner_tag == "cards" and cards is UNSET:
                    cards = read_objects(inner, unknown, "value", read_card_value, reading)
                    inner = children2[at2 := at2 + 1]
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = children2[at2 := at2 + 1]
        elif tag not in ("account", "sid"):
            unknown.append(child)
        if child.tail:
            keep_tail(child, unknown)
    return BookUpdateCopy(
        id=id,
        shelf_mark=shelf_mark,
        note=note,
        loan=loan,
        keeper_id=keeper_id,
        queue=queue,
        has_fee=has_fee,
        fee=fee,
        back_date_is_set=back_date_is_set,
        back_date=back_date,
        back_time_is_set=back_time_is_set,
        back_time=back_time,
        cards=cards,
        extra=collect(node, unknown, reading) if unknown or node.text or reading.attributes else (),
    )


def write_book_update_copy_response(value: BookUpdateCopyResponse, zone: tzinfo | None) -> str:
    """Write what a `BookUpdateCopyResponse` holds."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<copy><id>{id if type(id) is int else xml_int(id, 'id')}</id></copy>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content
