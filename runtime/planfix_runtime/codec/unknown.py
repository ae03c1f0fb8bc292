"""Parts of a document that no field holds: kept in `extra` when an object is decoded, written when it is encoded."""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import tzinfo
from typing import NamedTuple, TypeAlias

from planfix_runtime.errors import ProtocolError
from planfix_runtime.model.values import BESIDE, Extra
from planfix_runtime.xml import Node, escape, parse_fragment, path_of

log = logging.getLogger("planfix")

MOST_DECLARED = 500
"""Most characters, of prefixes and names, in the namespaces that are in scope at an unknown element."""

LOGGED: set[str] = set()
"""Paths of fields that could not be read. All their elements are in the schema, so a server cannot make it grow on."""


class Part(NamedTuple):
    """A part of a document that no field holds.

    Attributes:
        node: The element; for text or an attribute, the element that has it.
        text: The text.
        attribute: Name of the attribute.
        expected: For a value that cannot be read: what would be valid.
    """

    node: Node
    text: str = ""
    attribute: str = ""
    expected: str = ""


Unknown: TypeAlias = "Node | Part"
"""An unknown element or another part that no field holds."""

_LOOSE = "/*[descendant::text()/preceding-sibling::*] | /descendant::*/@*"
"""The root, if any element in the document is followed by text; and all attributes."""


class Reading:
    """Options and state of decoding one document.

    Args:
        root: Root of the document. Without it, unknown attributes and text that follows elements are not kept.
        zone: Time zone of the calling user, for the times of the document.
        strict: Whether a value that cannot be read as its type is an error.

    Attributes:
        loose: Attributes that were not read yet, and text that follows elements, in document order.
    """

    __slots__ = ("_read", "loose", "strict", "zone")

    def __init__(self, root: Node | None = None, zone: tzinfo | None = None, *, strict: bool = False) -> None:
        self.zone: tzinfo | None = zone
        self.strict: bool = strict
        self.loose: deque[Part] = deque()
        self._read: set[Part] = set()
        # Few elements have either, so one search in C is cheaper than a look at each element. The XPath is not compiled in
        # advance: threads would share its lock, and a child forked while it is held would wait forever.
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
        """Remove and return the first parts of `loose`, up to one whose element is not `wanted`."""
        taken: list[Unknown] = []
        while self.loose and wanted(self.loose[0].node):
            found = self.loose.popleft()
            if found not in self._read:
                taken.append(found)
        return taken

    def report(self, part: Part) -> None:
        """Log that a value cannot be read; once per field and process, because a list may have thousands of pages.

        Raises:
            ProtocolError: The reading is strict.
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
    """Iterate over attributes, and over text that follows elements unless it is blank."""
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
    """Keep the children of an element that should have none, `but` for some names."""
    unknown += [child for child in node if child.tag not in but]


def keep_group(node: Node, unknown: list[Unknown]) -> None:
    """Keep the text before the children of an element; keep the element itself if it has no child and no attribute."""
    if len(node) or len(node.attrib):
        keep_text(node, unknown)
    else:
        unknown.append(node)


def keep_previous(node: Node, unknown: list[Unknown]) -> None:
    """Keep the sibling of the same name before this element, whose value replaces the sibling's."""
    unknown.append(next(node.itersiblings(str(node.tag), preceding=True)))


def collect(owner: Node, unknown: list[Unknown], reading: Reading) -> tuple[Extra, ...]:
    """Return the `extra` of an object: its unknown parts, and the unread attributes and text below its element.

    Raises:
        ProtocolError: A value cannot be read, and the reading is strict; or too many namespaces are in scope at an
            element, each of which would be declared again in its text.
    """
    before: list[Unknown] = []
    keep_text(owner, before)
    if not unknown and not before and not reading.loose:
        return ()  # The usual case: the text was the white space of an indented document.
    loose = reading.take(lambda node: node is owner or owner in node.iterancestors())
    parts = [one if isinstance(one, Part) else Part(one) for one in (*before, *unknown, *loose)]
    whole = {one.node for one in parts if not one.text and not one.attribute}
    counts = Counter((node.getparent(), node.tag) for node in whole)
    places = {owner: ("", 1, 1)}
    kept: list[Extra] = []
    for part in parts:
        is_element = not part.text and not part.attribute
        if any(one in whole for one in part.node.iterancestors()) or (not is_element and part.node in whole):
            continue  # It is inside an element that is kept.
        if part.expected:
            reading.report(part)
        place, position, total = _place(part.node, places)
        if is_element:
            # All namespaces in scope are declared again in the text of each element.
            if sum(len(prefix or "") + len(name) for prefix, name in part.node.nsmap.items()) > MOST_DECLARED:
                raise ProtocolError("too many namespaces are declared", path=path_of(part.node))
            parent = part.node.getparent()
            path = BESIDE if parent is None else _place(parent, places)[0]
            number = position if counts[parent, part.node.tag] < total else 0
            kept.append(Extra(_xml(part.node, with_tail=False), path, number))
        elif part.attribute:
            value = part.node.get(part.attribute) or ""
            kept.append(Extra(escape(value, ""), f"{place}/@{part.attribute}".lstrip("/")))
        else:
            kept.append(Extra(escape(part.text, ""), place))
    return tuple(kept)


def _place(node: Node, known: dict[Node, tuple[str, int, int]]) -> tuple[str, int, int]:
    """Return an element's path below the owner, its number among its siblings of the same name, and their count.

    The path is `BESIDE` outside the owner. Siblings are counted once for all, because a server may send very many.
    """
    if node not in known:
        parent = node.getparent()
        above = BESIDE if parent is None else _place(parent, known)[0]
        if parent is None or above == BESIDE:
            return BESIDE, 1, 1
        tags = [str(child.tag) for child in parent]
        totals, numbers = Counter(tags), Counter[str]()
        for child, tag in zip(parent, tags, strict=True):
            numbers[tag] += 1
            step = tag if totals[tag] == 1 else f"{tag}[{numbers[tag]}]"
            known[child] = (f"{above}/{step}" if above else step, numbers[tag], totals[tag])
    return known[node]


def _xml(node: Node, *, with_tail: bool = True) -> str:
    from lxml import etree

    return etree.tostring(node, encoding="unicode", with_tail=with_tail)


def restore(content: str, extra: Iterable[Extra]) -> str:
    """Put kept parts back into the XML inside an object's element; attributes of the element itself are left out."""
    owner = _restored(f"<owner>{content}</owner>", extra)
    return escape(owner.text or "", "") + "".join(map(_xml, owner))


def restore_element(xml: str, extra: Iterable[Extra]) -> str:
    """Put kept parts back into an object's element."""
    return _xml(_restored(xml, extra))


def _restored(xml: str, extra: Iterable[Extra]) -> Node:
    owner = parse_fragment(xml)
    for one in extra:
        if one.path.startswith(BESIDE):
            continue
        path, _, attribute = one.path.partition("@")
        place = owner
        for step in filter(None, path.split("/")):
            found = place.find(step)
            if found is None:
                place.append(found := place.makeelement(step.partition("[")[0]))
            place = found
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
    return owner
