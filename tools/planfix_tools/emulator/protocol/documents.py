"""Parse the XML of requests."""

from __future__ import annotations

import re

from lxml import etree

from planfix.errors import MalformedRequest
from planfix_runtime.xml import Node
from planfix_tools.emulator.domain.refusals import refuse

# White space, the XML declaration and comments may precede a doctype.
_DOCTYPE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE", re.DOTALL)


def parse(body: bytes) -> Node:
    """Parse a request.

    Returns:
        The root element.

    Raises:
        MalformedRequest: The XML is not well-formed, has a doctype, or its root is not `request`.
    """
    # Checked before parsing, so that no entity is ever declared.
    if _DOCTYPE.match(body):
        raise refuse(MalformedRequest, "a request has no doctype")
    # Not the client's parser, whose limits would stop the upload of a large file.
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        request = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise refuse(MalformedRequest, str(error)) from None
    if request.tag != "request":
        raise refuse(MalformedRequest, f"the root is {request.tag!s} and not request")
    return request


def straighten(request: Node) -> None:
    """Normalise deviations from the API's pages that clients send.

    A `customData` directly inside another one is unwrapped, and a `customValue` with neither id nor value is removed.
    """
    for nested in list(request.iterfind(".//customData/customData")):
        outer = nested.getparent()
        if outer is not None:
            outer.extend(list(nested))
            outer.remove(nested)
    for value in list(request.iterfind(".//customData/customValue")):
        holder = value.getparent()
        if holder is not None and not "".join(value.itertext()).strip():
            holder.remove(value)
