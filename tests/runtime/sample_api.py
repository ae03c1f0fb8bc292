"""A small API, written by hand, in the shape in which the generator writes the real one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Any, ClassVar, Literal

from lxml.etree import _Element as Node

from planfix_runtime import (
    UNSET,
    ApiError,
    AsyncClient,
    Client,
    FailureKind,
    Method,
    MissingElement,
    Page,
    ProtocolError,
    Request,
    Unset,
)
from planfix_runtime.codec.decoding import read_page
from planfix_runtime.codec.encoding import write_items, xml_int, xml_text
from planfix_runtime.codec.unknown import Reading
from planfix_runtime.model.functions import Codec, Service, Split
from planfix_runtime.model.validators import limited


def method(
    name: str,
    kind: Literal["read", "write"],
    write: Callable[[Any, tzinfo | None], str],
    read: Callable[[Node, Reading], Any],
    *,
    idempotent: bool | None = None,
    paginated: bool = False,
    split: Split | None = None,
    answers_secret: bool = False,
) -> Method[Any]:
    return Method(
        name=name,
        kind=kind,
        idempotent=kind == "read" if idempotent is None else idempotent,
        paginated=paginated,
        admin=False,
        errors=(),
        page="",
        codec=Codec(write, read),
        split=split,
        answers_secret=answers_secret,
    )


def _task_id(root: Node, reading: Reading) -> int:
    text = root.findtext("task/id")
    if text is None:
        raise MissingElement("a required element is not there", "/response/task/id")
    if not text.strip().removeprefix("-").isdecimal():
        raise ProtocolError("expected a whole number", "/response/task/id", text)
    return int(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskAdd(Request[int]):
    title: str = "x"
    method: ClassVar[Method[Any]] = method(
        "task.add", "write", lambda one, zone: f"<task><title>{xml_text(one.title, 'title')}</title></task>", _task_id
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskUpdate(Request[int]):
    id: int = 5
    method: ClassVar[Method[Any]] = method(
        "task.update",
        "write",
        lambda one, zone: f"<task><id>{xml_int(one.id, 'id')}</id></task>",
        _task_id,
        idempotent=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskGet(Request[int]):
    id: int = 5
    method: ClassVar[Method[Any]] = method(
        "task.get", "read", lambda one, zone: f"<task><id>{xml_int(one.id, 'id')}</id></task>", _task_id
    )


@dataclass(slots=True)
class Task:
    id: int


def _tasks(root: Node, reading: Reading) -> Page[Task]:
    return read_page(root, ("tasks", "id"), ("account",), lambda node, _: Task(id=int(node.text or 0)), reading)


def _page(root: Node, reading: Reading) -> Page[Task]:
    tasks = root.find("tasks")
    assert tasks is not None
    total = tasks.get("totalCount")
    return Page(
        [Task(id=int(one.text or 0)) for one in tasks.iter("id")], len(tasks), UNSET if total is None else int(total)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskGetList(Request[Page[Task]]):
    page_current: int | Unset = UNSET
    page_size: int | Unset = UNSET
    method: ClassVar[Method[Any]] = method(
        "task.getList",
        "read",
        lambda one, zone: f"<pageCurrent>{one.page_current}</pageCurrent><pageSize>{one.page_size}</pageSize>",
        _page,
        paginated=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskGetMulti(Request[Page[Task]]):
    ids: tuple[int, ...] = ()
    method: ClassVar[Method[Any]] = method(
        "task.getMulti",
        "read",
        lambda one, zone: f"<tasks>{write_items('id', limited(one.ids, 'ids', 1, None), 'ids', xml_int)}</tasks>",
        _tasks,
        split=Split(over=("ids",), most=100),
    )


@dataclass(slots=True)
class LoginAnswer:
    sid: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AuthLogin(Request[LoginAnswer]):
    login: str
    password: str = field(repr=False)
    method: ClassVar[Method[Any]] = method(
        "auth.login",
        "read",
        lambda one, zone: (
            f"<login>{xml_text(one.login, 'login')}</login><password>{xml_text(one.password, 'password')}</password>"
        ),
        lambda root, _: LoginAnswer(root.findtext("sid") or ""),
        answers_secret=True,
    )


class TaskNotFound(ApiError):
    meaning = "The task does not exist."


class SessionExpired(ApiError):
    kind = FailureKind.SESSION_EXPIRED


class QuotaExceeded(ApiError):
    kind = FailureKind.QUOTA_SPENT


class UnderUpdate(ApiError):
    kind = FailureKind.BUSY


class TaskBusy(ApiError):
    kind = FailureKind.BUSY


class LoginRefused(ApiError):
    meaning = "Login or password is wrong."


ERRORS: dict[str, type[ApiError]] = {
    "0005": SessionExpired,
    "0007": QuotaExceeded,
    "0011": UnderUpdate,
    "1001": LoginRefused,
    "3001": TaskNotFound,
    "3014": TaskBusy,
}
API = Service(
    regions={"eu": "https://eu.example/xml/", "ru": "https://ru.example/xml/"},
    errors=lambda: ERRORS,
    login=lambda login, password: AuthLogin(login=login, password=password),
    requests_per_second=1,
    page_size=100,
    session_seconds=3600,
    paging=("page_current", "page_size"),
)


class Sample(Client):
    """The client for threads."""

    service = API


class AsyncSample(AsyncClient):
    """The client for event loops."""

    service = API
