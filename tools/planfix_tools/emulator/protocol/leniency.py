"""What servers make of requests that are not quite as the API's pages have them."""

from __future__ import annotations

from planfix_runtime.xml import Node


def straighten(request: Node) -> None:
    """Change a request into what it means.

    A `customData` directly inside another one stands for it, and a `customValue` with neither id nor value is nothing:
    clients send both.
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
