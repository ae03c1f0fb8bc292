"""The one place that names lxml's element, whose class has a private name, and that does not load lxml for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

from planfix_runtime.errors import InvalidRequest, ProtocolError

if TYPE_CHECKING:
    from lxml import etree
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage]

    Node: TypeAlias = _Element
    """An element of a parsed document."""
else:
    Node = Any  # evaluating an annotation does not load lxml


class _End:
    """What comes after the last child."""

    __slots__ = ()
    tag = ""


END: Any = _End()
"""Stands behind the last child while a decoder goes over children in the order in which they usually come."""


MAX_BYTES = 64 * 1024 * 1024
"""Largest document that is parsed, in bytes after decompression."""

MAX_NODES = 1_000_000
"""Most elements and attributes that a document may have."""


def _parser(*, indented: bool = False) -> etree.XMLParser:
    from lxml import etree

    # A parser is not shared: lxml locks it, and threads would wait for each other.
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        collect_ids=False,
        huge_tree=False,
        recover=False,
        remove_comments=True,
        remove_pis=True,
        # Each line break would be made a string, only to be found blank.
        remove_blank_text=indented,
    )


def parse(body: bytes) -> Node:
    """Parse a document.

    Raises:
        ProtocolError: It is not well-formed, has a doctype, or is larger than `MAX_BYTES` or `MAX_NODES`.
    """
    from lxml import etree

    if not body.startswith(b"<"):
        body = body.removeprefix(b"\xef\xbb\xbf").lstrip()
    if len(body) > MAX_BYTES:
        raise ProtocolError(f"the document has {len(body)} bytes, more than {MAX_BYTES}")
    # Counted before parsing: an upper bound on elements and attributes, so that no tree of that size is ever built. Each
    # takes more than a byte, so a document of fewer bytes need not be counted.
    if len(body) > MAX_NODES and body.count(b"<") + body.count(b"=") > MAX_NODES:
        raise ProtocolError(f"the document has more than {MAX_NODES} elements and attributes")
    # Refused before parsing, so that no entity is ever declared. What stands before the root cannot be a CDATA section,
    # so a match there is a doctype; one further down is text.
    if body.find(b"<!DOCTYPE", 0, body.find(b"<re")) >= 0:
        raise ProtocolError("the document has a doctype", excerpt=excerpt(body))
    try:
        root = etree.fromstring(body, _parser(indented=_is_indented(body)))
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise ProtocolError(f"not well-formed XML ({error})", excerpt=excerpt(body)) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise ProtocolError("the document has a doctype", excerpt=excerpt(body))
    return root


def _is_indented(body: bytes) -> bool:
    """Whether white space follows the start of the root, so that it stands between elements for looks alone."""
    start = body.find(b">", body.find(b"<re")) + 1
    return body[start : start + 1].isspace()


def parse_fragment(text: str) -> Node:
    """Parse one element: out of a document without a doctype, or one that we wrote. Raises what lxml raises."""
    from lxml import etree

    return etree.fromstring(text.encode(), _parser())


def excerpt(body: bytes) -> str:
    """The first 200 characters of an answer, for a message."""
    return body[:800].decode("utf-8", "replace")[:200]


def path_of(node: Node) -> str:
    """XPath of a node, for a message."""
    return node.getroottree().getpath(node)


# Everything outside what XML 1.0 allows, and what needs escaping: one search decides whether a text goes as it is.
# Named one by one: a negated class takes five times as long to compile and three times as long to search.
# What few programs need is compiled when it is needed.
_FORBIDDEN = r"\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_IN_ATTRIBUTES = rf'[&<>\r\n\t"{_FORBIDDEN}]'
find_special = re.compile(rf"[&<>\r{_FORBIDDEN}]").search


def escape(text: str, field: str) -> str:
    """Escape the text of an element.

    Raises:
        InvalidRequest: It holds a character that XML 1.0 forbids; the error names its code point.
    """
    return text if find_special(text) is None else escaped(text, field)


def escape_attribute(text: str, field: str) -> str:
    """Escape the text of an attribute, where white space would come back as blanks.

    Raises:
        InvalidRequest: As for `escape`.
    """
    if re.search(_IN_ATTRIBUTES, text) is None:
        return text
    return escaped(text, field).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def escaped(text: str, field: str) -> str:
    """Escape the text of an element that has something to escape.

    Raises:
        InvalidRequest: As for `escape`.
    """
    # The ampersand first: all the others bring one in.
    result = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # What is printable is allowed, and that is found in a quarter of the time.
    if text.isprintable():
        return result
    forbidden = re.search(f"[{_FORBIDDEN}]", text)
    if forbidden is not None:
        code = f"U+{ord(forbidden[0]):04X} (at index {forbidden.start()})"
        raise InvalidRequest(field, text, f"text without {code}, which XML forbids")
    # It would come back as a line feed.
    return result.replace("\r", "&#13;")
