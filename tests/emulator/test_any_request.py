"""Whatever is asked, the emulator answers as the API does: with what was asked for or with an error code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, strategies as st

import planfix
import planfix.methods
from generated.value_strategies import Values
from planfix_codegen.default import schema_root
from planfix_codegen.loader import load
from planfix_codegen.model import Function
from planfix_tools.emulator import Emulator
from property_tests import examples
from typed_client import Typed

MODEL = load(schema_root())
VALUES = Values(MODEL)

TASKS, PROJECTS, CONTACTS = range(100_001, 100_010), range(5001, 5007), range(20_001, 20_012)
USERS, GROUPS = (1002, 1003, 1004, 320_005), (101, 102, 103)
LEADS: dict[str, range | tuple[int, ...]] = {
    "task": TASKS,
    "tasks": TASKS,
    "template": TASKS,
    "project": PROJECTS,
    "parent": (*TASKS, *PROJECTS),
    "contact": (*CONTACTS, 320_005),
    "client": CONTACTS,
    "company": CONTACTS,
    "addClient": CONTACTS,
    "delClient": CONTACTS,
    "user": USERS,
    "users": USERS,
    "owner": USERS,
    "userid": USERS,
    "workers": USERS,
    "members": USERS,
    "auditors": USERS,
    "managers": USERS,
    "addUsers": USERS,
    "delUsers": USERS,
    "notifiedList": USERS,
    "groups": GROUPS,
    "userGroup": GROUPS,
    "addUserGroup": GROUPS,
    "delUserGroup": GROUPS,
    "addGroups": GROUPS,
    "delGroups": GROUPS,
    "projectGroup": (201, 202),
    "group": (21, 22, 34, 35, 201),
    "general": range(1, 10),
    "action": range(700_001, 700_020),
    "analitic": (71, 72),
    "handbook": (31, 32, 33),
    "key": (*range(601, 615), 900_001, 900_002),
    "parentKey": (601, 605),
    "customValue": range(401, 449),
    "fieldId": range(449, 456),
    "field": range(401, 456),
    "file": (40_001, 40_002),
    "uniqueId": (80_001, 80_002),
    "otherFile": (40_001,),
    "taskStatusSet": (1, 2),
    "statusSet": (1, 2),
    "status": (1, 2, 3, 6, 101),
    "pageCurrent": (0, 1, 2),
    "pageSize": (0, 1, 100),
    "post": (11, 12),
    "typeId": (1, 2),
    "target": (51, 52),
}
"""Numbers that lead somewhere in the account, by the element that they stand in; the innermost one counts."""


def lead_somewhere(element: ElementTree.Element, inside: str, chance: Random) -> None:
    """Put numbers that the account knows in place of most others."""
    place = element.tag if element.tag in LEADS else inside
    if re.fullmatch(r"-?[0-9]+", element.text or "") and place in LEADS and chance.random() < 0.9:
        element.text = str(chance.choice(LEADS[place]))
    for child in element:
        lead_somewhere(child, place, chance)


@pytest.fixture(scope="module")
def client() -> Iterator[Typed]:
    with Emulator() as emulator, Typed(emulator.credentials) as client:
        for number in (1, 2):
            body = f"<file><name>{number}</name><sourceType>FILESYSTEM</sourceType><body>eA==</body></file>"
            client.ok("file.upload", f"<project><id>5002</id></project><files>{body}</files>")
        yield client


@pytest.mark.parametrize("function", MODEL.functions, ids=lambda function: str(function.wire_name))
def test_an_answer_or_a_code(client: Typed, function: Function) -> None:
    kind: Any = getattr(planfix.methods, function.request.name)

    @examples(6)
    @given(VALUES.request(function, kind), st.randoms(use_true_random=False))
    def check(request: Any, chance: Random) -> None:
        document = ElementTree.fromstring(planfix.encode(request, account=client.account))
        lead_somewhere(document, "", chance)
        client.post(ElementTree.tostring(document))
        assert client.status in (200, 302, 403, 404), document
        if client.status == 302:
            return
        root = ElementTree.fromstring(client.body)
        if root.get("status") == "ok":
            planfix.decode(kind, client.body)
        else:
            assert root.get("status") == "error"
            assert re.fullmatch(r"\d{4,5}", root.findtext("code", "")), client.body

    check()
