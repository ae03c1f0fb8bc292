"""pydantic-xml: pydantic models that read lxml's tree."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, IntEnum
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_xml import BaseXmlModel, attr, element, wrapped

from benchmarks.contenders import Contender
from benchmarks.documents import Kind, Record


def _moment(text: object) -> object:
    return datetime.strptime(text, "%d-%m-%Y %H:%M") if isinstance(text, str) else text


Moment = Annotated[datetime, BeforeValidator(_moment)]


class Importance(str, Enum):
    AVERAGE = "AVERAGE"
    HIGH = "HIGH"


class DurationUnit(IntEnum):
    MINUTE = 0
    HOUR = 1
    DAY = 2


class Sex(str, Enum):
    MALE = "MALE"
    FEMALE = "FEMALE"


class ActionType(str, Enum):
    ACTION = "ACTION"
    COMMENT = "COMMENT"


class Named(BaseXmlModel):
    id: int | None = element(default=None)
    name: str | None = element(default=None)


class Titled(BaseXmlModel):
    id: int | None = element(default=None)
    title: str | None = element(default=None)


class People(BaseXmlModel):
    users: list[Named] = wrapped("users", element(tag="user", default_factory=list))
    groups: list[Named] = wrapped("groups", element(tag="group", default_factory=list))


class CustomValue(BaseXmlModel):
    field: Named | None = element(default=None)
    value: str | None = element(default=None)
    text: str | None = element(default=None)


class Task(BaseXmlModel):
    id: int = element()
    title: str | None = element(default=None)
    description: str | None = element(default=None)
    importance: Importance | None = element(default=None)
    status: int | None = element(default=None)
    statusSet: int | None = element(default=None)
    checkResult: bool | None = element(default=None)
    type: str | None = element(default=None)
    owner: Named | None = element(default=None)
    parent: int | None = wrapped("parent", element(tag="id", default=None))
    template: int | None = wrapped("template", element(tag="id", default=None))
    project: Titled | None = element(default=None)
    client: Named | None = element(default=None)
    beginDateTime: Moment | None = element(default=None)
    startTime: Moment | None = element(default=None)
    endTime: Moment | None = element(default=None)
    duration: int | None = element(default=None)
    durationUnit: DurationUnit | None = element(default=None)
    general: int | None = element(default=None)
    isOverdued: bool | None = element(default=None)
    isCloseToDeadline: bool | None = element(default=None)
    isNotAcceptedInTime: bool | None = element(default=None)
    isSummary: bool | None = element(default=None)
    starred: bool | None = element(default=None)
    additionalDescriptionData: str | None = element(default=None)
    workers: People | None = element(default=None)
    customData: list[CustomValue] = wrapped("customData", element(tag="customValue", default_factory=list))


class Phone(BaseXmlModel):
    number: str | None = element(default=None)
    typeId: int | None = element(default=None)
    typeName: str | None = element(default=None)


class Contact(BaseXmlModel):
    id: int = element()
    userid: int | None = element(default=None)
    general: int | None = element(default=None)
    template: int | None = wrapped("template", element(tag="id", default=None))
    name: str | None = element(default=None)
    lastName: str | None = element(default=None)
    isCompany: bool | None = element(default=None)
    post: str | None = element(default=None)
    email: str | None = element(default=None)
    phones: list[Phone] = wrapped("phones", element(tag="phone", default_factory=list))
    address: str | None = element(default=None)
    description: str | None = element(default=None)
    sex: Sex | None = element(default=None)
    skype: str | None = element(default=None)
    birthdate: Moment | None = element(default=None)
    havePlanfixAccess: bool | None = element(default=None)
    contractors: list[Named] = wrapped("contractors", element(tag="client", default_factory=list))
    customData: list[CustomValue] = wrapped("customData", element(tag="customValue", default_factory=list))


class Action(BaseXmlModel):
    id: int = element()
    description: str | None = element(default=None)
    type: ActionType | None = element(default=None)
    isNotRead: bool | None = element(default=None)
    fromEmail: bool | None = element(default=None)
    dateTime: Moment | None = element(default=None)
    task: Titled | None = element(default=None)
    owner: Named | None = element(default=None)
    project: Titled | None = element(default=None)
    files: list[Named] = wrapped("files", element(tag="file", default_factory=list))
    notifiedList: list[Named] = wrapped("notifiedList", element(tag="user", default_factory=list))


class TaskList(BaseXmlModel):
    count: int = attr()
    totalCount: int = attr()
    items: list[Task] = element(tag="task", default_factory=list)


class ContactList(BaseXmlModel):
    count: int = attr()
    totalCount: int = attr()
    items: list[Contact] = element(tag="contact", default_factory=list)


class ActionList(BaseXmlModel):
    count: int = attr()
    totalCount: int = attr()
    items: list[Action] = element(tag="action", default_factory=list)


class TasksAnswer(BaseXmlModel, tag="response"):
    status: str = attr()
    page: TaskList = element(tag="tasks")


class ContactsAnswer(BaseXmlModel, tag="response"):
    status: str = attr()
    page: ContactList = element(tag="contacts")


class ActionsAnswer(BaseXmlModel, tag="response"):
    status: str = attr()
    page: ActionList = element(tag="actions")


ANSWERS: dict[Kind, Any] = {"tasks": TasksAnswer, "contacts": ContactsAnswer, "actions": ActionsAnswer}
ITEMS = {
    "phones": "phone",
    "contractors": "client",
    "customData": "customValue",
    "files": "file",
    "notifiedList": "user",
    "users": "user",
    "groups": "group",
}


def decode(kind: Kind, body: bytes) -> Any:
    """Decode a page."""
    return ANSWERS[kind].from_xml(body)


def records(answer: Any) -> list[Record]:
    """The page's objects as records."""
    return [_record(one.model_dump()) for one in answer.page.items]


def _record(value: dict[str, Any]) -> Record:
    return {name: _value(name, one) for name, one in value.items()}


def _value(name: str, value: Any) -> Any:
    if name in ("parent", "template"):
        return {"id": value}
    if name in ITEMS:
        return {ITEMS[name]: [_record(one) for one in value]}
    if type(value) is dict:
        return _record(value)
    return "" if value is None else value


CONTENDER = Contender("pydantic-xml", decode, records)
