"""Requests as models of xsdata and pydantic-xml."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime, time
from typing import Annotated, Any

from pydantic import PlainSerializer
from pydantic_xml import BaseXmlModel, attr, element as child, wrapped
from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.serializers import XmlSerializer

import planfix
from benchmarks.contenders.bindings import camel
from benchmarks.contenders.building import ACCOUNT, LARGE
from benchmarks.contenders.xsdata_models import Id, attribute, element, elements


def _scalars() -> dict[str, Any]:
    """The large request's fields that hold one value each, by their names on the wire."""
    found: dict[str, Any] = {}
    for one in fields(LARGE):
        value = getattr(LARGE, one.name)
        if value is not planfix.UNSET and one.name not in ("workers", "extra") and not one.name.endswith("_id"):
            found[camel(one.name)] = int(value) if isinstance(value, int) else value
    return found


@dataclass(slots=True)
class Users:
    id: list[int] = elements()


@dataclass(slots=True)
class Workers:
    users: Users | None = element()


@dataclass(slots=True)
class Task:
    template: int | None = element()
    title: str | None = element()
    description: str | None = element()
    importance: str | None = element()
    status: str | None = element()
    statusSet: int | None = element()
    checkResult: int | None = element()
    owner: Id | None = element()
    parent: Id | None = element()
    project: Id | None = element()
    client: Id | None = element()
    beginDateTime: datetime | None = element(format="%d-%m-%Y %H:%M")
    startDateIsSet: int | None = element()
    startDate: date | None = element(format="%d-%m-%Y")
    startTimeIsSet: int | None = element()
    startTime: time | None = element(format="%H:%M")
    endDateIsSet: int | None = element()
    endDate: date | None = element(format="%d-%m-%Y")
    endTimeIsSet: int | None = element()
    endTime: time | None = element(format="%H:%M")
    isSummary: int | None = element()
    duration: int | None = element()
    durationUnit: int | None = element()
    durationIsSet: int | None = element()
    workers: Workers | None = element()


@dataclass(slots=True)
class Request:
    class Meta:
        name = "request"

    method: str | None = attribute()
    account: str | None = element()
    task: Task | None = element()
    project: Id | None = element()
    pageCurrent: int | None = element()
    pageSize: int | None = element()


XSDATA_LARGE = Request(
    "task.add",
    ACCOUNT,
    Task(
        owner=Id(101),
        parent=Id(4_012),
        project=Id(917),
        client=Id(2_003),
        workers=Workers(Users([101, 102])),
        **_scalars(),
    ),
)
XSDATA_SMALL = Request("task.getList", ACCOUNT, project=Id(917), pageCurrent=3, pageSize=100)
_SERIALIZER = XmlSerializer(context=XmlContext())


def xsdata_bytes(request: Request) -> bytes:
    """A request of xsdata as a document."""
    return _SERIALIZER.render(request).encode()


Moment = Annotated[datetime, PlainSerializer(lambda value: f"{value:%d-%m-%Y %H:%M}")]
Day = Annotated[date, PlainSerializer(lambda value: f"{value:%d-%m-%Y}")]
Hour = Annotated[time, PlainSerializer(lambda value: f"{value:%H:%M}")]


class PydanticTask(BaseXmlModel):
    template: int = child()
    title: str = child()
    description: str = child()
    importance: str = child()
    status: str = child()
    statusSet: int = child()
    checkResult: int = child()
    owner: int = wrapped("owner", child(tag="id"))
    parent: int = wrapped("parent", child(tag="id"))
    project: int = wrapped("project", child(tag="id"))
    client: int = wrapped("client", child(tag="id"))
    beginDateTime: Moment = child()
    startDateIsSet: int = child()
    startDate: Day = child()
    startTimeIsSet: int = child()
    startTime: Hour = child()
    endDateIsSet: int = child()
    endDate: Day = child()
    endTimeIsSet: int = child()
    endTime: Hour = child()
    isSummary: int = child()
    duration: int = child()
    durationUnit: int = child()
    durationIsSet: int = child()
    workers: list[int] = wrapped("workers/users", child(tag="id"))


class PydanticLarge(BaseXmlModel, tag="request"):
    method: str = attr()
    account: str = child()
    task: PydanticTask = child()


class PydanticSmall(BaseXmlModel, tag="request"):
    method: str = attr()
    account: str = child()
    project: int = wrapped("project", child(tag="id"))
    pageCurrent: int = child()
    pageSize: int = child()


PYDANTIC_LARGE = PydanticLarge(
    method="task.add",
    account=ACCOUNT,
    task=PydanticTask(owner=101, parent=4_012, project=917, client=2_003, workers=[101, 102], **_scalars()),
)
PYDANTIC_SMALL = PydanticSmall(method="task.getList", account=ACCOUNT, project=917, pageCurrent=3, pageSize=100)


def pydantic_bytes(request: BaseXmlModel) -> bytes:
    """A request of pydantic-xml as a document."""
    found = request.to_xml(xml_declaration=True, encoding="UTF-8")
    return found if isinstance(found, bytes) else found.encode()
