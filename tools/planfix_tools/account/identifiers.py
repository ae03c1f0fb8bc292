"""Names of an account as Python identifiers.

The rule: the name is transliterated by anyascii, its words are what is left of letters and digits, and they are joined as Python
has it: `repair_request` for attributes, `RepairRequest` for classes, `REPAIR_REQUEST` for members. A name that begins with a
digit gets an `n` in front, one without letters and digits is called after its id. Of two things with the same identifier, or
with one that is taken, the later gets its id behind it. What already has an identifier keeps it, whatever the account calls it.
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
        fallback: What it is called when nothing of the name is left: lower case, such as `field_401`.
    """
    ascii_text = re.sub(r"['`\"]", "", anyascii(name))  # signs for soft and hard letters are no ends of words
    words = [word.lower() for word in re.findall("[A-Za-z0-9]+", ascii_text)]
    text = "_".join(words)[:_LONGEST].strip("_") or fallback
    if text[0].isdigit():
        text = f"n{text}"
    if style == "class":
        return "".join(word[:1].upper() + word[1:] for word in text.split("_"))
    return text.upper() if style == "member" else text


class Namer:
    """Gives out identifiers of one scope, each once.

    Args:
        style: How they are written.
        taken: What none can be called; what is given out is added to it, so that scopes can share it.
        kept: Identifiers that are in use already, by id.
    """

    def __init__(self, style: Style, taken: set[str], kept: dict[int, str]) -> None:
        self._style: Style = style
        self._kept = kept
        self._taken = taken
        taken.update(kept.values())

    def name(self, id: int, name: str, fallback: str) -> str:
        """The identifier of a thing: the one that it has, or a new one."""
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
