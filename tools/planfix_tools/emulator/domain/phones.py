"""Telephone numbers of users and contacts, stored as JSON: `[["+7 999 123-45-67", 1]]`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from planfix.errors import InvalidValue
from planfix.types import Phone
from planfix_runtime.model.values import Unset
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.storage.store import Store

MOBILE = 1
"""Default type of a number."""


def phone_types(store: Store) -> Mapping[int, str]:
    """Names of the types of numbers, by id."""
    return dict(map(tuple, store.rows("SELECT id, name FROM phone_type ORDER BY id")))


def phones_to_text(store: Store, phones: Iterable[Phone] | Unset) -> str:
    """The stored text of telephone numbers.

    Raises:
        InvalidValue: The type of a number does not exist.
    """
    types = phone_types(store)
    by_name = {name.casefold(): one for one, name in types.items()}
    kept: list[tuple[str, int]] = []
    for phone in phones:
        kind = phone.type_id or by_name.get((phone.type_name or "").casefold(), MOBILE)
        if kind not in types:
            raise refuse(InvalidValue, f"there is no phone type {kind}")
        kept.append((phone.number or "", kind))
    return json.dumps(kept, ensure_ascii=False)


def phones_of_text(types: Mapping[int, str], text: str) -> list[Phone]:
    """The telephone numbers of a stored text."""
    return [Phone(number=number, type_id=kind, type_name=types.get(kind, "")) for number, kind in json.loads(text)]
