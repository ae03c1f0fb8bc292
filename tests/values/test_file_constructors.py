"""Files to store: from a path, bytes, a stream, a URL or another file; and the error that names the file in the way."""

from __future__ import annotations

import base64
import io
import pickle
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from lxml import etree

import planfix
from planfix import UNSET, InvalidRequest, files
from planfix.enums import FileSource
from planfix.errors import AlreadyExists, FileAlreadyExists
from planfix.methods import FileUpload
from planfix.types import FileInput
from planfix_tools.emulator.protocol.codec import CODEC


def sent(file: FileInput) -> dict[str, str | None]:
    """What is sent of a file, by path."""
    root = etree.fromstring(planfix.encode(FileUpload(task_id=1, files=[file]), account="a"))
    found = root.find("files/file")
    assert found is not None
    return {
        root.getroottree().getelementpath(one).partition("file/")[2]: one.text for one in found.iter() if not len(one)
    }


def test_a_file_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "Отчёт & итоги.pdf"
    path.write_bytes(b"\x00PDF\xff")
    body = base64.b64encode(b"\x00PDF\xff").decode()
    assert sent(files.from_path(path)) == {"name": path.name, "sourceType": "FILESYSTEM", "body": body}
    assert sent(files.from_path(str(path), name="a.pdf", description="d", newversion=True)) == {
        "name": "a.pdf",
        "sourceType": "FILESYSTEM",
        "body": body,
        "description": "d",
        "newversion": "1",
    }
    with pytest.raises(FileNotFoundError):
        files.from_path(tmp_path / "missing")


def test_what_a_stream_still_has_to_give() -> None:
    stream = io.BytesIO(b"head,rest")
    stream.read(5)
    assert sent(files.from_stream(stream, name="a.txt")) == sent(files.from_bytes(b"rest", name="a.txt"))
    assert not stream.closed


def test_a_link_and_another_file() -> None:
    assert sent(files.from_url("https://example.com/?a=1&b=2", name="b")) == {
        "name": "b",
        "sourceType": "INTERNET",
        "otherFile/url": "https://example.com/?a=1&b=2",
    }
    assert sent(files.from_file(77)) == {"sourceType": "PROJECT", "otherFile/id": "77"}


@settings(deadline=None)
@given(st.binary(min_size=1))
def test_bytes_come_back(content: bytes) -> None:
    request = FileUpload(task_id=1, files=[files.from_bytes(content, name="a")])
    assert CODEC.read("file.upload", etree.fromstring(planfix.encode(request, account="a"))) == request


def test_text_is_no_content() -> None:
    with pytest.raises(InvalidRequest, match="stream: expected a binary stream"):
        files.from_stream(io.StringIO("text"), name="a.txt")  # type: ignore[arg-type]
    file = files.from_bytes("text", name="a.txt")  # type: ignore[arg-type]
    with pytest.raises(InvalidRequest, match=r"files\[0\]\.body: expected bytes"):
        planfix.encode(FileUpload(task_id=1, files=[file]), account="a")


def test_a_file_comes_from_one_place() -> None:
    file = FileInput(source_type=FileSource.FILESYSTEM, body=b"x", other_file_url="https://example.com")
    with pytest.raises(InvalidRequest, match="at most one of body, other_file_id, other_file_url"):
        planfix.encode(FileUpload(task_id=1, files=[file]), account="a")


def test_the_file_that_is_in_the_way_is_named() -> None:
    body = (
        '<?xml version="1.0" encoding="UTF-8"?><response status="error">'
        "<code>9006</code><id>77</id><name>Отчёт.pdf</name></response>"
    ).encode()
    with pytest.raises(FileAlreadyExists) as caught:
        planfix.decode(FileUpload, body)
    assert isinstance(caught.value, AlreadyExists)
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert (error.code, error.id, error.name) == ("9006", 77, "Отчёт.pdf")


def test_a_server_that_does_not_name_it_is_understood_too() -> None:
    with pytest.raises(FileAlreadyExists) as caught:
        planfix.decode(FileUpload, b'<response status="error"><code>9006</code><id/></response>')
    assert (caught.value.id, caught.value.name) == (None, UNSET)


def test_a_writer_by_itself_writes_the_content_in_place(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"\x00" * 100)
    request = FileUpload(task_id=1, files=[files.from_path(path), files.from_bytes(b"b", name="b")])
    text = FileUpload.method.loaded.write(request, None)
    assert f"<request>{text}</request>" in planfix.encode(request, account="a").decode().replace(
        '<request method="file.upload"><account>a</account>', "<request>"
    )
