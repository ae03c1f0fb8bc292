"""Bytes to a tree, and nothing that the bytes say can make it do more than that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planfix_runtime.errors import ProtocolError
from planfix_runtime.node import Node

if TYPE_CHECKING:
    from lxml import etree

MAX_BYTES = 64 * 1024 * 1024
"""Largest document that is parsed, in bytes after decompression."""

MAX_NODES = 1_000_000
"""Most elements and attributes that a document may have."""


def _parser() -> etree.XMLParser:
    from lxml import etree

    # A parser is not shared: lxml locks it, and threads would wait for each other.
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        collect_ids=False,
        huge_tree=False,
        recover=False,
        remove_comments=True,
        remove_pis=True,
    )


def parse(body: bytes) -> Node:
    """Parse a document.

    Returns:
        Its root element.

    Raises:
        ProtocolError: It is not well-formed, has a doctype, or is larger than `MAX_BYTES` or `MAX_NODES`.
    """
    from lxml import etree

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
        root = etree.fromstring(body, _parser())
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise ProtocolError(f"not well-formed XML ({error})", excerpt=excerpt(body)) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise ProtocolError("the document has a doctype", excerpt=excerpt(body))
    return root


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
