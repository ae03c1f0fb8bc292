"""Answers to objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from benchmarks.check import check
from benchmarks.contenders import Contender, bindings, by_hand, pydantic_models, untyped, xsdata_models
from benchmarks.documents import Document, Kind, page
from benchmarks.measure import Samples, take_turns

CONTENDERS = (
    bindings.CONTENDER,
    by_hand.CONTENDER,
    xsdata_models.CONTENDER,
    pydantic_models.CONTENDER,
    untyped.XMLTODICT,
    untyped.OBJECTIFY,
    untyped.BARE_LXML,
    untyped.WALKED_LXML,
    untyped.BARE_ELEMENTTREE,
)
KINDS: tuple[Kind, ...] = ("tasks", "contacts", "actions")


def documents() -> list[Document]:
    """All that is decoded."""
    pages = [page(kind, indented=indented) for kind in KINDS for indented in (False, True)]
    return [*pages, page("tasks", 1)]


def run(rounds: int, chosen: Iterable[Document] | None = None) -> dict[str, dict[str, Samples]]:
    """Time every contender on every document, after it gave the right answer.

    Args:
        rounds: Turns that each contender has.
        chosen: Documents to decode, all by default.

    Returns:
        Samples by contender, by document.
    """
    results: dict[str, dict[str, Samples]] = {}
    for document in documents() if chosen is None else chosen:
        for contender in CONTENDERS:
            check(contender, document)
        actions = {contender.name: _action(contender, document) for contender in CONTENDERS}
        small = len(document.records) == 1
        results[document.name] = take_turns(actions, rounds=rounds, repeat=20 if small else 1)
    return results


def _action(contender: Contender, document: Document) -> Callable[[], object]:
    return partial(contender.decode, document.kind, document.body)
