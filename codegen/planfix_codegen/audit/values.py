"""The values of enums, beside the lists and tables of the reference."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from planfix_codegen.audit.message import Message
from planfix_codegen.audit.reference import Page, Reference
from planfix_codegen.loader.filter_semantics import DATE_TYPES, OPERATORS
from planfix_codegen.model import Enum, Model


def lists_without_enum(model: Model, reference: Reference) -> Iterator[str]:
    """Lists of the reference that are no enum of the schema, value for value."""
    enums = [_words(enum) for enum in model.enums]
    for title, words in reference.enums.items():
        if words not in enums:
            yield f"{title}: {', '.join(sorted(words))}"


def unnamed_values(model: Model, reference: Reference, messages: list[Message]) -> Iterator[tuple[str, str]]:
    """Enum and value, where neither a list of the reference has the value nor a row about a field of that enum."""
    texts = _texts(reference, messages)
    for enum in model.enums:
        words = _words(enum)
        if words not in reference.enums.values():
            for word in sorted(words):
                if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", texts[enum.name]):
                    yield enum.name, word


def missing_values(model: Model, page: Page, message: Message) -> Iterator[str]:
    """Values of the page's tables that the parameter cannot take, as `parameter=value`.

    Tables without a parameter say what the answer is.
    """
    enums = {enum.name: _words(enum) for enum in model.enums}
    for table in page.values:
        if message.side != ("request" if table.parameter else "response"):
            continue
        names = {
            name
            for known in message.known.values()
            if known.field and known.path.rpartition("/")[2] == table.parameter
            for name in known.field.type.names
        }
        taken = frozenset[str]().union(*(enums.get(name, frozenset()) for name in names))
        for value in table.values:
            # Besides values, tables have phrases, for what is no word ("the id of a filter").
            if value not in taken and (value.isascii() or names <= set(enums)):
                yield f"{table.parameter}={value}" if table.parameter else value


def _texts(reference: Reference, messages: list[Message]) -> defaultdict[str, str]:
    """What the pages say about the fields of each type, by the type's name."""
    texts: defaultdict[str, str] = defaultdict(str)
    for message in messages:
        tables = reference.pages[message.function].values if message.side == "request" else ()
        for path, known in message.known.items():
            about = message.tabled.get(path, "")
            about += " ".join(
                value for table in tables if table.parameter == path.rpartition("/")[2] for value in table.values
            )
            for name in known.field.type.names if known.field else ():
                texts[name] += f"{about} "
    for rows in reference.filters.values():
        for row in rows:
            texts[OPERATORS] += f"{' '.join(row.operators)} "
            texts[DATE_TYPES] += f"{row.value} "
    return texts


def _words(enum: Enum) -> frozenset[str]:
    return frozenset(str(value.wire) for value in enum.values)
