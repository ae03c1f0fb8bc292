"""What a download is called: names that a header gives in any of its ways, and that lead nowhere."""

from __future__ import annotations

import pytest

from planfix_runtime.files.headers import file_name


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("", None),
        ("inline", None),
        ("attachment; filename=plain.txt", "plain.txt"),
        ('attachment; filename="with \\"quotes\\".txt"', "with _quotes_.txt"),
        ("attachment; filename=\"a.txt\"; filename*=UTF-8''%D1%8F.txt", "я.txt"),
        ('attachment; filename="' + "я.txt".encode().decode("latin-1") + '"', "я.txt"),
        ("attachment; filename*=utf-8'en'%2e%2e%2Fetc%2Fpasswd", "passwd"),
        ('attachment; filename="..\\\\..\\\\win.ini"', "win.ini"),
        ('attachment; filename=".."', None),
        ('attachment; filename="a/"', None),
        ("attachment; filename*=UTF-8''a%00b%0A.txt", "ab.txt"),
    ],
)
def test_names_lead_nowhere(header: str, name: str | None) -> None:
    assert file_name(header) == name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("C:evil.txt", "C_evil.txt"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("LPT1", "_LPT1"),
        ("a.", "a"),
        ("a. . .", "a"),
        ("a.txt::$DATA", "a.txt__$DATA"),
        ("what?*.txt", "what__.txt"),
        ("x" * 5000 + ".pdf", "x" * 196 + ".pdf"),
    ],
)
def test_names_are_safe_on_windows(name: str, safe: str) -> None:
    assert file_name(f'attachment; filename="{name}"') == safe
