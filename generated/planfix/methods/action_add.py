"""`action.add`.

Generated from schema/methods/action.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from datetime import tzinfo

from planfix.enums import TaskStatus
from planfix.types.analitic_data import AnaliticInput, write_analitic_input
from planfix_runtime.checks import as_tuple, check_exactly_one
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write_items, write_objects, xml_bool, xml_datetime, xml_enum_or_int, xml_int, xml_text


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ActionAdd(Request["ActionAddResponse"]):
    """Add a comment to a task or a contact.

    Give exactly one of task_id / task_general, contact_general.

    Attributes:
        description: Text of the comment.
        task_id: Id of the task; ignored when task_general is given.
        task_general: Number of the task, as the product shows it.
        contact_general: Number of the contact, as the product shows it.
        task_new_status: Status that the comment gives the task.
        notified_list: Ids of users to notify.
        is_hidden: Whether only the notified users see the comment; false when left out.
        owner_id: User id of the author; the calling user when left out. For a contact, its userid from
            contact.get.
        date_time: Creation time; now when left out. Only administrators may set it.
        analitics: Data tags to attach.

    Raises:
        ActionAccessDenied: The caller has no right to do this with comments. (4001)
        ActionAddFailed: The comment could not be added. (4003)
        ActionStatusRefused: The task cannot change to this status; task.getPossibleStatusToChange lists those it
            can change to. (4006)
        ActionStatusLocked: This comment may not change the task's status. (4007)
        ActionTaskAccessDenied: The caller has no access to the comment's task. (4009)
        ActionAnaliticNotFound: The comment names a data tag that does not exist. (4010)
        AnaliticFieldsMissing: Not all fields of the data tag have a value. (4011)
        AnaliticFieldNotFound: The data tag has no such field. (4012)
        AnaliticValueInvalid: The value does not fit the type of the data tag's field. (4013)
        HandbookKeyNotUsable: This record of the directory cannot be used. (4014)
        HandbookKeyNotFound: The directory has no record with this key. (4015)

    See https://planfix.com/help/Planfix_API_action.add
    """

    description: str | None | Unset = UNSET
    task_id: int | None | Unset = UNSET
    task_general: int | None | Unset = UNSET
    contact_general: int | None | Unset = UNSET
    task_new_status: TaskStatus | int | None | Unset = UNSET
    notified_list: Sequence[int] | Unset = UNSET
    is_hidden: bool | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    date_time: dt.datetime | dt.date | None | Unset = UNSET
    analitics: Sequence[AnaliticInput] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "notified_list", as_tuple(self.notified_list))
        object.__setattr__(self, "analitics", as_tuple(self.analitics))


@dataclasses.dataclass(slots=True)
class ActionAddResponse:
    """What the server answers to action.add.

    Attributes:
        id: Id of the new comment.
    """

    id: int
    extra: tuple[Extra, ...] = ()


def write_action_add(value: ActionAdd, zone: tzinfo | None) -> str:
    """Write what a `ActionAdd` holds."""
    check_exactly_one(value, ("task_id", "task_general"), "contact_general")
    out: list[str] = []
    in_action: list[str] = []
    if (description := value.description) is not UNSET:
        in_action.append(f"<description>{xml_text(description, 'description')}</description>")
    in_action_task: list[str] = []
    if (task_id := value.task_id) is not UNSET:
        in_action_task.append(f"<id>{task_id if type(task_id) is int else xml_int(task_id, 'task_id')}</id>")
    if (task_general := value.task_general) is not UNSET:
        in_action_task.append(
            f"<general>{task_general if type(task_general) is int else xml_int(task_general, 'task_general')}</general>"
        )
    if in_action_task:
        in_action.append(f"<task>{''.join(in_action_task)}</task>")
    if (contact_general := value.contact_general) is not UNSET:
        in_action.append(
            f"<contact><general>{contact_general if type(contact_general) is int else xml_int(contact_general, 'contact_general')}</general></contact>"
        )
    if (task_new_status := value.task_new_status) is not UNSET:
        in_action.append(
            f"<taskNewStatus>{xml_enum_or_int(task_new_status, 'task_new_status', TaskStatus)}</taskNewStatus>"
        )
    if (notified_list := value.notified_list) is not UNSET:
        in_action.append(
            "<notifiedList><user>"
            + write_items("id", notified_list, "notified_list", xml_int)
            + "</user></notifiedList>"
        )
    if (is_hidden := value.is_hidden) is not UNSET:
        in_action.append(f"<isHidden>{xml_bool(is_hidden, 'is_hidden')}</isHidden>")
    if (owner_id := value.owner_id) is not UNSET:
        in_action.append(
            f"<owner><id>{owner_id if type(owner_id) is int else xml_int(owner_id, 'owner_id')}</id></owner>"
        )
    if (date_time := value.date_time) is not UNSET:
        in_action.append(f"<dateTime>{xml_datetime(date_time, 'date_time', zone)}</dateTime>")
    if (analitics := value.analitics) is not UNSET:
        in_action.append(
            "<analitics>"
            + write_objects("analitic", analitics, "analitics", AnaliticInput, write_analitic_input, zone)
            + "</analitics>"
        )
    if in_action:
        out.append(f"<action>{''.join(in_action)}</action>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_action_add_response(node: Node, zone: tzinfo | None) -> ActionAddResponse:
    """Read a `ActionAddResponse` of its element."""
    id: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "action":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "action/id")
    return ActionAddResponse(
        id,
        collect(node, unknown) if unknown else (),
    )


ActionAdd.method = Method(
    name="action.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("4001", "4003", "4006", "4007", "4009", "4010", "4011", "4012", "4013", "4014", "4015"),
    page="https://planfix.com/help/Planfix_API_action.add",
    write=write_action_add,
    read=read_action_add_response,
)
