"""What a document holds beyond the fields of its types: kept in `extra` while it is read, and written again."""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import tzinfo
from itertools import chain
from typing import NamedTuple, TypeAlias

from planfix_runtime.errors import ProtocolError
from planfix_runtime.model.values import BESIDE, Extra
from planfix_runtime.xml import Node, escape, parse_fragment, path_of

log = logging.getLogger("planfix")

MOST_DECLARED = 500
"""Most characters of the namespaces, prefixes and names, that are declared around an unknown element."""


LOGGED: set[str] = set()
"""Fields that could not be read. Only elements that the schema knows are on the way to a field, so it cannot grow on."""


class Part(NamedTuple):
    """A part of a document that is the value of no field.

    Attributes:
        node: The element; of bare text and of an attribute, the element that has it.
        text: The bare text.
        attribute: Name of the attribute.
        expected: What a value that cannot be read should have been.
    """

    node: Node
    text: str = ""
    attribute: str = ""
    expected: str = ""


Unknown: TypeAlias = "Node | Part"
"""An unknown element, or anything else that is the value of no field."""


_LOOSE = "/*[descendant::text()/preceding-sibling::*] | /descendant::*/@*"
"""The root, where there is text behind an element somewhere; and all attributes."""


class Reading:
    """How a document is read.

    Args:
        root: Root of the document. Without it, unknown attributes and text behind elements are not kept.
        zone: The calling user's time zone; times are made aware with it.
        strict: Whether a value that cannot be read as its type is an error.

    Attributes:
        loose: Attributes that have not been read yet, and text behind elements, in the order of the document.
    """

    __slots__ = ("_read", "loose", "strict", "zone")

    def __init__(self, root: Node | None = None, zone: tzinfo | None = None, *, strict: bool = False) -> None:
        self.zone: tzinfo | None = zone
        self.strict: bool = strict
        self.loose: deque[Part] = deque()
        self._read: set[Part] = set()
        # Few elements have any: looking at all of them at once, in C, is cheaper than at each when it is read. A compiled
        # XPath that threads share has a lock, which a child that is forked meanwhile would wait for without end.
        if root is not None:
            found = root.xpath(_LOOSE)
            if found and found[0] is root:
                self.loose.extend(_loose_parts(root))
            elif len(found) > 1:
                self.loose.extend(Part(one.getparent(), attribute=one.attrname) for one in found)
            self.attribute(root, "method" if root.tag == "request" else "status")

    def attribute(self, node: Node, name: str) -> str | None:
        """Read an attribute."""
        if self.loose:
            self._read.add(Part(node, attribute=name))
            while self.loose and self.loose[0] in self._read:
                self.loose.popleft()
        return node.get(name)

    def take(self, wanted: Callable[[Node], bool]) -> list[Unknown]:
        """The parts of `loose` that come next, as long as their elements are `wanted`."""
        taken: list[Unknown] = []
        while self.loose and wanted(self.loose[0].node):
            found = self.loose.popleft()
            if found not in self._read:
                taken.append(found)
        return taken

    def report(self, part: Part) -> None:
        """Log that a value cannot be read, once in a program for each field: a list may have thousands of pages.

        Raises:
            ProtocolError: This reading is strict.
        """
        attribute = f"/@{part.attribute}" if part.attribute else ""
        if self.strict:
            text = part.node.get(part.attribute) if attribute else part.node.text
            path = f"{path_of(part.node)}{attribute}"
            raise ProtocolError(f"expected {part.expected}", path=path, excerpt=(text or "").strip())
        steps = [str(one.tag) for one in (part.node, *part.node.iterancestors())]
        path = f"/{'/'.join(reversed(steps))}{attribute}"
        if path not in LOGGED:
            LOGGED.add(path)
            # Without the value: it may be a secret.
            log.warning("%s: expected %s; the value that cannot be read is kept in `extra`", path, part.expected)


def _loose_parts(root: Node) -> Iterator[Part]:
    """Attributes, and texts behind elements that are not blank."""
    from lxml import etree

    for event, node in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            yield from (Part(node, attribute=str(name)) for name in node.attrib)
        elif node.tail and not node.tail.isspace() and (parent := node.getparent()) is not None:
            yield Part(parent, text=node.tail)


def keep_text(node: Node, unknown: list[Unknown]) -> None:
    """Keep the text before the children of an element, unless it is blank."""
    if node.text and not node.text.isspace():
        unknown.append(Part(node, text=node.text))


def keep_inside(node: Node, unknown: list[Unknown], *, but: Collection[str] = ()) -> None:
    """Keep the elements in one that should hold none, or none `but` of some names."""
    unknown += [child for child in node if child.tag not in but]


def keep_group(node: Node, unknown: list[Unknown]) -> None:
    """Keep the text before the children of an element; or the element itself, when there is nothing else in it."""
    if len(node) or len(node.attrib):
        keep_text(node, unknown)
    else:
        unknown.append(node)


