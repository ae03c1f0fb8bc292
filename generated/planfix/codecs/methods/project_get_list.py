"""Codec of `project.getList`: encodes requests and decodes answers.

Generated from schema/methods/project.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.project import read_project
from planfix.enums import ProjectSort, ProjectStatus, ProjectTarget
from planfix.filters.project import ProjectFilter
from planfix.methods.project_get_list import ProjectGetList, ProjectGetListResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import write_objects, xml_enum, xml_int
from planfix_runtime.codec.filters import write_filter
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import bounded
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_project_get_list(value: ProjectGetList, zone: tzinfo | None) -> str:
    """Encode the fields of `ProjectGetList`."""
    out: list[str] = []
    if (user_id := value.user_id) is not UNSET:
        out.append(f"<user><id>{user_id if type(user_id) is int else xml_int(user_id, 'user_id')}</id></user>")
    if (target := value.target) is not UNSET:
        out.append(f"<target>{xml_enum(target, 'target', ProjectTarget)}</target>")
    if (status := value.status) is not UNSET:
        out.append(f"<status>{xml_enum(status, 'status', ProjectStatus)}</status>")
    if (sort_type := value.sort_type) is not UNSET:
        out.append(f"<sortType>{xml_enum(sort_type, 'sort_type', ProjectSort)}</sortType>")
    if (client_id := value.client_id) is not UNSET:
        out.append(
            f"<client><id>{client_id if type(client_id) is int else xml_int(client_id, 'client_id')}</id></client>"
        )
    if (filters := value.filters) is not UNSET:
        out.append(
            "<filters>" + write_objects("filter", filters, "filters", ProjectFilter, write_filter, zone) + "</filters>"
        )
    if (page_current := value.page_current) is not UNSET:
        bounded(page_current, "page_current", 0, None)
        out.append(
            f"<pageCurrent>{page_current if type(page_current) is int else xml_int(page_current, 'page_current')}</pageCurrent>"
        )
    if (page_size := value.page_size) is not UNSET:
        bounded(page_size, "page_size", 0, 100)
        out.append(f"<pageSize>{page_size if type(page_size) is int else xml_int(page_size, 'page_size')}</pageSize>")
    content = "".join(out)
    return restore(content, value.extra) if value.extra else content


def read_project_get_list_response(node: Node, reading: Reading) -> ProjectGetListResponse:
    """Decode an answer to `project.getList`."""
    return read_page(node, ("projects", "project"), ("account", "sid", "signature"), read_project, reading)


CODEC = Codec(
    write_project_get_list,
    read_project_get_list_response,
)
