"""Requests to bytes."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable

from lxml import etree

from benchmarks.contenders import building, building_models
from benchmarks.measure import Samples, take_turns

Encoders = dict[str, Callable[[], bytes]]

LARGE: Encoders = {
    "planfix.encode": building.encode_large,
    "lxml": lambda: building.lxml_bytes(building.large_tree(etree)),
    "ElementTree": lambda: building.elementtree_bytes(building.large_tree(ET)),
    "xsdata": lambda: building_models.xsdata_bytes(building_models.XSDATA_LARGE),
    "pydantic-xml": lambda: building_models.pydantic_bytes(building_models.PYDANTIC_LARGE),
}
SMALL: Encoders = {
    "planfix.encode": building.encode_small,
    "lxml": lambda: building.lxml_bytes(building.small_tree(etree)),
    "ElementTree": lambda: building.elementtree_bytes(building.small_tree(ET)),
    "xsdata": lambda: building_models.xsdata_bytes(building_models.XSDATA_SMALL),
    "pydantic-xml": lambda: building_models.pydantic_bytes(building_models.PYDANTIC_SMALL),
}


def run(rounds: int) -> dict[str, dict[str, Samples]]:
    """Time every contender on both requests, after all made the same document.

    Returns:
        Samples by contender, by request.
    """
    results: dict[str, dict[str, Samples]] = {}
    for name, encoders in {"25 fields (task.add)": LARGE, "3 fields (task.getList)": SMALL}.items():
        document, *others = {ET.canonicalize(encode(), strip_text=True) for encode in encoders.values()}
        assert not others, f"{name}: different documents\n{document}\n{others}"
        results[name] = take_turns(encoders, rounds=rounds, repeat=100)
    return results
