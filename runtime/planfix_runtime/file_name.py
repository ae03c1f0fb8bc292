"""The name that a server gives a file, as nothing but a name."""

from __future__ import annotations

import re
from urllib.parse import unquote

from planfix_runtime.link import as_utf8

_EXTENDED = re.compile(r"filename\*\s*=\s*(utf-8|iso-8859-1)'[^']*'([^;\s]+)", re.IGNORECASE)
_PLAIN = re.compile(r'(?:^|[;\s])filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]+))', re.IGNORECASE)


def file_name(disposition: str) -> str | None:
    """The name in a `Content-Disposition` header: without folders, so that it cannot lead out of the one it is put in."""
    extended = _EXTENDED.search(disposition)
    plain = _PLAIN.search(disposition)
    if extended:
        name = unquote(extended[2], encoding=extended[1], errors="replace")
    elif plain:
        name = as_utf8(re.sub(r"\\(.)", r"\1", plain[1]) if plain[1] is not None else plain[2])
    else:
        return None
    name = re.split(r"[/\\]", name)[-1]
    name = "".join(one for one in name if one.isprintable()).strip()
    return None if name in ("", ".", "..") else name
