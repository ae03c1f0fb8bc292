"""Elements that the schema does not know: kept when read, written again, never in the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from planfix_runtime.errors import ProtocolError
from planfix_runtime.xml import Node, parse_fragment, path_of

# At run time, and before the first dataclass: `dataclasses` looks into `typing` without waiting until another thread has it.


BESIDE = ".."
"""Path of what stood next to the object's element."""


@dataclass(frozen=True, slots=True)
class Extra:
    """An element that the schema does not describe."""

    xml: str
    """The element, with all that is in it."""
    path: str = ""
    """Where it stood, below the element of the object that keeps it: "" directly in it, "owner" in its <owner>, ".."
    beside it.
    """

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


MOST_DECLARED = 500
"""Most characters of the namespaces, prefixes and names, that are declared around an unknown element."""


class _Places:
    """Paths of elements below an owner. Siblings are counted once for all: servers may repeat an element without end."""

    def __init__(self, owner: Node) -> None:
        self._paths = {owner: ""}

    def path(self, node: Node) -> str:
        """Of the owner itself it is "", of what is not below it `BESIDE`."""
        known = self._paths.get(node)
        if known is not None:
            return known
        parent = node.getparent()
        above = BESIDE if parent is None else self.path(parent)
        if parent is None or above == BESIDE:
            return BESIDE
        tags = [str(child.tag) for child in parent]
        total, number = Counter(tags), Counter[str]()
        for child, tag in zip(parent, tags, strict=True):
            number[tag] += 1
            step = tag if total[tag] == 1 else f"{tag}[{number[tag]}]"
            self._paths[child] = f"{above}/{step}" if above else step
        return self._paths[node]


def collect(owner: Node, unknown: Iterable[Node]) -> tuple[Extra, ...]:
    """Keep the `unknown` nodes found below `owner`, each with its path.

    Raises:
        ProtocolError: So many namespaces are declared around a node that keeping them with each would take no end.
    """
    places = _Places(owner)
    kept: list[Extra] = []
    for node in unknown:
        parent = node.getparent()
        kept.append(Extra(_xml(node), "" if parent is None else places.path(parent)))
    return tuple(kept)


def _xml(node: Node) -> str:
    from lxml import etree

    # They are declared in each node's own text again.
    if sum(len(prefix or "") + len(name) for prefix, name in node.nsmap.items()) > MOST_DECLARED:
        raise ProtocolError("too many namespaces are declared", path=path_of(node))
    return etree.tostring(node, encoding="unicode", with_tail=False)


def restore(content: str, extra: Iterable[Extra]) -> str:
    """Put kept elements back into `content`, the XML inside the object's element."""
    from lxml import etree

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
