"""What goes over the wire, byte by byte, and what HTTP says about it."""

from __future__ import annotations

import socket
import ssl
from xml.etree import ElementTree

import pytest
import trustme

from plain_client import DECLARATION, Plain, basic
from planfix_tools.emulator import Emulator


def error(code: str) -> str:
    return f'{DECLARATION}\n<response status="error"><code>{code}</code><message/></response>'


def test_an_answer_is_what_the_page_shows(admin: Plain) -> None:
    answer = admin.post('<request method="task.add"><account>emulated</account><task><title>x</title></task></request>')
    assert (
        answer == f'{DECLARATION}\n<response status="ok"><task><id>100028</id><general>28</general></task></response>'
    )
    assert admin.headers["Content-Type"] == "text/xml; charset=UTF-8"
    assert admin.status == 200


def test_an_error_is_what_the_page_shows(admin: Plain) -> None:
    answer = admin.post('<request method="task.get"><account>emulated</account><task><id>1</id></task></request>')
    assert answer == error("3001")
    assert admin.status == 200


def test_an_empty_list(admin: Plain) -> None:
    admin.call("project.getList", "<pageCurrent>99</pageCurrent><status>DRAFT</status>")
    assert '<projects totalCount="' in admin.body.decode()
    admin.call(
        "project.getList",
        "<pageCurrent>1</pageCurrent><filters><filter><type>5001</type><operator>equal</operator>"
        "<value>no such</value></filter></filters>",
    )
    assert admin.body.decode() == (
        f'{DECLARATION}\n<response status="ok"><projects totalCount="0" count="0"/></response>'
    )


def test_text_survives_as_it_is(admin: Plain) -> None:
    awkward = "Ромашка & Co <план> \"2026\" 'весна' ]]> ✓ 😀"
    escaped = awkward.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    task_id = admin.ok("task.add", f"<task><title>{escaped}</title></task>").findtext("task/id")
    assert admin.ok("task.get", f"<task><id>{task_id}</id></task>").findtext("task/title") == awkward


@pytest.mark.parametrize(
    "document",
    [
        "",
        "not xml",
        "<request method='task.get'>",
        "<response/>",
        "<request><account>&nbsp;</account></request>",
        '<?xml version="1.0"?><!DOCTYPE request [<!ENTITY e SYSTEM "file:///etc/passwd">]><request>&e;',
        b"\xff\xfe\x00",
    ],
)
def test_malformed_xml(admin: Plain, document: str | bytes) -> None:
    root = ElementTree.fromstring(admin.post(document))
    assert root.findtext("code") == "0003"


def test_an_entity_of_a_file_is_not_read(admin: Plain) -> None:
    document = (
        '<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
        '<request method="task.add"><account>emulated</account><task><title>&e;</title></task></request>'
    )
    assert "root:" not in admin.post(document)
    listed = admin.ok("task.getList", "<sort>NUMBER_DESC</sort><pageSize>1</pageSize>")
    assert "root:" not in (listed.findtext("tasks/task/title") or "")


def test_get_says_what_to_do(admin: Plain) -> None:
    assert b"POST" in admin.request("GET", admin.path)
    assert (admin.status, admin.headers["Allow"]) == (405, "POST")


def test_other_paths_are_not_there(admin: Plain) -> None:
    admin.request("POST", "/elsewhere/", b"<request/>")
    assert admin.status == 404
    admin.request("GET", "/elsewhere/")
    assert admin.status == 404


def test_a_request_without_a_length(admin: Plain) -> None:
    admin.request("POST", admin.path, b"0\r\n\r\n", {"Transfer-Encoding": "chunked"})
    assert admin.status == 411


def test_one_connection_serves_many_calls(admin: Plain) -> None:
    admin.ok("user.get")
    connection = admin.connection.sock
    for _ in range(20):
        admin.ok("user.get")
    assert admin.connection.sock is connection


def test_a_client_that_hangs_up_does_no_harm(emulator: Emulator, admin: Plain) -> None:
    half = socket.create_connection((admin.connection.host, admin.connection.port or 0))
    half.sendall(b"POST /xml/ HTTP/1.1\r\nContent-Length: 100\r\n\r\n<request")
    half.close()
    admin.ok("user.get")


def test_https() -> None:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with Emulator(tls=context) as emulator:
        assert emulator.url.startswith("https://127.0.0.1:")
        client = ssl.create_default_context()
        authority.configure_trust(client)
        host, port = emulator.url.removeprefix("https://").removesuffix("/xml/").split(":")
        with client.wrap_socket(socket.create_connection((host, int(port))), server_hostname=host) as connection:
            document = b'<request method="user.get"><account>emulated</account></request>'
            head = f"POST /xml/ HTTP/1.1\r\nAuthorization: {basic('emulated-api-key', 'emulated-token')}\r\n"
            connection.sendall(
                f"{head}Content-Length: {len(document)}\r\nConnection: close\r\n\r\n".encode() + document
            )
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
        assert b'<response status="ok"><user><id>1001</id>' in answer
