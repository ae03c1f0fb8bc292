"""Secrets that do not show: not in a repr, not in a pickle, not in what a server sends back."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from typing import NoReturn, Self

MASK = "***"
SHORTEST = 4
"""Fewer characters than this are not looked for in text: they stand everywhere."""


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
        self._forms: dict[str, None] = {}
        for secret in secrets:
            self.learn(secret)

    def __repr__(self) -> str:
        return f"<Scrubber of {len(self._forms)}>"

    def learn(self, secret: Secret | None) -> None:
        """Look for this one too."""
        if secret is not None:
            text = secret.reveal()
            for form in (text, _in_html(text), text.encode("unicode_escape").decode()):
                if len(form) >= SHORTEST:
                    self._forms[form] = None

    def clean(self, text: str) -> str:
        """The text without secrets. A secret that is cut off at its end goes too."""
        for form in sorted(list(self._forms), key=len, reverse=True):
            text = text.replace(form, MASK)
            for length in range(len(form) - 1, SHORTEST - 1, -1):
                if text.endswith(form[:length]):
                    text = text[:-length] + MASK
                    break
        return text


def _in_html(text: str) -> str:
    # As the standard library's `html.escape`, which loads a table of all the entities there are.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
