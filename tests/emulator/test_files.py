"""Files: uploaded, versioned, listed, downloaded, deleted."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from file_calls import download, file
from plain_client import Plain, text


def upload(plain: Plain, *files: str, place: str = "<task><id>100003</id></task>") -> Sequence[str]:
    """Unique ids of the new files."""
    root = plain.ok("file.upload", f"{place}<files>{''.join(files)}</files>")
    return [one.text or "" for one in root.findall("files/file/uniqueId")]


def get(plain: Plain, unique_id: str, path: str, more: str = "") -> str:
    return text(plain.ok("file.get", f"<file><uniqueId>{unique_id}</uniqueId></file>{more}"), f"file/{path}")


def test_a_file_goes_into_a_new_comment(admin: Plain) -> None:
    root = admin.ok("file.upload", f"<task><id>100003</id></task><files>{file()}</files>")
    unique_id, action = text(root, "files/file/uniqueId"), text(root, "action/id")
    found = admin.ok("file.get", f"<file><uniqueId>{unique_id}</uniqueId></file>")[0]
    expected = {
        "id": str(int(unique_id) - 40_000),
        "name": "отчёт.txt",
        "version": "1",
        "date": "01-01-2026 10:00",
        "sourceType": "FILESYSTEM",
        "size": "1",
        "task/id": "100003",
        "user/id": "1001",
    }
    assert {path: text(found, path) for path in expected} == expected
    assert found.find("downloadLink") is None
    comment = admin.ok("action.get", f"<action><id>{action}</id></action>")
    assert text(comment, "action/type") == "FILE"
    assert text(comment, "action/files/file/name") == "отчёт.txt"


def test_other_places(admin: Plain) -> None:
    task = upload(admin, file(), place="<task><id>100003</id></task><target>task</target>")
    project = upload(admin, file(), place="<project><id>5002</id></project>")
    comment = "<action><description>x</description><task><id>100004</id></task></action>"
    action = text(admin.ok("action.add", comment), "action/id")
    of_action = upload(admin, file(), place=f"<target>action</target><action><id>{action}</id></action>")
    assert get(admin, task[0], "task/id") == "100003"
    assert get(admin, project[0], "project/id") == "5002"
    assert get(admin, of_action[0], "task/id") == "100004"
    assert text(admin.ok("action.get", f"<action><id>{action}</id></action>"), "action/files/file/name") == "отчёт.txt"


def test_what_cannot_be_uploaded(admin: Plain, user: Plain) -> None:
    def code(files: str, place: str = "<task><id>100003</id></task>") -> str:
        return admin.code("file.upload", f"{place}<files>{files}</files>")

    assert code("") == "9004"
    assert admin.code("file.upload", "<task><id>100003</id></task>") == "0009"
    assert code(file(name="a/b.txt")) == "9005"
    assert code(file(name="")) == "9005"
    assert code("<file><name>x</name><sourceType>FILESYSTEM</sourceType></file>") == "0009"
    assert code("<file><name>x</name></file>") == "0009"
    assert code("<file><name>x</name><sourceType>FILESYSTEM</sourceType><body>???</body></file>") == "0015"
    assert code("<file><name>x</name><sourceType>INTERNET</sourceType></file>") == "0009"
    assert code(file(), place="") == "0009"
    assert code(file(), place="<target>action</target>") == "0017"
    assert code(file(), place="<task><id>1</id></task>") == "3001"
    assert code(file(), place="<project><id>1</id></project>") == "2001"
    assert code("<file><sourceType>PROJECT</sourceType><otherFile><id>1</id></otherFile></file>") == "9002"
    task = text(
        admin.ok("task.add", "<task><title>x</title><workers><users><id>1002</id></users></workers></task>"), "task/id"
    )
    place = f"<task><id>{task}</id></task><target>task</target>"
    assert user.code("file.upload", f"{place}<files>{file()}</files>") == "3009"


def test_a_name_that_is_taken(admin: Plain) -> None:
    [first] = upload(admin, file(body=b"one"))
    refused = admin.call("file.upload", f"<task><id>100003</id></task><files>{file()}</files>")
    assert admin.body.decode().endswith(
        f'<response status="error"><code>9006</code><message/><id>{int(first) - 40_000}</id><name>отчёт.txt</name></response>'
    )
    assert text(refused, "id") == get(admin, first, "id")
    [second] = upload(admin, file(body=b"three", more="<newversion>1</newversion>"))
    assert get(admin, second, "id") == get(admin, first, "id")
    assert (get(admin, first, "version"), get(admin, second, "version")) == ("1", "2")
    history = admin.ok("file.getHistory", f"<file><id>{int(first) - 40_000}</id></file>")
    assert [one.text for one in history.iter("size")] == ["3", "5"]
    listed = admin.ok("file.getListForTask", "<task><id>100003</id></task>")
    assert [one.text for one in listed.iter("uniqueId")] == [second]
    upload(admin, file(), place="<task><id>100004</id></task>")


def test_a_file_elsewhere(admin: Plain) -> None:
    url = "https://example.org/dir/price%20list.pdf"
    source = f"<sourceType>INTERNET</sourceType><otherFile><url>{url}</url></otherFile>"
    [unique_id] = upload(admin, f"<file>{source}</file>")
    assert get(admin, unique_id, "name") == "price list.pdf"
    assert get(admin, unique_id, "sourceType") == "INTERNET"
    admin.call_raw("file.download", f"<file><uniqueId>{unique_id}</uniqueId></file>")
    assert (admin.status, admin.headers["Location"]) == (302, url)


def test_a_file_of_the_project_goes_to_a_task(admin: Plain) -> None:
    [of_project] = upload(admin, file(), place="<project><id>5002</id></project>")
    file_id = get(admin, of_project, "id")
    copy = f"<file><sourceType>PROJECT</sourceType><otherFile><id>{file_id}</id></otherFile></file>"
    inside = "<task><title>x</title><project><id>{}</id></project></task>"
    own, other = (text(admin.ok("task.add", inside.format(one)), "task/id") for one in (5002, 5003))
    [copied] = upload(admin, copy, place=f"<task><id>{own}</id></task>")
    assert get(admin, copied, "name") == "отчёт.txt"
    assert download(admin, f"<file><uniqueId>{copied}</uniqueId></file>") == b"content"
    assert admin.code("file.upload", f"<task><id>{other}</id></task><files>{copy}</files>") == "9009"
    assert admin.code("file.upload", f"<project><id>5002</id></project><files>{copy}</files>") == "9008"


def test_a_download(admin: Plain) -> None:
    body = bytes(range(256)) * 100
    [unique_id] = upload(admin, file(body=body))
    assert download(admin, f"<file><uniqueId>{unique_id}</uniqueId></file>") == body
    assert admin.headers["Content-Type"] == "application/octet-stream"
    assert "%D0%BE" in admin.headers["Content-Disposition"]
    link = get(admin, unique_id, "downloadLink", "<returnDownloadLinks>1</returnDownloadLinks>")
    path = link[link.index("/files") :]
    assert admin.request("GET", path) == body
    admin.request("GET", path, headers={"Authorization": admin.authorization})
    assert admin.status == 400
    admin.request("GET", "/files/0000/x")
    assert admin.status == 404


def test_a_part_of_a_download(admin: Plain) -> None:
    [unique_id] = upload(admin, file(body=b"0123456789"))
    content = f"<file><uniqueId>{unique_id}</uniqueId></file>"
    assert download(admin, content, {"Range": "bytes=4-"}) == b"456789"
    assert (admin.status, admin.headers["Content-Range"]) == (206, "bytes 4-9/10")
    tag = admin.headers["ETag"]
    assert download(admin, content, {"Range": "bytes=2-3", "If-Range": tag}) == b"23"
    assert download(admin, content, {"Range": "bytes=2-3", "If-Range": '"other"'}) == b"0123456789"
    assert admin.status == 200
    download(admin, content, {"Range": "bytes=10-"})
    assert (admin.status, admin.headers["Content-Range"]) == (416, "bytes */10")


def test_an_empty_file(admin: Plain) -> None:
    [unique_id] = upload(admin, file(body=b""))
    assert get(admin, unique_id, "size") == "0"
    assert download(admin, f"<file><uniqueId>{unique_id}</uniqueId></file>") == b""


def test_a_large_file(admin: Plain) -> None:
    body = b"x" * 30_000_000
    [unique_id] = upload(admin, file(body=body))
    assert download(admin, f"<file><uniqueId>{unique_id}</uniqueId></file>") == body


def test_errors_of_a_download_have_an_http_status(admin: Plain, user: Plain) -> None:
    assert admin.code("file.download", "<file><id>1</id></file>") == "9002"
    assert admin.status == 404
    task = text(admin.ok("task.add", "<task><title>x</title></task>"), "task/id")
    [unique_id] = upload(admin, file(), place=f"<task><id>{task}</id></task>")
    assert user.code("file.download", f"<file><uniqueId>{unique_id}</uniqueId></file>") == "9001"
    assert user.status == 403
    assert user.code("file.get", f"<file><uniqueId>{unique_id}</uniqueId></file>") == "9001"
    assert user.status == 200


def test_lists(admin: Plain, user: Plain) -> None:
    client = "<client><id>20005</id></client>"
    project = text(admin.ok("project.add", f"<project><title>x</title>{client}</project>"), "project/id")
    inside = f"<task><title>x</title>{client}<project><id>{project}</id></project></task>"
    task = text(admin.ok("task.add", inside), "task/id")
    upload(admin, file("b.txt"), file("a.zip"), place=f"<task><id>{task}</id></task>")
    upload(admin, file("c.doc", b"x" * 2000), place=f"<project><id>{project}</id></project>")

    def names(method: str, content: str) -> list[str | None]:
        return [one.text for one in admin.ok(method, content).findall("files/file/name")]

    of_task = f"<task><id>{task}</id></task>"
    assert names("file.getListForTask", of_task) == ["b.txt", "a.zip"]
    assert names("file.getListForTask", f"{of_task}<sort>NAME_ASC</sort>") == ["a.zip", "b.txt"]
    assert names("file.getListForTask", f"{of_task}<sort>EXT_ASC</sort>") == ["b.txt", "a.zip"]
    assert names("file.getListForTask", f"{of_task}<sort>EXT_DESC</sort>") == ["a.zip", "b.txt"]
    assert names("file.getListForProject", f"<project><id>{project}</id></project>") == ["b.txt", "a.zip", "c.doc"]
    of_client = admin.ok("file.getListForClient", client)
    assert [(one.findtext("name"), one.findtext("size")) for one in of_client[0]] == [
        ("b.txt", "7"),
        ("a.zip", "7"),
        ("c.doc", "2000"),
    ]
    mine = "<user><id>1001</id></user>"
    assert names("file.getListForUser", f"{mine}<pageSize>2</pageSize><pageCurrent>2</pageCurrent>") == ["c.doc"]
    assert user.code("file.getListForUser", mine) == "6001"
    assert admin.code("file.getListForUser", "<user><id>1</id></user>") == "6004"
    assert admin.code("file.getListForClient", "<client><id>1</id></client>") == "7002"
    links = admin.ok("file.getListForTask", f"{of_task}<returnDownloadLinks>1</returnDownloadLinks>")
    assert all((one.text or "").startswith("http://127.0.0.1:") for one in links.iter("downloadLink"))


def test_deleting(admin: Plain, user: Plain) -> None:
    first, second = upload(admin, file("a"), file("b"))
    [newer] = upload(admin, file("a", more="<newversion>1</newversion>"))
    file_id = get(admin, first, "id")
    assert user.code("file.delete", f"<files><id>{file_id}</id></files>") == "9001"
    assert admin.code("file.delete", f"<files><id>{file_id}</id><id>1</id></files>") == "9002"
    get(admin, newer, "id")
    assert text(admin.ok("file.delete", f"<files><id>{file_id}</id></files>"), "count") == "1"
    assert admin.code("file.getHistory", f"<file><id>{file_id}</id></file>") == "9002"
    assert text(admin.ok("file.delete", f"<files><uniqueId>{second}</uniqueId></files>"), "count") == "1"
    assert admin.code("file.delete", "<files></files>") == "0009"


@pytest.mark.parametrize("content", ["<file></file>", ""])
def test_no_file_is_named(admin: Plain, content: str) -> None:
    assert admin.code("file.get", content) == "0009"