def keep_previous(node: Node, unknown: list[Unknown]) -> None:
    """Keep the element of the same name before this one, which has the value that counts."""
    unknown.append(next(node.itersiblings(str(node.tag), preceding=True)))


def collect(owner: Node, unknown: list[Unknown], reading: Reading) -> tuple[Extra, ...]:
    """All that an object keeps: what is unknown, and what is left of the text and attributes below its element.

    Raises:
        ProtocolError: A value cannot be read, and the reading is strict; or so many namespaces are declared around an
            element that keeping them with each would take no end.
    """
    before: list[Unknown] = []
    keep_text(owner, before)
    if not unknown and not before and not reading.loose:
        return ()  # Nearly always: the text is the white space of a document that is indented.
    loose = reading.take(lambda node: node is owner or owner in node.iterancestors())
    parts = [one if isinstance(one, Part) else Part(one) for one in (*before, *unknown, *loose)]
    whole = {one.node for one in parts if not one.text and not one.attribute}
    counts = Counter((node.getparent(), node.tag) for node in whole)
    places = _Places(owner)
    kept: list[Extra] = []
    for part in parts:
        above = part.node.iterancestors()
        around = chain([part.node], above) if part.text or part.attribute else above
        if any(one in whole for one in around):
            continue  # It goes with an element that is kept.
        if part.expected:
            reading.report(part)
        parent = part.node.getparent()
        if part.attribute:
            path = f"{places.find(part.node)[0]}/@{part.attribute}".lstrip("/")
            kept.append(Extra(escape(part.node.get(part.attribute) or "", ""), path))
        elif part.text:
            kept.append(Extra(escape(part.text, ""), places.find(part.node)[0]))
        else:
            path = BESIDE if parent is None else places.find(parent)[0]
            _, position, total = places.find(part.node)
            kept.append(Extra(_xml(part.node), path, position if counts[parent, part.node.tag] < total else 0))
    return tuple(kept)


class _Places:
    """Where elements are below an owner. Siblings are counted once for all: servers may repeat an element without end."""

    def __init__(self, owner: Node) -> None:
        self._found = {owner: ("", 1, 1)}

    def find(self, node: Node) -> tuple[str, int, int]:
        """Path of an element, which is `BESIDE` for one that is not below the owner; its number among its siblings of the
        same name; and how many these are."""
        if node not in self._found:
            parent = node.getparent()
            above = BESIDE if parent is None else self.find(parent)[0]
            if parent is None or above == BESIDE:
                return BESIDE, 1, 1
            tags = [str(child.tag) for child in parent]
            totals, numbers = Counter(tags), Counter[str]()
            for child, tag in zip(parent, tags, strict=True):
                numbers[tag] += 1
                step = tag if totals[tag] == 1 else f"{tag}[{numbers[tag]}]"
                self._found[child] = (f"{above}/{step}" if above else step, numbers[tag], totals[tag])
        return self._found[node]


def _xml(node: Node) -> str:
    from lxml import etree

    # They are declared in each node's own text again.
    if sum(len(prefix or "") + len(name) for prefix, name in node.nsmap.items()) > MOST_DECLARED:
        raise ProtocolError("too many namespaces are declared", path=path_of(node))
    return etree.tostring(node, encoding="unicode", with_tail=False)


def restore(content: str, extra: Iterable[Extra]) -> str:
    """Put what was kept back into `content`, the XML inside an object's element; its own attributes are left out."""
    from lxml import etree

    owner = parse_fragment(f"<owner>{content}</owner>")
    _put_back(owner, extra)
    return escape(owner.text or "", "") + "".join(etree.tostring(child, encoding="unicode") for child in owner)


def restore_element(xml: str, extra: Iterable[Extra]) -> str:
    """Put what was kept back into an object's element."""
    from lxml import etree

    owner = parse_fragment(xml)
    _put_back(owner, extra)
    return etree.tostring(owner, encoding="unicode")


def _put_back(owner: Node, extra: Iterable[Extra]) -> None:
    from lxml import etree

    for one in extra:
        if one.path.startswith(BESIDE):
            continue
        path, _, attribute = one.path.partition("@")
        place = owner
        for step in path.split("/"):
            if step:
                found = place.find(step)
                place = etree.SubElement(place, step.partition("[")[0]) if found is None else found
        if attribute:
            place.set(attribute, one.text)
        elif not one.xml.startswith("<"):
            if len(place):
                place[-1].tail = (place[-1].tail or "") + one.text
            else:
                place.text = (place.text or "") + one.text
        else:
            same = place.findall(one.tag) if one.position else []
            if 0 < one.position <= len(same):
                same[one.position - 1].addprevious(one.element)
            else:
                place.append(one.element)


def beside(extra: Iterable[Extra]) -> str:
    """The kept elements and texts that stood next to the object's element and not in it."""
    return "".join(one.xml for one in extra if one.path == BESIDE)
