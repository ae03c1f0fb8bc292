"""Secrets are masked in what servers say, as they are and as HTML, URLs, JSON and base64 spell them."""

from __future__ import annotations

import base64
import html
import json
import time
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, strategies as st

from planfix_runtime.secrets import LONGEST, SHORTEST, Redactor, Secret

CHARS = st.sampled_from("&%\\+#;x2uU0n'\"</> ") | st.characters(
    exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="*"
)
SECRETS = st.text(CHARS, min_size=SHORTEST, max_size=16).map(str.strip).filter(lambda text: len(text) >= SHORTEST)
SPELLINGS: list[Callable[[str], str]] = [
    str,
    html.escape,
    lambda text: json.dumps(text)[1:-1],
    lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    quote,
    lambda text: quote(text, safe=""),
    quote_plus,
]


@given(SECRETS, st.sampled_from(SPELLINGS))
def test_a_secret_in_each_spelling(secret: str, spell: Callable[[str], str]) -> None:
    assert Redactor([Secret(secret)]).redact(f"[{spell(secret)}]") == "[***]"


@given(SECRETS, st.integers(0, 3), st.integers(0, 3))
def test_a_secret_within_base64(secret: str, before: int, after: int) -> None:
    encoded = base64.b64encode(b"." * before + secret.encode() + b"." * after).decode()
    redacted = Redactor([Secret(secret)]).redact(encoded)
    assert "***" in redacted and len(redacted) < len("***") + 4 * (before + after + 3)


@given(SECRETS, st.sampled_from(SPELLINGS), st.data())
def test_a_secret_that_is_cut_off(secret: str, spell: Callable[[str], str], data: st.DataObject) -> None:
    spelled = spell(secret)
    shown = spelled[: data.draw(st.integers(SHORTEST, len(spelled)))]
    assert Redactor([Secret(secret)]).redact(f"[{shown}") == "[***"


def test_what_is_no_secret_stays() -> None:
    redact = Redactor([Secret("a<b&c>d"), Secret("longer-secret"), Secret("ab"), None]).redact
    assert redact("x a<b&c>d y a&lt;b&amp;c&gt;d z longer-secret ab") == "x *** y *** z *** ab"
    assert redact("long") == "***" and redact("lon") == "lon"


def test_white_space_may_differ() -> None:
    assert Redactor([Secret("two words")]).redact("<two\n   words>") == "<***>"


def test_a_text_is_cut_to_its_length() -> None:
    assert len(Redactor([Secret("secret")]).redact("x" * (2 * LONGEST))) == LONGEST


@pytest.mark.parametrize("hostile", ["%25", "\\", "&amp;", "secret-", " "])
def test_it_takes_no_longer_for_a_hostile_page(hostile: str) -> None:
    redactor = Redactor([Secret(f"secret-{number}") for number in range(8)])
    began = time.process_time()
    redactor.redact(f"&{hostile * LONGEST}"[:8000])
    assert time.process_time() - began < 1
