"""Requests that public clients send and real servers take, though the API's pages do not have them so."""

from __future__ import annotations

import hashlib
from xml.etree import ElementTree

import pytest

from plain_client import Plain, basic
from planfix_runtime import Clock
from planfix_tools.emulator import Emulator

LOGIN = "<login>admin@example.com</login><password>emulated-password</password>"
CONTACT_TEXT = 429
"""Id of a custom field of contacts that holds a text."""
EMPTY = "<customValue><id></id><value></value></customValue>"


def values(root: ElementTree.Element) -> dict[str, str]:
    """Values of custom fields, by the field's name."""
    return {one.findtext("field/name", ""): one.findtext("value", "") for one in root.iter("customValue")}


@pytest.mark.parametrize("password", ["X", "x", "None", ""])
def test_the_password_is_ignored_at_login_and_in_a_session(emulator: Emulator, password: str) -> None:
    with Plain(emulator.login_credentials) as plain:
        plain.authorization = basic("emulated-api-key", password)
        sid = plain.ok("auth.login", LOGIN).findtext("sid")
        assert plain.ok("user.get", f"<sid>{sid}</sid>").findtext("user/id") == "1001"
        assert plain.code("user.get") == "0012"


def test_the_session_decides_who_calls(emulator: Emulator) -> None:
    with Plain(emulator.credentials_of(1002, methods=["task.get"])) as plain:
        sid = plain.ok("auth.login", LOGIN).findtext("sid")
        assert plain.ok("user.get", f"<sid>{sid}</sid>").findtext("user/id") == "1001"
        assert plain.code("user.get", "<sid>made up</sid>") == "0005"


@pytest.mark.parametrize("order", ["1003 1002 1004", "1002 1003 1004"])
def test_lists_are_signed_in_either_order(clock: Clock, order: str) -> None:
    workers = "".join(f"<id>{one}</id>" for one in ("1003", "1002", "1004"))
    signed = "task.add" + "emulated" + "x" + order.replace(" ", "") + "secret"
    right = hashlib.md5(signed.encode()).hexdigest()
    task = f"<task><title>x</title><workers><users>{workers}</users></workers></task>"
    with Emulator(clock=clock, signature_key="secret") as emulator, Plain(emulator.credentials) as plain:
        plain.ok("task.add", f"{task}<signature>{right}</signature>")
        wrong = f"{task.replace('1004', '1001')}<signature>{right}</signature>"
        assert plain.code("task.add", wrong) == "0006"


@pytest.mark.parametrize("empty", [EMPTY, "<customValue/>", "<customValue><id/>\n<value> </value></customValue>"])
def test_an_empty_custom_value_is_nothing(admin: Plain, empty: str) -> None:
    added = admin.ok("task.add", f"<task><title>x</title><customData>{empty}</customData></task>")
    found = admin.ok("task.get", f"<task><id>{added.findtext('task/id')}</id></task>")
    assert found.findtext("task/title") == "x"


def test_a_custom_value_without_an_id_is_refused(admin: Plain) -> None:
    task = "<task><title>x</title><customData><customValue><id></id><value>5</value></customValue></customData></task>"
    assert admin.call("task.add", task).get("status") == "error"


def test_custom_data_in_custom_data_of_a_contact(admin: Plain) -> None:
    value = f"<customValue><id>{CONTACT_TEXT}</id><value>nested</value></customValue>"
    content = f"<contact><id>20003</id><customData><customData>{value}{EMPTY}</customData></customData></contact>"
    admin.ok("contact.updateCustomData", content)
    assert "nested" in values(admin.ok("contact.get", "<contact><id>20003</id></contact>")).values()


def test_custom_data_in_custom_data_of_a_record(admin: Plain) -> None:
    structure = admin.ok("handbook.getStructure", "<handbook><id>31</id></handbook>")
    field = structure.findtext(".//field/id")
    value = f"<customValue><id>{field}</id><value>nested</value></customValue>"
    handbook = "<handbook><id>31</id></handbook><key>602</key>"
    admin.ok("handbook.updateRecord", f"{handbook}<customData><customData>{value}</customData></customData>")
    assert "nested" in values(admin.ok("handbook.getRecord", handbook)).values()


def test_contacts_with_fields_of_any_name(admin: Plain) -> None:
    names = ("customData", "template", "createdDate", "phones", "responsible", "noSuchField")
    fields = "".join(f"<field>{name}</field>" for name in names)
    listed = admin.ok("contact.getList", f"<pageSize>100</pageSize><fields>{fields}</fields>")
    contact = listed.find("contacts/contact")
    assert contact is not None
    assert {"customData", "template", "createdDate", "phones", "responsible"} <= {child.tag for child in contact}
    assert "noSuchField" not in {child.tag for child in contact}
    plain = admin.ok("contact.getList").find("contacts/contact")
    assert plain is not None
    assert not {"createdDate", "responsible"} & {child.tag for child in plain}


def test_a_second_login_with_one_email(admin: Plain) -> None:
    for name in ("first", "second"):
        admin.ok("contact.add", f"<contact><name>{name}</name><email>one@example.com</email></contact>")
    found = admin.ok("contact.getList", "<search>one@example.com</search>").iter("contact")
    first, second = (contact.findtext("id") for contact in found)

    def manage(contact: str | None, access: int) -> str:
        content = f"<contact><id>{contact}</id><havePlanfixAccess>{access}</havePlanfixAccess></contact>"
        root = admin.call("contact.managePlanfixAccess", content)
        return root.findtext("code") or root.findtext("contact/status") or ""

    assert manage(first, 1) == "NOTICE_SEND"
    assert manage(second, 1) == "8007"
    # An invitation that is withdrawn takes nobody's address.
    manage(first, 0)
    assert manage(second, 1) == "NOTICE_SEND"


@pytest.mark.parametrize("target", ["", "<target>ACTION</target>"])
def test_a_file_without_a_place_is_told_so(admin: Plain, target: str) -> None:
    file = "<files><file><name>x</name><sourceType>FILESYSTEM</sourceType><body>eA==</body></file></files>"
    root = admin.call("file.upload", target + file)
    assert root.get("status") == "error"
    assert "a file needs a place: task/id, project/id" in root.findtext("message", "")


def test_every_error_has_a_message(admin: Plain) -> None:
    codes = {
        "0003": admin.post("no xml"),
        "0004": admin.call_raw("user.get", account="other"),
        "0008": admin.call_raw("task.destroy"),
        "3001": admin.call_raw("task.get", "<task><id>1</id></task>"),
    }
    for code, answer in codes.items():
        [first, second] = ElementTree.fromstring(answer)
        assert (first.tag, first.text, second.tag) == ("code", code, "message")
    assert codes["3001"].endswith("<code>3001</code><message/></response>")
