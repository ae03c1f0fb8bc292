"""Names of an account as Python identifiers.

The rule: anyascii transliterates the name, and its words, which are runs of letters and digits, are joined in Python's style:
`repair_request` for attributes, `RepairRequest` for classes, `REPAIR_REQUEST` for members. A name that begins with a digit gets
the prefix `n`; a name without letters and digits becomes the id. If the identifier is taken, the id is appended. An object that
has an identifier keeps it when it is renamed in the account.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from anyascii import anyascii

Style: TypeAlias = Literal["attribute", "class", "member"]

_LONGEST = 60


def identifier(name: str, style: Style, fallback: str) -> str:
    """The identifier of a name, whether or not it is taken.

    Args:
        name: The name in the account.
        style: How its words are joined.
        fallback: Identifier, in lower case, if the name has no letters and digits: `field_401`.
    """
    ascii_text = re.sub(r"['`\"]", "", anyascii(name))  # soft and hard signs do not end a word
    words = [word.lower() for word in re.findall("[A-Za-z0-9]+", ascii_text)]
    text = "_".join(words)[:_LONGEST].strip("_") or fallback
    if text[0].isdigit():
        text = f"n{text}"
    if style == "class":
        return "".join(word[:1].upper() + word[1:] for word in text.split("_"))
    return text.upper() if style == "member" else text


class Namer:
    """Gives each object of a scope an identifier of its own.

    Args:
        style: How the identifiers are written.
        taken: Identifiers that must not be used. New ones are added to the set, which several scopes can share.
        kept: Identifiers that objects have already, by id.
    """

    def __init__(self, style: Style, taken: set[str], kept: dict[int, str]) -> None:
        self._style: Style = style
        self._kept = kept
        self._taken = taken
        taken.update(kept.values())

    def name(self, id: int, name: str, fallback: str) -> str:
        """The identifier of an object: the one that it has, or a new one."""
        if id in self._kept:
            return self._kept[id]
        found = identifier(name, self._style, f"{fallback}_{id}")
        if found in self._taken:
            found = f"{found}{'' if self._style == 'class' else '_'}{id}"
        while found in self._taken:
            found += "X" if self._style != "attribute" else "x"
        self._taken.add(found)
        self._kept[id] = found
        return found
