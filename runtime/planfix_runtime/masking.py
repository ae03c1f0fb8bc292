"""Secrets that do not show: not in a repr, not in a pickle, not in what a server sends back."""

from __future__ import annotations

import copy
import dataclasses
import hmac
import html
from collections.abc import Callable, Iterable
from typing import Any, NoReturn, Self, SupportsIndex, cast

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


class Confidential:
    """A dataclass with secrets among its fields: those that its `repr` leaves out. While it holds one it does not pickle.

    Left out of a pickle, a password would be missing where it is needed; left in, it would lie in the queue, the cache or
    the file that pickles go to.
    """

    __slots__ = ()

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        for field in dataclasses.fields(cast("Any", self)):
            if not field.repr and isinstance(getattr(self, field.name), str):
                raise TypeError(f"{type(self).__name__} holds a secret ({field.name}), and is not pickled")
        return super().__reduce_ex__(protocol)

    def __copy__(self) -> Self:
        return self._replaced(lambda value: value)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self._replaced(lambda value: copy.deepcopy(value, memo))

    def _replaced(self, each: Callable[[object], object]) -> Self:
        fields = dataclasses.fields(cast("Any", self))
        return type(self)(**{field.name: each(getattr(self, field.name)) for field in fields})


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
            for form in (text, html.escape(text, quote=False), text.encode("unicode_escape").decode()):
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
