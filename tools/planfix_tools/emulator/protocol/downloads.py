"""Serve the links in answers: files and pictures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.message import Message
from urllib.parse import quote

from planfix_tools.emulator.protocol.reply import Reply, text_reply
from planfix_tools.emulator.storage.store import Store

_RANGE = re.compile(r"bytes=([0-9]+)-([0-9]*)", re.ASCII)


def download(store: Store, path: str, headers: Message) -> Reply:
    """Answer a GET of a link.

    A link needs no credentials. A request with credentials is refused, since a client must not send them to the targets of
    links.

    Args:
        store: The account's state.
        path: Path of the link.
        headers: Headers of the request; `Range`, with or without `If-Range`, asks for a part.
    """
    if "Authorization" in headers:
        return text_reply(400, "a link takes no credentials")
    kind, _, rest = path.lstrip("/").partition("/")
    if kind == "files":
        with store.transaction():
            file = store.row("SELECT * FROM file WHERE link = ? AND body IS NOT NULL", rest.partition("/")[0])
        if file is not None:
            name = f"attachment; filename*=UTF-8''{quote(file['name'])}"
            tag = f'"{file["unique_id"]}"'
            return _part(file["body"], headers, {"Content-Disposition": name, "ETag": tag, "Accept-Ranges": "bytes"})
    picture = _picture(store, rest) if kind == "pictures" else None
    return text_reply(404, "there is no such file") if picture is None else _bytes(200, picture, {})


def _picture(store: Store, rest: str) -> bytes | None:
    table, _, owner_id = rest.partition("/")
    if table not in ("user", "contact") or not owner_id.isdecimal():
        return None
    with store.transaction():
        found: bytes | None = store.value(f"SELECT user_pic FROM {table} WHERE id = ?", int(owner_id))
    return found


def _part(body: bytes, headers: Message, own: dict[str, str]) -> Reply:
    asked = _RANGE.fullmatch(headers.get("Range", ""))
    if asked is None or headers.get("If-Range", own["ETag"]) != own["ETag"]:
        return _bytes(200, body, own)
    begin, end = int(asked[1]), min(int(asked[2] or len(body)) + 1, len(body))
    if begin >= end:
        return text_reply(416, "there is no such part", **{"Content-Range": f"bytes */{len(body)}"})
    return _bytes(206, body[begin:end], {**own, "Content-Range": f"bytes {begin}-{end - 1}/{len(body)}"})


def _bytes(status: int, body: bytes, headers: Mapping[str, str]) -> Reply:
    return Reply(status=status, body=body, type="application/octet-stream", headers=headers)
