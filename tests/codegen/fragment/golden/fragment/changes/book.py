"""Requests of `book`, completed by the fields that a change keeps.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses

from fragment.methods.book_update_copy import BookUpdateCopy
from fragment.types.book import Copy, QueueInput
from planfix_runtime.model.functions import flagged, ids_of, kept, kept_moment
from planfix_runtime.model.values import UNSET


def merge_book_update_copy(request: BookUpdateCopy, current: Copy) -> BookUpdateCopy:
    """Return `request` with the fields that it leaves out filled in from `current`."""
    back = kept_moment(
        request.back_date_is_set,
        request.back_date,
        request.back_time_is_set,
        request.back_time,
        current.returned,
    )
    fee = kept(request.fee, current.fee)
    return dataclasses.replace(
        request,
        back_date_is_set=back.date_is_set,
        back_date=back.date,
        back_time_is_set=back.time_is_set,
        back_time=back.time,
        fee=fee,
        has_fee=flagged(request.has_fee, fee),
        note=kept(request.note, current.note),
        loan=kept(request.loan, current.loan),
        keeper_id=kept(request.keeper_id, current.keeper.id if current.keeper else UNSET),
        queue=kept(request.queue, QueueInput(readers=ids_of(current.queue.readers)) if current.queue else UNSET),
    )
