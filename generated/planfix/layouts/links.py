"""How lists usually hold: links.

Generated from schema/types/links.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.types.links import ClientRef, ProjectRef, TaskRef
from planfix_runtime.layout import Groups, Layout, leaf
from planfix_runtime.leaves import INT, TEXT, as_int, as_text


def make_task_ref(found: Groups, zone: tzinfo | None) -> TaskRef:
    """A `TaskRef`, of the text of its elements."""
    id, title = found
    return TaskRef(as_int(id), as_text(title))


TASK_REF_LAYOUT = Layout(make_task_ref, leaf("id", INT), leaf("title", TEXT))


def make_project_ref(found: Groups, zone: tzinfo | None) -> ProjectRef:
    """A `ProjectRef`, of the text of its elements."""
    id, title = found
    return ProjectRef(as_int(id), as_text(title))


PROJECT_REF_LAYOUT = Layout(make_project_ref, leaf("id", INT), leaf("title", TEXT))


def make_client_ref(found: Groups, zone: tzinfo | None) -> ClientRef:
    """A `ClientRef`, of the text of its elements."""
    id, name = found
    return ClientRef(as_int(id), as_text(name))


CLIENT_REF_LAYOUT = Layout(make_client_ref, leaf("id", INT), leaf("name", TEXT))
