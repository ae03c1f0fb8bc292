"""Keep secrets out of reprs, pickles, tracebacks and quoted texts of servers."""

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
"""Minimum length of a secret that is masked: shorter texts occur everywhere by chance."""
LONGEST = 2000
"""Maximum number of characters of a redacted text."""


class Secret:
    """A text that prints as `***` and cannot be pickled."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text, for sending only; do not store it."""
        return self._text

    def __repr__(self) -> str:
        return MASK

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __deepcopy__(self, memo: object = None) -> Self:
        return self

    __copy__ = __deepcopy__

    def __reduce__(self) -> NoReturn:
        raise TypeError("secrets cannot be pickled")


class Redactor:
    """Masks known secrets in texts of a server before they become part of a message.

    Servers and proxies echo headers and bodies on their error pages. Secrets are found in plain text and in the
    encodings of HTML, URLs, JSON and base64.
    """

    def __init__(self, secrets: Iterable[Secret | None]) -> None:
        # Replaced as a whole, never changed in place: other threads may be searching.
        self._spellings: dict[str, None] = {}
        self._compiled: tuple[object, re.Pattern[str]] = (self._spellings, re.compile("(?!)"))
        for secret in secrets:
            self.add(secret)

    def add(self, secret: Secret | None) -> None:
        """Mask another secret. Secrets of fewer than `SHORTEST` characters are ignored."""
        if secret is not None and len(secret.reveal().strip()) >= SHORTEST:
            self._spellings = self._spellings | dict.fromkeys(_spellings(secret.reveal().strip()))

    def redact(self, text: str) -> str:
        """Return the first `LONGEST` characters of a text, with secrets masked."""
        spellings = self._spellings
        of, pattern = self._compiled
        if of is not spellings:
            # The longest first: a spelling may begin with another one. White space may differ: servers often change it.
            longest_first = sorted(spellings, key=len, reverse=True)
            pattern = re.compile("|".join(r"\s+".join(map(re.escape, one.split())) for one in longest_first))
            self._compiled = (spellings, pattern)
        return self._without_cut_secret(pattern.sub(MASK, text[: 2 * LONGEST]))[:LONGEST]

    def _without_cut_secret(self, text: str) -> str:
        """Mask the beginning of a secret at the end of a text that was cut there."""
        last, longest = text[-SHORTEST:], 0
        for spelling in self._spellings:
            place = spelling.find(last)
            while place >= 0:
                if text.endswith(spelling[: place + SHORTEST]):
                    longest = max(longest, place + SHORTEST)
                place = spelling.find(last, place + 1)
        return text[:-longest] + MASK if longest else text


def _spellings(secret: str) -> Iterator[str]:
    """A secret in plain text and in the encodings of HTML, URLs, JSON and base64."""
    import html
    import json
    from urllib.parse import quote, quote_plus

    escaped = html.escape(secret)
    yield from (secret, html.escape(secret, quote=False), escaped, escaped.replace("&#x27;", "&apos;"))
    yield escaped.replace("&#x27;", "&#39;").replace("&quot;", "&#34;")
    for quoted in (quote(secret), quote(secret, safe=""), quote_plus(secret)):
        yield quoted
        yield re.sub("%..", lambda escape: escape[0].lower(), quoted)
    for plain_ascii in (True, False):
        written = json.dumps(secret, ensure_ascii=plain_ascii)[1:-1]
        yield written
        yield written.replace("/", "\\/")
    yield from _base64_spellings(secret.encode())


def _base64_spellings(secret: bytes) -> Iterator[str]:
    """The base64 characters of a secret that do not depend on the text before and after it."""
    for before in range(3):
        encoded = base64.b64encode(bytes(before) + secret).decode().rstrip("=")
        own = encoded[(0, 2, 3)[before] : -1 if (before + len(secret)) % 3 else None]
        if len(own) >= SHORTEST:
            yield own
            yield own.replace("+", "-").replace("/", "_")


class Confidential:
    """Base of dataclasses with secret fields (those that `repr` leaves out). With a secret set, they cannot be pickled.

    A pickle without the password would be useless, and one with it would expose it in a queue, a cache or a file.
    """

    __slots__ = ()

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        for field in dataclasses.fields(cast("Any", self)):
            if not field.repr and isinstance(getattr(self, field.name), str) and getattr(self, field.name) != MASK:
                raise TypeError(f"{type(self).__name__} holds a secret ({field.name}) and cannot be pickled")
        return super().__reduce_ex__(protocol)

    def __copy__(self) -> Self:
        return cast("Self", dataclasses.replace(cast("Any", self)))

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        fields = dataclasses.fields(cast("Any", self))
        copies = {field.name: copy.deepcopy(getattr(self, field.name), memo) for field in fields}
        return cast("Self", dataclasses.replace(cast("Any", self), **copies))


E = TypeVar("E", bound=BaseException)
F = TypeVar("F", bound=Callable[..., Any])


def without_traceback(error: E) -> E:
    """Remove the traceback and context of an exception, whose frames hold bodies and headers with secrets.

    A cause that was never raised has no frames and stays: it holds the type and errno of the underlying error.
    """
    if error.__cause__ is not None and error.__cause__.__traceback__ is not None:
        error.__cause__ = None
    error.__context__ = None
    return error.with_traceback(None)


def without_frames(function: F) -> F:
    """Decorator: remove the frames of a function, which hold its arguments, from the exceptions that it raises."""

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            without_traceback(error)
            raise

    return cast("F", call)
