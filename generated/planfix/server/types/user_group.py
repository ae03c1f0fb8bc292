"""The server's side of the types: user group.

Generated from schema/types/user_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.user_group import UserGroup
from planfix_runtime.checks import given
from planfix_runtime.extra import restore
from planfix_runtime.unset import UNSET
from planfix_runtime.write import write_int, write_text


def write_user_group(tag: str, value: UserGroup, zone: tzinfo | None) -> str:
    """Write a `UserGroup` as the element `tag`."""
    out: list[str] = []
    out.append(write_int("id", given(value.id, "id"), "id"))
    if value.name is not UNSET:
        out.append(write_text("name", value.name, "name"))
    if value.user_count is not UNSET:
        out.append(write_int("userCount", value.user_count, "user_count"))
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return f"<{tag}>{content}</{tag}>"
