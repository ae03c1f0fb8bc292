"""The optional signature of a request: proof that its parameters are those that the key's owner sent."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from itertools import chain, zip_longest

from planfix_runtime.file_body import FileBody
from planfix_runtime.node import Node

UNSIGNED = "signature"

NO_FILES: Mapping[str, FileBody] = {}


class _Value:
    """The value of an element, which may hold the content of files: compared and joined without being in memory."""

    def __init__(self, parts: tuple[bytes | FileBody, ...]) -> None:
        self.parts = parts

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from part.base64(part.size)

    def __lt__(self, other: _Value) -> bool:
        for mine, its in zip_longest(chain.from_iterable(self), chain.from_iterable(other), fillvalue=-1):
            if mine != its:
                return mine < its
        return False


def signature(request: Node, key: str, bodies: Mapping[str, FileBody] = NO_FILES) -> str:
    """Sign a request.

    The name of the function, the values of all parameters (`account` and `sid` among them) and the key are joined and
    their MD5 taken. On each level elements go by name, those of one name by value; a subtree's value is made the same way.

    Args:
        request: The root element; a `signature` in it does not count.
        key: The private key from the account's settings.
        bodies: Text that stands for the content of a file, to the content.

    Returns:
        32 hexadecimal digits.

    Raises:
        UnreadableContent: The content of a file cannot be read; it must be, and then again when the request is sent.
    """
    digest = hashlib.md5(request.get("method", "").encode(), usedforsecurity=False)
    for piece in chain(_value(request, bodies, top=True), [key.encode()]):
        digest.update(piece)
    return digest.hexdigest()


def _value(node: Node, bodies: Mapping[str, FileBody], top: bool = False) -> _Value:
    children = [child for child in node if not (top and child.tag == UNSIGNED)]
    if not children:
        text = "" if top else (node.text or "")
        return _Value((bodies[text] if text in bodies else text.encode(),))
    by_name: dict[str, list[_Value]] = {}
    for child in children:
        by_name.setdefault(str(child.tag), []).append(_value(child, bodies))
    values = (value for name in sorted(by_name) for value in sorted(by_name[name]))
    return _Value(tuple(chain.from_iterable(value.parts for value in values)))
