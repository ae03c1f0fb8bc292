"""How the emulator says no: with the classes that a client raises."""

from __future__ import annotations

from typing import TypeVar

from planfix.errors import BY_CODE, ApiError, FileAlreadyExists
from planfix_runtime.model.unset import UNSET
from planfix_runtime.codec.encoding import xml_int, xml_text

E = TypeVar("E", bound=ApiError)
_CODES: dict[type[ApiError], str] = {kind: code for code, kind in BY_CODE.items()}


def refuse(kind: type[E], message: str = "") -> E:
    """Make the error of a class, to be raised.

    Args:
        kind: One of the classes with a code in `planfix.errors`.
        message: What the answer says beside the code, where the code says too little.
    """
    return kind(_CODES[kind], message)


def refuse_code(code: str) -> ApiError:
    """Make the error of a code, known or not."""
    return BY_CODE.get(code, ApiError)(code)


def write_refusal(error: ApiError) -> str:
    """Write what stands inside `<response status="error">`."""
    content = f"<code>{xml_text(error.code, 'code')}</code>"
    if isinstance(error, FileAlreadyExists) and error.id is not UNSET:
        content += f"<id>{xml_int(error.id, 'id')}</id><name>{xml_text(error.name, 'name')}</name>"
    if error.message:
        content += f"<message>{xml_text(error.message, 'message')}</message>"
    return content
