"""Files in requests, and the way to their content."""

from __future__ import annotations

import base64
from collections.abc import Mapping

from plain_client import Plain


def file(name: str = "отчёт.txt", body: bytes = b"content", more: str = "") -> str:
    inside = f"<sourceType>FILESYSTEM</sourceType><body>{base64.b64encode(body).decode()}</body>{more}"
    return f"<file><name>{name}</name>{inside}</file>"


def download(plain: Plain, content: str, headers: Mapping[str, str] | None = None) -> bytes:
    """Ask for a file, and follow the link without credentials."""
    plain.call_raw("file.download", content)
    assert (plain.status, plain.body) == (302, b"")
    link = plain.headers["Location"]
    return plain.request("GET", link[link.index("/files") :], headers=headers)
