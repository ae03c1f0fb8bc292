"""How lists usually hold: user group.

Generated from schema/types/user_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.user_group import UserGroup
from planfix_runtime.layout import Groups, Layout, leaf
from planfix_runtime.leaves import INT, TEXT, as_int, as_needed, as_text
from planfix_runtime.scalars import parse_int


def make_user_group(found: Groups, zone: tzinfo | None) -> UserGroup:
    """A `UserGroup`, of the text of its elements."""
    id, name, user_count = found
    return UserGroup(as_needed(id, parse_int), as_text(name), as_int(user_count))


USER_GROUP_LAYOUT = Layout(make_user_group, leaf("id", INT), leaf("name", TEXT), leaf("userCount", INT))
