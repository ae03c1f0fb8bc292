"""What leaves the types to the caller, and the floors: parsers alone."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

import xmltodict
from lxml import etree, objectify

from benchmarks.contenders import Contender
from benchmarks.documents import Record, Value

REPEATED = ("task", "contact", "action", "user", "group", "customValue", "phone", "client", "file")


def _force_list(path: Any, key: str, _value: Any) -> bool:
    # A task has one client, a contact's list of contractors has many.
    return key in REPEATED and not (key in ("client", "task") and path and path[-1][0] in ("task", "action"))


def _dict_records(page: dict[str, Any]) -> list[Record]:
    (items,) = (value for key, value in page["response"].items() if not key.startswith("@"))
    (records,) = (value for key, value in items.items() if not key.startswith("@"))
    return [_texts(one) for one in records]


def _texts(record: dict[str, Any]) -> Record:
    """The record with "" for what is empty."""
    return {name: _text(value) for name, value in record.items()}


def _text(value: Any) -> Value:
    if type(value) is dict:
        return _texts(value)
    if type(value) is list:
        return [_texts(one) for one in value]
    text: str = value or ""
    return text


def _tree_records(root: Any) -> list[Record]:
    return [_tree_record(one) for one in root[0]]


def _tree_record(node: Any) -> Any:
    if not len(node):
        return node.text or ""
    record: dict[str, Any] = {}
    for child in node:
        if child.tag in REPEATED and not (child.tag in ("client", "task") and node.tag in ("task", "action")):
            record.setdefault(child.tag, []).append(_tree_record(child))
        else:
            record[child.tag] = _tree_record(child)
    return record


def _walked(body: bytes) -> Any:
    """Parse, and read the name and text of every element: what any reader of lxml's tree has to do first."""
    root = etree.fromstring(body)
    _walk(root)
    return root


def _walk(node: Any) -> None:
    for child in node[:]:
        _, _ = child.tag, child.text
        if len(child):
            _walk(child)


def _objectified(body: bytes) -> tuple[Any, list[Any]]:
    """Parse, and have each value made: lxml.objectify makes them when they are asked for."""
    root = objectify.fromstring(body)
    return root, [node.pyval for node in root.iter() if isinstance(node, objectify.ObjectifiedDataElement)]


def _objectified_records(page: tuple[Any, list[Any]]) -> list[Record]:
    return _tree_records(etree.fromstring(etree.tostring(page[0])))


XMLTODICT = Contender(
    "xmltodict", lambda _, body: xmltodict.parse(body, force_list=_force_list), _dict_records, typed=False
)
OBJECTIFY = Contender(
    "lxml.objectify, every value read", lambda _, body: _objectified(body), _objectified_records, typed=False
)
BARE_LXML = Contender("lxml parse alone", lambda _, body: etree.fromstring(body), _tree_records, typed=False)
WALKED_LXML = Contender(
    "lxml parse, every name and text read", lambda _, body: _walked(body), _tree_records, typed=False
)
BARE_ELEMENTTREE = Contender("ElementTree parse alone", lambda _, body: ET.fromstring(body), _tree_records, typed=False)
