"""The optional signature of a request: proof that its parameters are those that the key's owner sent."""

from __future__ import annotations

import hashlib

from planfix_runtime.node import Node

UNSIGNED = "signature"


def signature(request: Node, key: str) -> str:
    """Sign a request.

    The name of the function, the values of all parameters (`account` and `sid` among them) and the key are joined and
    their MD5 taken. On each level elements go by name, those of one name by value; a subtree's value is made the same way.

    Args:
        request: The root element; a `signature` in it does not count.
        key: The private key from the account's settings.

    Returns:
        32 hexadecimal digits.
    """
    text = f"{request.get('method', '')}{_joined(request, top=True)}{key}"
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def _joined(node: Node, top: bool = False) -> str:
    children = [child for child in node if not (top and child.tag == UNSIGNED)]
    if not children:
        return "" if top else (node.text or "")
    return "".join(value for _, value in sorted((str(child.tag), _joined(child)) for child in children))
