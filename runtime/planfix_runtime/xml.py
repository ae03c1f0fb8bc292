"""Parse XML with safe settings, and escape text. lxml is loaded at the first use."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeAlias

from planfix_runtime.errors import InvalidRequest, ProtocolError

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage]

    Node: TypeAlias = _Element
    """An element of a parsed document."""
else:
    Node = Any  # so that evaluating annotations does not load lxml


END: Any = SimpleNamespace(tag="")
"""Marks the end of the children for decoders, which read them in their usual order. Its tag matches no element."""

MAX_BYTES = 64 * 1024 * 1024
"""Maximum size of a document in bytes, after decompression."""

MAX_NODES = 1_000_000
"""Maximum number of elements and attributes of a document."""


def _parser(*, indented: bool = False) -> Any:
    from lxml import etree

    # One parser per document: lxml locks a shared one, and threads would wait for each other.
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
        # Otherwise each line break becomes a string that is then found to be blank.
        remove_blank_text=indented,
    )


def parse(body: bytes) -> Node:
    """Parse a document.

    Raises:
        ProtocolError: The document is not well-formed, has a doctype, or exceeds `MAX_BYTES` or `MAX_NODES`.
    """
    from lxml import etree

    if not body.startswith(b"<"):
        body = body.removeprefix(b"\xef\xbb\xbf").lstrip()
    if len(body) > MAX_BYTES:
        raise ProtocolError(f"the document has {len(body)} bytes, more than {MAX_BYTES}")
    # An upper bound on elements and attributes, counted before parsing so that no huge tree is built. Each takes more
    # than a byte, so a document of at most `MAX_NODES` bytes need not be counted.
    if len(body) > MAX_NODES and body.count(b"<") + body.count(b"=") > MAX_NODES:
        raise ProtocolError(f"the document has more than {MAX_NODES} elements and attributes")
    # Refused before parsing, so that no entity is ever declared. There is no CDATA section before the root, so a match
    # there is a doctype; a match further down is text.
    start = body.find(b"<re")
    if body.find(b"<!DOCTYPE", 0, start) >= 0:
        raise ProtocolError("the document has a doctype", excerpt=excerpt(body))
    # White space after the start tag of the root: the document is indented.
    content = body.find(b">", start) + 1
    try:
        root: Node = etree.fromstring(body, _parser(indented=body[content : content + 1].isspace()))
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise ProtocolError(f"not well-formed XML ({error})", excerpt=excerpt(body)) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise ProtocolError("the document has a doctype", excerpt=excerpt(body))
    return root


def parse_fragment(text: str) -> Node:
    """Parse an element that comes from a parsed document or from this package. Raises lxml's exceptions."""
    from lxml import etree

    element: Node = etree.fromstring(text.encode(), _parser())
    return element


def excerpt(body: bytes) -> str:
    """The first 200 characters of an answer, for an error message."""
    return body[:800].decode("utf-8", "replace")[:200]


def path_of(node: Node) -> str:
    """XPath of an element, for an error message."""
    return node.getroottree().getpath(node)


# One search for forbidden and special characters decides whether a text needs any work. The forbidden ranges are listed
# because a negated class takes five times as long to compile and three times as long to search. The patterns that few
# programs need are compiled at their first use.
_FORBIDDEN = r"\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_IN_ATTRIBUTES = rf'[&<>\r\n\t"{_FORBIDDEN}]'
find_special = re.compile(rf"[&<>\r{_FORBIDDEN}]").search


def escape(text: str, field: str) -> str:
    """Escape the text of an element.

    Raises:
        InvalidRequest: The text has a character that XML 1.0 forbids; the error names its code point.
    """
    return text if find_special(text) is None else escaped(text, field)


def escape_attribute(text: str, field: str) -> str:
    """Like `escape`, for the value of an attribute, where a parser would turn tabs and line breaks into spaces."""
    if re.search(_IN_ATTRIBUTES, text) is None:
        return text
    return escaped(text, field).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def escaped(text: str, field: str) -> str:
    """Do the work of `escape` for a text in which `find_special` has found something."""
    # The ampersand first: the other replacements add ampersands.
    result = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # Printable characters are allowed, and `isprintable` takes a quarter of the time of the search.
    if text.isprintable():
        return result
    forbidden = re.search(f"[{_FORBIDDEN}]", text)
    if forbidden is not None:
        code = f"U+{ord(forbidden[0]):04X} (at index {forbidden.start()})"
        raise InvalidRequest(field, text, f"text without {code}, which XML forbids")
    # A parser would turn it into a line feed.
    return result.replace("\r", "&#13;")
