"""Secrets that do not show: not in a repr, not in a pickle, not in what a server sends back."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from typing import NoReturn, Self

MASK = "***"
SHORTEST = 4
"""Fewer characters than this are not looked for in text: they stand everywhere."""
LONGEST = 2000
"""Characters of a text that are kept, for a message."""


class Secret:
    """A text that prints as `***` and does not pickle."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself, to be sent and not to be kept."""
        return self._text

    def __repr__(self) -> str:
        return MASK

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("secrets are not pickled")


class Scrubber:
    """Takes known secrets out of what a server says, before it becomes part of a message.

    Servers, and what stands in front of them, echo headers and bodies on their error pages.
    """

    def __init__(self, secrets: Iterable[Secret | None]) -> None:
        self._words: dict[str, None] = {}
        for secret in secrets:
            self.learn(secret)

    def __repr__(self) -> str:
        return f"<Scrubber of {len(self._words)}>"

    def learn(self, secret: Secret | None) -> None:
        """Look for this one too."""
        if secret is not None:
            # White space is what servers, and what reads their answers, change most.
            words = " ".join(secret.reveal().split())
            if len(words) >= SHORTEST:
                self._words[words] = None

    def clean(self, text: str) -> str:
        """The first `LONGEST` characters of the text, without secrets. One that is cut off at their end goes too."""
        from planfix_runtime.readings import Readings

        text = text[:LONGEST]
        readings = Readings(text)
        found = sorted(span for words in list(self._words) for span in readings.find(words, SHORTEST))
        cleaned: list[str] = []
        done = 0
        for start, end in found:
            if start >= done:
                cleaned += text[done:start], MASK
            done = max(done, end)
        return "".join([*cleaned, text[done:]])
