"""Codec of `file.getListForClient`: encodes requests and decodes answers.

Generated from schema/methods/file.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

from datetime import tzinfo

from planfix.codecs.types.file import read_file
from planfix.methods.file_get_list_for_client import FileGetListForClient, FileGetListForClientResponse
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import xml_int
from planfix_runtime.codec.unknown import Reading, restore
from planfix_runtime.model.functions import Codec
from planfix_runtime.model.validators import bounded, given
from planfix_runtime.model.values import UNSET
from planfix_runtime.xml import Node


def write_file_get_list_for_client(value: FileGetListForClient, zone: tzinfo | None) -> str:
    """Encode the fields of `FileGetListForClient`."""
    out: list[str] = []
    client_id = given(value.client_id, "client_id")
    out.append(f"<client><id>{client_id if type(client_id) is int else xml_int(client_id, 'client_id')}</id></client>")
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


def read_file_get_list_for_client_response(node: Node, reading: Reading) -> FileGetListForClientResponse:
    """Decode an answer to `file.getListForClient`."""
    return read_page(node, ("files", "file"), ("account", "sid", "signature"), read_file, reading)


CODEC = Codec(
    write_file_get_list_for_client,
    read_file_get_list_for_client_response,
)
