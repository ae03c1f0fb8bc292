"""Secrets that do not show: not in a repr, not in a pickle, not in what a server sends back."""

from __future__ import annotations

import base64
import copy
import dataclasses
import hmac
import re
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import Any, NoReturn, Self, SupportsIndex, TypeVar, cast

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


class Redactor:
    """Masks known secrets in what a server says, before it becomes part of a message.

    Servers, and proxies in front of them, echo headers and bodies on their error pages. A secret is found as it is and as
    HTML, URLs, JSON and base64 spell it.
    """

    def __init__(self, secrets: Iterable[Secret | None]) -> None:
        # Replaced as a whole and never changed: other threads may be searching.
        self._spellings: dict[str, None] = {}
        self._compiled: tuple[object, re.Pattern[str]] = (self._spellings, re.compile("(?!)"))
        for secret in secrets:
            self.add(secret)

    def add(self, secret: Secret | None) -> None:
        """Mask this one too. Secrets of fewer than `SHORTEST` characters are left out."""
        if secret is not None and len(secret.reveal().strip()) >= SHORTEST:
            self._spellings = self._spellings | dict.fromkeys(_spellings(secret.reveal().strip()))

    def redact(self, text: str) -> str:
        """The first `LONGEST` characters of a text, with secrets masked."""
        spellings = self._spellings
        of, pattern = self._compiled
        if of is not spellings:
            # The longest first: one spelling may begin with another.
            longest_first = sorted(spellings, key=len, reverse=True)
            pattern = re.compile("|".join(map(_loosely, longest_first)))
            self._compiled = (spellings, pattern)
        return self._without_cut_secret(pattern.sub(MASK, text[: 2 * LONGEST]))[:LONGEST]

    def _without_cut_secret(self, text: str) -> str:
        """The text without the beginning of a secret at its end, where an excerpt was cut."""
        last, longest = text[-SHORTEST:], 0
        for spelling in self._spellings:
            place = spelling.find(last)
            while place >= 0:
                if text.endswith(spelling[: place + SHORTEST]):
                    longest = max(longest, place + SHORTEST)
                place = spelling.find(last, place + 1)
        return text[:-longest] + MASK if longest else text


def _spellings(secret: str) -> Iterator[str]:
    """How documents may spell a secret."""
    import html
    import json
    from urllib.parse import quote, quote_plus

    yield secret
    yield html.escape(secret, quote=False)
    yield html.escape(secret)
    yield html.escape(secret).replace("&#x27;", "&#39;").replace("&quot;", "&#34;")
    yield html.escape(secret).replace("&#x27;", "&apos;")
    for quoted in (quote(secret), quote(secret, safe=""), quote_plus(secret)):
        yield quoted
        yield re.sub("%..", lambda escape: escape[0].lower(), quoted)
    for plain_ascii in (True, False):
        written = json.dumps(secret, ensure_ascii=plain_ascii)[1:-1]
        yield written
        yield written.replace("/", "\\/")
    yield from _base64_spellings(secret.encode())


def _base64_spellings(secret: bytes) -> Iterator[str]:
    """The characters that a secret has in base64 whatever stands before and behind it."""
    for before in range(3):
        encoded = base64.b64encode(bytes(before) + secret).decode().rstrip("=")
        own = encoded[(0, 2, 3)[before] : -1 if (before + len(secret)) % 3 else None]
        if len(own) >= SHORTEST:
            yield own
            yield own.replace("+", "-").replace("/", "_")


def _loosely(spelling: str) -> str:
    # White space is what servers, and readers of their answers, change most.
    return r"\s+".join(re.escape(word) for word in spelling.split())


class Confidential:
    """A dataclass with secrets among its fields: those that its `repr` leaves out. While it holds one it does not pickle.

    Left out of a pickle, a password would be missing where it is needed; left in, it would lie in the queue, the cache or
    the file that pickles go to.
    """

    __slots__ = ()

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        for field in dataclasses.fields(cast("Any", self)):
            if not field.repr and isinstance(getattr(self, field.name), str) and getattr(self, field.name) != MASK:
                raise TypeError(f"{type(self).__name__} holds a secret ({field.name}), and is not pickled")
        return super().__reduce_ex__(protocol)

    def __copy__(self) -> Self:
        return cast("Self", dataclasses.replace(cast("Any", self)))

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        fields = dataclasses.fields(cast("Any", self))
        copies = {field.name: copy.deepcopy(getattr(self, field.name), memo) for field in fields}
        return cast("Self", dataclasses.replace(cast("Any", self), **copies))


E_ = TypeVar("E_", bound=BaseException)
F = TypeVar("F", bound=Callable[..., Any])


def without_traceback(error: E_) -> E_:
    """Take the frames and the errors behind it from an exception: they hold bodies and headers with secrets in them.

    A cause that was never raised stays: it is the type and errno of what failed below.
    """
    if error.__cause__ is not None and error.__cause__.__traceback__ is not None:
        error.__cause__ = None
    error.__context__ = None
    return error.with_traceback(None)


def without_frames(function: F) -> F:
    """Make a function raise its exceptions without its own frames, which hold its arguments."""

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            without_traceback(error)
            raise

    return cast("F", call)
