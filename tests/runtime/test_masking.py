"""Secrets are found in what servers say however they are spelled there, and wherever that is cut off."""

from __future__ import annotations

import html
import json
import time
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planfix_runtime.masking import LONGEST, SHORTEST, Scrubber, Secret

SPECIAL = "&%\\+#;x2uU0n'\"</> \t\n"
CHARS = st.sampled_from(SPECIAL) | st.characters(exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="*")
AROUND = st.text(st.sampled_from(SPECIAL), max_size=20)
ENCODINGS: list[Callable[[str], str]] = [
    str,
    html.escape,
    lambda text: json.dumps(text)[1:-1],
    lambda text: quote(text, safe=""),
]


def spellings(char: str) -> list[str]:
    """A character as languages write it."""
    code = ord(char)
    found = [char, f"&#{code};", f"&#x{code:X};", html.escape(char), json.dumps(char)[1:-1], quote(char, safe="")]
    found.append(f"\\x{code:02x}" if code < 0x100 else f"\\U{code:08x}")
    if not char.isalnum():
        found.append(f"\\{char}")
    return [*found, "+"] if char == " " else found


@given(st.data())
def test_any_secret_in_any_spelling(data: st.DataObject) -> None:
    secret = data.draw(st.text(CHARS, max_size=12).filter(lambda text: len(" ".join(text.split())) >= SHORTEST))
    encode = data.draw(st.sampled_from(ENCODINGS))
    pieces = [encode(data.draw(st.sampled_from(spellings(char)))) for char in secret]
    before, after = data.draw(AROUND), data.draw(AROUND)
    text = f"{before}{''.join(pieces)}{after}"
    cleaned = Scrubber([Secret(secret)]).clean(text[: data.draw(st.integers(0, len(text)))])
    for start in range(len(secret) - SHORTEST + 1):
        shown = "".join(pieces[start : start + SHORTEST])
        if not secret[start : start + SHORTEST].isspace() and shown not in before + after:
            assert shown not in cleaned


def test_what_is_no_secret_stays() -> None:
    clean = Scrubber([Secret("a<b&c>d"), Secret("longer-secret"), Secret("ab"), None]).clean
    assert clean("x a<b&c>d y a&lt;b&amp;c&gt;d z longer-secret ab") == "x *** y *** z *** ab"
    assert clean("a&nbsp;b \\ 100% + longer-secre") == "a&nbsp;b \\ 100% + ***"
    assert clean("long") == "***" and clean("lon") == "lon"


@pytest.mark.parametrize("rest", ["\\", "\\u", "\\u00", "&", "&quo", "&#3", "%", "%2", "%252"])
def test_an_escape_that_is_cut_off(rest: str) -> None:
    assert Scrubber([Secret('abcd"efgh')]).clean(f"x abcd{rest}") == "x ***"


@pytest.mark.parametrize("rest", ["%D0", "\\ud83d", "%F0%9F"])
def test_a_character_that_is_cut_off(rest: str) -> None:
    assert Scrubber([Secret("abcdпефг"), Secret("abcd\U0001f600")]).clean(f"x abcd{rest}") == "x ***"


def test_secrets_that_overlap() -> None:
    clean = Scrubber([Secret("abcdef"), Secret("defghi"), Secret("bcde")]).clean
    assert clean("1 abcdefghi 2 abcdef 3 bcde 4") == "1 *** 2 *** 3 *** 4"


def test_bytes_of_another_encoding() -> None:
    clean = Scrubber([Secret("пароль-1")]).clean
    garbled = "пароль-1".encode("cp1251")
    assert clean(f"<{garbled.decode('utf-8', 'replace')}>") == clean(f"<{quote(garbled)}>") == "<***>"


@pytest.mark.parametrize("hostile", ["%25", "\\", "&amp;", "amp;", "\\u0026", "%26%61%6d%70%3b", " ", "s", "secret-"])
def test_it_is_quick_whatever_the_server_says(hostile: str) -> None:
    scrubber = Scrubber([Secret(f"secret-{number}") for number in range(8)])
    began = time.process_time()
    scrubber.clean(f"&{hostile * LONGEST}")
    assert time.process_time() - began < 2
