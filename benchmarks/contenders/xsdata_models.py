"""xsdata: dataclasses, and a parser that fills them from lxml's events."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import Enum, IntEnum
from typing import Any

from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.handlers import LxmlEventHandler

from benchmarks.contenders import Contender
from benchmarks.documents import Kind, Record, Value


def element(**more: str) -> Any:
    """A child element."""
    return field(default=None, metadata={"type": "Element", **more})


def elements() -> Any:
    """A repeated child element."""
    return field(default_factory=list[Any], metadata={"type": "Element"})


def attribute() -> Any:
    """An attribute."""
    return field(default=None, metadata={"type": "Attribute"})


def moment() -> Any:
    """A child element with a date and time."""
    return element(format="%d-%m-%Y %H:%M")


class Importance(Enum):
    AVERAGE = "AVERAGE"
    HIGH = "HIGH"


class DurationUnit(IntEnum):
    MINUTE = 0
    HOUR = 1
    DAY = 2


class Sex(Enum):
    MALE = "MALE"
    FEMALE = "FEMALE"


class ActionType(Enum):
    ACTION = "ACTION"
    COMMENT = "COMMENT"


@dataclass(slots=True)
class Id:
    id: int | None = element()


@dataclass(slots=True)
class Named:
    id: int | None = element()
    name: str | None = element()


@dataclass(slots=True)
class Titled:
    id: int | None = element()
    title: str | None = element()


@dataclass(slots=True)
class Users:
    user: list[Named] = elements()


@dataclass(slots=True)
class Groups:
    group: list[Named] = elements()


@dataclass(slots=True)
class People:
    users: Users | None = element()
    groups: Groups | None = element()


@dataclass(slots=True)
class CustomValue:
    field: Named | None = element()
    value: str | None = element()
    text: str | None = element()


@dataclass(slots=True)
class CustomData:
    customValue: list[CustomValue] = elements()


@dataclass(slots=True)
class Task:
    id: int | None = element()
    title: str | None = element()
    description: str | None = element()
    importance: Importance | None = element()
    status: int | None = element()
    statusSet: int | None = element()
    checkResult: bool | None = element()
    type: str | None = element()
    owner: Named | None = element()
    parent: Id | None = element()
    template: Id | None = element()
    project: Titled | None = element()
    client: Named | None = element()
    beginDateTime: datetime | None = moment()
    startTime: datetime | None = moment()
    endTime: datetime | None = moment()
    duration: int | None = element()
    durationUnit: DurationUnit | None = element()
    general: int | None = element()
    isOverdued: bool | None = element()
    isCloseToDeadline: bool | None = element()
    isNotAcceptedInTime: bool | None = element()
    isSummary: bool | None = element()
    starred: bool | None = element()
    additionalDescriptionData: str | None = element()
    workers: People | None = element()
    customData: CustomData | None = element()


@dataclass(slots=True)
class Phone:
    number: str | None = element()
    typeId: int | None = element()
    typeName: str | None = element()


@dataclass(slots=True)
class Phones:
    phone: list[Phone] = elements()


@dataclass(slots=True)
class Contractors:
    client: list[Named] = elements()


@dataclass(slots=True)
class Contact:
    id: int | None = element()
    userid: int | None = element()
    general: int | None = element()
    template: Id | None = element()
    name: str | None = element()
    lastName: str | None = element()
    isCompany: bool | None = element()
    post: str | None = element()
    email: str | None = element()
    phones: Phones | None = element()
    address: str | None = element()
    description: str | None = element()
    sex: Sex | None = element()
    skype: str | None = element()
    birthdate: datetime | None = moment()
    havePlanfixAccess: bool | None = element()
    contractors: Contractors | None = element()
    customData: CustomData | None = element()


@dataclass(slots=True)
class Files:
    file: list[Named] = elements()


@dataclass(slots=True)
class Action:
    id: int | None = element()
    description: str | None = element()
    type: ActionType | None = element()
    isNotRead: bool | None = element()
    fromEmail: bool | None = element()
    dateTime: datetime | None = moment()
    task: Titled | None = element()
    owner: Named | None = element()
    project: Titled | None = element()
    files: Files | None = element()
    notifiedList: Users | None = element()


@dataclass(slots=True)
class Tasks:
    count: int | None = attribute()
    totalCount: int | None = attribute()
    task: list[Task] = elements()


@dataclass(slots=True)
class Contacts:
    count: int | None = attribute()
    totalCount: int | None = attribute()
    contact: list[Contact] = elements()


@dataclass(slots=True)
class Actions:
    count: int | None = attribute()
    totalCount: int | None = attribute()
    action: list[Action] = elements()


@dataclass(slots=True)
class Response:
    class Meta:
        name = "response"

    status: str | None = attribute()
    tasks: Tasks | None = element()
    contacts: Contacts | None = element()
    actions: Actions | None = element()


PARSER = XmlParser(context=XmlContext(), handler=LxmlEventHandler)


def decode(_: Kind, body: bytes) -> Response:
    """Decode a page."""
    return PARSER.from_bytes(body, Response)


def records(page: Response) -> list[Record]:
    """The page's objects as records."""
    found: Any = page.tasks or page.contacts or page.actions
    *_, items = (getattr(found, name) for name in found.__slots__)
    return [_record(asdict(one)) for one in items]


def _record(value: dict[str, Any]) -> Record:
    return {name: _value(one) for name, one in value.items()}


def _value(value: Any) -> Value:
    if type(value) is dict:
        return _record(value)
    if type(value) is list:
        return [_record(one) for one in value]
    plain: Value = "" if value is None else value.value if isinstance(value, Enum) else value
    return plain


CONTENDER = Contender("xsdata", decode, records)
