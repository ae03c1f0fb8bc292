"""HTTP answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planfix.errors import ApiError, FileAlreadyExists
from planfix_runtime.codec.encoding import xml_int, xml_text
from planfix_runtime.model.values import UNSET

XML = "text/xml; charset=UTF-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An HTTP answer.

    Attributes:
        status: HTTP status.
        body: Body.
        type: Content-Type.
        headers: Further headers.
    """

    status: int = 200
    body: bytes = b""
    type: str = XML
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


class Dropped(Exception):
    """The connection is to be closed without an answer."""


def document(status: str, content: str) -> bytes:
    """The XML document of an answer with the status `ok` or `error`."""
    root = f'<response status="{status}">{content}</response>' if content else f'<response status="{status}"/>'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}'.encode()


def text_reply(status: int, text: str, **headers: str) -> Reply:
    """A plain-text answer to a request that is not a call of the API."""
    return Reply(status=status, body=f"{text}\n".encode(), type="text/plain; charset=UTF-8", headers=headers)


def write_refusal(error: ApiError) -> str:
    """Encode an error as the content of `<response status="error">`."""
    message = xml_text(error.message, "message")
    content = f"<code>{xml_text(error.code, 'code')}</code>" + (
        f"<message>{message}</message>" if message else "<message/>"
    )
    if isinstance(error, FileAlreadyExists) and error.id is not UNSET:
        content += f"<id>{xml_int(error.id, 'id')}</id><name>{xml_text(error.name, 'name')}</name>"
    return content
