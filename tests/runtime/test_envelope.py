"""The bytes of a request, its signature, and what an answer's envelope says."""

from __future__ import annotations

import hashlib
import random
from typing import Any

import pytest
from hypothesis import given, strategies as st
from lxml import etree

import planfix
from both import Connect
from fault_server import OK, FaultServer, error
from planfix.types import Assignees, CustomValueInput
from planfix_runtime import ApiError, InvalidRequest, ProtocolError
from planfix_runtime.codec.envelope import encode, interpret, signature
from sample_api import ERRORS, AuthLogin, TaskAdd, TaskGet, TaskGetMulti, TaskNotFound

HEAD = b'<?xml version="1.0" encoding="UTF-8"?>'


def test_exact_bytes() -> None:
    assert encode(TaskAdd(title="t"), account="acc") == (
        HEAD + b'<request method="task.add"><account>acc</account><task><title>t</title></task></request>'
    )
    assert encode(TaskAdd(title="t"), account="a&b", sid="s<1", silent=True, signature_key="k") == (
        HEAD + b'<request method="task.add"><account>a&amp;b</account><sid>s&lt;1</sid><silent>1</silent>'
        b"<task><title>t</title></task><signature>"
        + hashlib.md5(b"task.adda&bs<11tk").hexdigest().encode()
        + b"</signature></request>"
    )


def test_the_documented_signature() -> None:
    body = encode(AuthLogin(login="login", password="passw"), account="acc", signature_key="private")
    expected = hashlib.md5(b"auth.login" + b"acc" + b"login" + b"passw" + b"private").hexdigest()
    assert etree.fromstring(body).findtext("signature") == expected


@pytest.mark.parametrize(
    ("inside", "joined", "by_value"),
    [
        ("<b>2</b><a>1</a>", "12", "12"),
        ("<users><id>3</id><id>1</id><id>2</id></users>", "312", "123"),
        ("<z><y>2</y><x>1</x></z><a>0</a>", "012", "012"),
        ("<l><i><n>b</n><m>9</m></i><i><n>a</n><m>1</m></i></l>", "9b1a", "1a9b"),
        ("<a></a><b/><signature>old</signature>", "", ""),
        ("<t><signature>kept</signature></t>", "kept", "kept"),
        ("<t>&lt;Я&gt;</t>", "<Я>", "<Я>"),
        ("no parameter", "", ""),
    ],
)
def test_the_rule(inside: str, joined: str, by_value: str) -> None:
    root = etree.fromstring(f'<request method="m">{inside}</request>')
    assert signature(root, "key") == hashlib.md5(f"m{joined}key".encode()).hexdigest()
    assert signature(root, "key", by_value=True) == hashlib.md5(f"m{by_value}key".encode()).hexdigest()


def test_both_readings_of_the_rule_agree_on_what_is_signed() -> None:
    request = planfix.methods.TaskAdd(
        title="t",
        workers=Assignees(users=[30, 4, 100]),
        custom_data=[CustomValueInput(id=2, value="a"), CustomValueInput(id=1, value="b")],
    )
    root = etree.fromstring(encode(request, account="a", signature_key="k"))
    assert root.xpath("task/workers/users/id/text()") == ["100", "30", "4"]
    assert root.xpath("task/customData/customValue/id/text()") == ["1", "2"]
    assert root.findtext("signature") == signature(root, "k") == signature(root, "k", by_value=True)
    unsigned = etree.fromstring(encode(request, account="a"))
    assert unsigned.xpath("task/workers/users/id/text()") == ["30", "4", "100"]


def _independent(node: etree._Element) -> str:
    """The documented rule written down once more, level by level."""
    if len(node) == 0:
        return node.text or ""
    by_name: dict[str, list[str]] = {}
    for child in node:
        by_name.setdefault(str(child.tag), []).append(_independent(child))
    return "".join("".join(sorted(by_name[name])) for name in sorted(by_name))


@given(
    st.recursive(st.text("abc019Я", max_size=4), lambda inner: st.lists(inner, min_size=1, max_size=4)), st.integers()
)
def test_the_rule_for_any_tree(shape: object, seed: int) -> None:
    chance = random.Random(seed)

    def grow(parent: etree._Element, what: object) -> None:
        if isinstance(what, list):
            for one in what:
                grow(etree.SubElement(parent, chance.choice("abcd")), one)
        else:
            parent.text = str(what)

    root = etree.Element("request", method="m")
    grow(root, [shape])
    assert signature(root, "k", by_value=True) == hashlib.md5(f"m{_independent(root)}k".encode()).hexdigest()


@given(st.text())
def test_any_account_and_key_survive_or_are_refused(text: str) -> None:
    try:
        body = encode(TaskGet(), account=text, sid=text)
    except InvalidRequest as refused:
        assert refused.field in ("account", "sid")
        return
    root = etree.fromstring(body)
    assert (root.findtext("account") or "") == (root.findtext("sid") or "") == text


def test_a_refused_session_key_is_not_shown() -> None:
    with pytest.raises(InvalidRequest) as caught:
        encode(TaskGet(), account="acc", sid="secret\0")
    assert "secret" not in str(caught.value) and caught.value.field == "sid"


def test_interpret() -> None:
    assert interpret(TaskGet.method, OK, ERRORS) == 5
    envelope = OK.replace(b"<task>", b"<account>acc</account><sid>s</sid><signature>x</signature><task>")
    assert interpret(TaskGet.method, envelope, ERRORS) == 5
    with pytest.raises(TaskNotFound) as caught:
        interpret(TaskGet.method, error("3001", "gone"), lambda: ERRORS)
    assert (caught.value.code, caught.value.message, caught.value.method) == ("3001", "gone", "task.get")
    with pytest.raises(ApiError, match="error 777") as unknown:
        interpret(TaskGet.method, error(" 777 "), ERRORS)
    assert type(unknown.value) is ApiError and unknown.value.code == "777"


@pytest.mark.parametrize("cut", range(len(OK)))
def test_a_cut_document_is_never_a_success(cut: int) -> None:
    with pytest.raises(ProtocolError):
        interpret(TaskGet.method, OK[:cut], ERRORS)


@pytest.mark.parametrize("given", [TaskGet, TaskGetMulti, "task.get", None], ids=str)
def test_what_is_no_request_is_refused_as_such(server: FaultServer, connect: Connect, given: Any) -> None:
    client = connect(server.url)
    for ask in (client.send, client.raw, client.download, lambda one: encode(one, account="acc")):
        with pytest.raises(InvalidRequest, match="request: expected a request, such as TaskGet"):
            ask(given)
    assert server.connections == 0
