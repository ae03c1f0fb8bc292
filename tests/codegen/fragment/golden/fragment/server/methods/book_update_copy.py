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
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.model.extra import collect, restore
from planfix_runtime.model.scalars import parse_date, parse_time
from planfix_runtime.model.unset import UNSET, Unset
from planfix_runtime.model.validators import given
from planfix_runtime.xml import END, Node


def read_book_update_copy(node: Node, zone: tzinfo | None) -> BookUpdateCopy:
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
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "copy":
            if not len(child):
                unknown.append(child)
            rest2 = iter(child[:])
            inner = next(rest2, END)
            while inner_tag := inner.tag:
                first = inner
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "shelfMark":
                    shelf_mark = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "note":
                    note = (inner.text or "") if not len(inner) else read_text(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "loan":
                    loan = read_str_enum(inner, unknown, Loan)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "keeper":
                    if not len(inner):
                        unknown.append(inner)
                    for inner3 in inner[:]:
                        inner_tag3 = inner3.tag
                        if inner_tag3 == "id":
                            keeper_id = read_int(inner3, unknown)
                        else:
                            unknown.append(inner3)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "queue":
                    queue = read_queue_input(inner, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "hasFee":
                    has_fee = read_bool(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "fee":
                    fee = read_int(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "backDateIsSet":
                    back_date_is_set = read_bool(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "backDate":
                    back_date = read_leaf(inner, unknown, parse_date)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "backTimeIsSet":
                    back_time_is_set = read_bool(inner, unknown)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "backTime":
                    back_time = read_leaf(inner, unknown, parse_time)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner_tag == "cards":
                    cards = read_objects(inner, unknown, "value", read_card_value, zone)
                    inner = next(rest2, END)
                    inner_tag = inner.tag
                if inner is first:
                    unknown.append(inner)
                    inner = next(rest2, END)
        elif tag not in ("account", "sid"):
            unknown.append(child)
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
        extra=collect(node, unknown) if unknown else (),
    )


def write_book_update_copy_response(value: BookUpdateCopyResponse, zone: tzinfo | None) -> str:
    """Write what a `BookUpdateCopyResponse` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<copy><id>{id if type(id) is int else xml_int(id, 'id')}</id></copy>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content
