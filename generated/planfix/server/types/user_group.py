"""How a server reads and writes what a client does not: user group.

Generated from schema/types/user_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.user_group import UserGroup
from planfix_runtime.codec.encoding import present, xml_int, xml_text
from planfix_runtime.codec.unknown import restore_element
from planfix_runtime.model.unset import UNSET


def write_user_group(tag: str, value: UserGroup, zone: tzinfo | None) -> str:
    """Write a `UserGroup` as the element `tag`."""
    out: list[str] = []
    if present(id := value.id):
        out.append(f"<id>{id if type(id) is int else xml_int(id, 'id')}</id>")
    if (name := value.name) is not UNSET:
        out.append(f"<name>{xml_text(name, 'name')}</name>")
    if (user_count := value.user_count) is not UNSET:
        out.append(
            f"<userCount>{user_count if type(user_count) is int else xml_int(user_count, 'user_count')}</userCount>"
        )
    content = "".join(out)
    element = f"<{tag}>{content}</{tag}>"
    return restore_element(element, value.extra) if value.extra else element
