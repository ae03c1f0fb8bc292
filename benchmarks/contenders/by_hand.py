"""ElementTree with `find` and `strptime`, as programs that use the API without bindings do it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import datetime

from benchmarks.contenders import Contender
from benchmarks.documents import Kind, Record


def _text(node: ET.Element, name: str) -> str:
    return node.findtext(name) or ""


def _int(node: ET.Element, name: str) -> int:
    return int(node.findtext(name) or 0)


def _bool(node: ET.Element, name: str) -> bool:
    return node.findtext(name) == "1"


def _moment(node: ET.Element, name: str) -> datetime | str:
    text = node.findtext(name) or ""
    if not text:
        return ""
    return datetime.strptime(text, "%d-%m-%Y %H:%M" if " " in text else "%d-%m-%Y")


def _status(node: ET.Element) -> int | str:
    text = node.findtext("status") or ""
    return int(text) if text.isdigit() else text


def _link(node: ET.Element, name: str, label: str = "name") -> Record:
    found = node.find(name)
    assert found is not None
    return {"id": _int(found, "id"), label: _text(found, label)}


def _links(node: ET.Element, path: str) -> list[Record]:
    return [{"id": _int(one, "id"), "name": _text(one, "name")} for one in node.findall(path)]


def _custom_data(node: ET.Element) -> Record:
    values: list[Record] = []
    for one in node.findall("customData/customValue"):
        values.append({"field": _link(one, "field"), "value": _text(one, "value"), "text": _text(one, "text")})
    return {"customValue": values}


def _task(node: ET.Element) -> Record:
    return {
        "id": _int(node, "id"),
        "title": _text(node, "title"),
        "description": _text(node, "description"),
        "importance": _text(node, "importance"),
        "status": _status(node),
        "statusSet": _int(node, "statusSet"),
        "checkResult": _bool(node, "checkResult"),
        "type": _text(node, "type"),
        "owner": _link(node, "owner"),
        "parent": {"id": _int(node, "parent/id")},
        "template": {"id": _int(node, "template/id")},
        "project": _link(node, "project", "title"),
        "client": _link(node, "client"),
        "beginDateTime": _moment(node, "beginDateTime"),
        "startTime": _moment(node, "startTime"),
        "endTime": _moment(node, "endTime"),
        "duration": _int(node, "duration"),
        "durationUnit": _int(node, "durationUnit"),
        "general": _int(node, "general"),
        "isOverdued": _bool(node, "isOverdued"),
        "isCloseToDeadline": _bool(node, "isCloseToDeadline"),
        "isNotAcceptedInTime": _bool(node, "isNotAcceptedInTime"),
        "isSummary": _bool(node, "isSummary"),
        "starred": _bool(node, "starred"),
        "additionalDescriptionData": _text(node, "additionalDescriptionData"),
        "workers": {
            "users": {"user": _links(node, "workers/users/user")},
            "groups": {"group": _links(node, "workers/groups/group")},
        },
        "customData": _custom_data(node),
    }


def _phone(node: ET.Element) -> Record:
    return {"number": _text(node, "number"), "typeId": _int(node, "typeId"), "typeName": _text(node, "typeName")}


def _contact(node: ET.Element) -> Record:
    return {
        "id": _int(node, "id"),
        "userid": _int(node, "userid"),
        "general": _int(node, "general"),
        "template": {"id": _int(node, "template/id")},
        "name": _text(node, "name"),
        "lastName": _text(node, "lastName"),
        "isCompany": _bool(node, "isCompany"),
        "post": _text(node, "post"),
        "email": _text(node, "email"),
        "phones": {"phone": [_phone(one) for one in node.findall("phones/phone")]},
        "address": _text(node, "address"),
        "description": _text(node, "description"),
        "sex": _text(node, "sex"),
        "skype": _text(node, "skype"),
        "birthdate": _moment(node, "birthdate"),
        "havePlanfixAccess": _bool(node, "havePlanfixAccess"),
        "contractors": {"client": _links(node, "contractors/client")},
        "customData": _custom_data(node),
    }


def _action(node: ET.Element) -> Record:
    return {
        "id": _int(node, "id"),
        "description": _text(node, "description"),
        "type": _text(node, "type"),
        "isNotRead": _bool(node, "isNotRead"),
        "fromEmail": _bool(node, "fromEmail"),
        "dateTime": _moment(node, "dateTime"),
        "task": _link(node, "task", "title"),
        "owner": _link(node, "owner"),
        "project": _link(node, "project", "title"),
        "files": {"file": _links(node, "files/file")},
        "notifiedList": {"user": _links(node, "notifiedList/user")},
    }


READERS: dict[Kind, Callable[[ET.Element], Record]] = {"tasks": _task, "contacts": _contact, "actions": _action}


def decode(kind: Kind, body: bytes) -> list[Record]:
    """Decode a page."""
    root = ET.fromstring(body)
    if root.get("status") != "ok":
        raise RuntimeError(root.findtext("code"))
    read = READERS[kind]
    return [read(node) for node in root.findall(f"{kind}/{kind[:-1]}")]


CONTENDER = Contender("ElementTree by hand (find, strptime)", decode, lambda page: page)
