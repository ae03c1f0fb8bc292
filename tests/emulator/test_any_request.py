"""Whatever is asked, the emulator answers as the API does: with what was asked for or with an error code."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import planfix
import planfix.methods
from generated.value_strategies import Values
from planfix_codegen.default import schema_root
from planfix_codegen.loader import load
from planfix_codegen.model import Function
from planfix_tools.emulator import Emulator
from typed_client import Typed

MODEL = load(schema_root())
VALUES = Values(MODEL)
KNOWN = (
    "0 1 2 5 6 31 32 71 72 101 102 401 403 404 406 407 408 409 410 411 412 413 414 416 444 445 450 453 602 608 612 "
    "1001 1002 1003 5002 5003 20003 20005 20006 40001 80001 100001 100003 100004 100028 200 300 320005 700001 700003 900001"
).split()
"""Ids, numbers and keys that lead somewhere in the account."""


def request_class(function: Function) -> Any:
    return getattr(planfix.methods, function.request.name)


@pytest.fixture(scope="module")
def client() -> Any:
    with Emulator() as emulator, Typed(emulator.credentials) as client:
        yield client


@pytest.mark.parametrize("function", MODEL.functions, ids=lambda function: str(function.wire_name))
@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_an_answer_or_a_code(client: Typed, function: Function, data: st.DataObject) -> None:
    kind = request_class(function)
    request = data.draw(VALUES.request(function, kind))
    chance = data.draw(st.randoms(use_true_random=False))

    def lead_somewhere(found: re.Match[str]) -> str:
        return f">{chance.choice(KNOWN)}<" if chance.random() < 0.8 else found[0]

    document = re.sub(r">-?[0-9]+<", lead_somewhere, planfix.encode(request, account=client.account).decode())
    client.post(document)
    assert client.status in (200, 302, 403, 404), document
    if client.status == 302:
        return
    root = ElementTree.fromstring(client.body)
    if root.get("status") == "ok":
        planfix.decode(kind, client.body)
    else:
        assert root.get("status") == "error"
        assert re.fullmatch(r"\d{4,5}", root.findtext("code", "")), client.body
