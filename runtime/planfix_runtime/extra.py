"""Elements that the schema does not know: kept when read, written again, never in the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from planfix_runtime.node import Node

BESIDE = ".."


@dataclass(frozen=True, slots=True)
class Extra:
    """An element that the schema does not describe.

    Attributes:
        xml: The element, with all that is in it.
        path: Where it stood, below the element of the object that keeps it: "" directly in it, "owner" in its <owner>,
            ".." beside it.
    """

    xml: str
    path: str = ""

    @property
    def tag(self) -> str:
        """Name of the element."""
        return str(_parsed(self).tag)

    @property
    def text(self) -> str:
        """Text of the element, without its children's."""
        return _parsed(self).text or ""


def _parsed(extra: Extra) -> Node:
    from planfix_runtime.xml import parse_fragment

    return parse_fragment(extra.xml)


def collect(owner: Node, unknown: Iterable[Node]) -> tuple[Extra, ...]:
    """Keep the `unknown` nodes found below `owner`, each with its path."""
    from lxml import etree

    kept: list[Extra] = []
    for node in unknown:
        parent = node.getparent()
        path = "" if parent is None else owner.getroottree().getelementpath(parent)
        base = owner.getroottree().getelementpath(owner)
        if base == ".":
            relative = "" if path == "." else path
        elif path == base:
            relative = ""
        elif path.startswith(f"{base}/"):
            relative = path[len(base) + 1 :]
        else:
            relative = BESIDE
        kept.append(Extra(etree.tostring(node, encoding="unicode", with_tail=False), relative))
    return tuple(kept)


def restore(content: str, extra: Iterable[Extra]) -> str:
    """Put kept elements back into `content`, the XML inside the object's element."""
    from lxml import etree

    from planfix_runtime.xml import parse_fragment

    owner = parse_fragment(f"<owner>{content}</owner>")
    for one in extra:
        if one.path == BESIDE:
            continue
        place = owner
        for step in one.path.split("/") if one.path else ():
            found = place.find(step)
            place = etree.SubElement(place, step.partition("[")[0]) if found is None else found
        place.append(parse_fragment(one.xml))
    return (owner.text or "") + "".join(etree.tostring(child, encoding="unicode") for child in owner)


def beside(extra: Iterable[Extra]) -> str:
    """The kept elements that stood next to the object's element and not in it."""
    return "".join(one.xml for one in extra if one.path == BESIDE)
