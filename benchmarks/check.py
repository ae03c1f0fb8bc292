"""A contender that does not give the right answer is not timed."""

from __future__ import annotations

from benchmarks.contenders import Contender
from benchmarks.documents import Document, Record, Value, wire_text


def check(contender: Contender, document: Document) -> None:
    """Decode the document and compare what comes out, value by value.

    Raises:
        AssertionError: Something is missing, wrong, or of the wrong type.
    """
    found = contender.records(contender.decode(document.kind, document.body))
    expected = document.records if contender.typed else [_texts(one) for one in document.records]
    assert len(found) == len(expected), f"{contender.name}, {document.name}: {len(found)} records"
    for one, other in zip(found, expected, strict=True):
        _compare(f"{contender.name}, {document.name}", one, other)


def _texts(record: Record) -> Record:
    return {name: _text(value) for name, value in record.items()}


def _text(value: Value) -> Value:
    if isinstance(value, dict):
        return _texts(value)
    return [_texts(one) for one in value] if isinstance(value, list) else wire_text(value)


def _compare(place: str, found: Value, expected: Value) -> None:
    if isinstance(expected, dict):
        assert isinstance(found, dict) and found.keys() == expected.keys(), f"{place}: {found!r}, not {expected!r}"
        for name, one in expected.items():
            _compare(f"{place}, {name}", found[name], one)
    elif isinstance(expected, list):
        assert isinstance(found, list) and len(found) == len(expected), f"{place}: {found!r}, not {expected!r}"
        for number, one in enumerate(expected):
            _compare(f"{place}[{number}]", found[number], one)
    else:
        # Enums are subclasses of str and int, and a status equals its number without being one; True is not 1.
        same = (
            found == expected
            and (isinstance(found, type(expected)) or hasattr(found, "number"))
            and isinstance(found, bool) == isinstance(expected, bool)
        )
        assert same, f"{place}: {found!r}, not {expected!r}"
