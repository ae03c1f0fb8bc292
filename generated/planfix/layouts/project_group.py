"""How lists usually hold: project group.

Generated from schema/types/project_group.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.project_group import ProjectGroup
from planfix_runtime.layout import Groups, Layout, leaf
from planfix_runtime.leaves import INT, TEXT, as_needed, as_text
from planfix_runtime.scalars import parse_int


def make_project_group(found: Groups, zone: tzinfo | None) -> ProjectGroup:
    """A `ProjectGroup`, of the text of its elements."""
    id, name = found
    return ProjectGroup(as_needed(id, parse_int), as_text(name))


PROJECT_GROUP_LAYOUT = Layout(make_project_group, leaf("id", INT), leaf("name", TEXT))
