"""`task.add`.

Generated from schema/methods/task.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from datetime import tzinfo

from planfix.enums import DurationUnit, Importance, TaskStatus
from planfix.types.custom_data import CustomValueInput, write_custom_value_input
from planfix.types.people import Assignees, write_assignees
from planfix_runtime.checks import as_tuple
from planfix_runtime.extra import Extra, collect, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.read import missing, read_int
from planfix_runtime.scalars import text_of_any, text_of_date, text_of_enum, text_of_int, text_of_time
from planfix_runtime.unset import UNSET, Unset
from planfix_runtime.write import write, write_bool, write_datetime, write_int, write_object, write_objects, write_text


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TaskAdd(Request["TaskAddResponse"]):
    """Create a task.

    From a template come the form with its custom fields, some properties, and the workers and members that the
    request leaves out; dates, auditors, data tags, files, reminders and checklists do not. A date without a time
    is enough where the task needs no time.

    Attributes:
        template: Id of a task template; task.getList with target template lists them.
        title: Name of the task.
        description: What the task is about.
        importance: Urgency of the task.
        status: Status: DRAFT, ACTIVE, DELAYED or a numbered one from taskStatus.getListOfSet.
        status_set: Id of the task's process (its set of statuses) from taskStatus.getSetList.
        check_result: Whether the author must check the result.
        owner_id: Id of the author; the calling user when absent. For a contact, its userid.
        parent_id: Id of the parent task; 0 for none.
        project_id: Id of the project.
        client_id: Id of the counterparty (the id that contact.get answers); 0 for none.
        begin_date_time: When the task was created; now when absent. Only for administrators.
        start_date_is_set: Whether the task has a start date.
        start_date: Day on which work is to start.
        start_time_is_set: Whether the start has a time of day.
        start_time: Time of day at which work is to start.
        end_date_is_set: Whether the task has an end date.
        end_date: Day by which work is to be finished.
        end_time_is_set: Whether the end has a time of day.
        end_time: Time of day by which work is to be finished.
        is_summary: Whether it is a summary task.
        duration: Planned duration, in the unit that duration_unit names.
        duration_unit: Unit of the duration.
        duration_is_set: Whether the task has a duration.
        workers: Users and groups who do the task.
        members: Users and groups who take part.
        auditors: Users and groups who watch the task.
        custom_data: Values of the task's custom fields.

    Raises:
        ParentTaskAccessDenied: The caller has no access to the parent task. (3002)
        TaskProjectNotFound: The project that the task is to belong to does not exist. (3003)
        TaskProjectAccessDenied: The caller has no access to the project that the task is to belong to. (3004)
        TaskAddFailed: The task could not be added. (3005)
        TaskStartsAfterEnd: The task would start after its end. (3006)

    See https://planfix.com/help/Planfix_API_task.add
    """

    template: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    importance: Importance | None | Unset = UNSET
    status: TaskStatus | int | None | Unset = UNSET
    status_set: int | None | Unset = UNSET
    check_result: bool | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    parent_id: int | None | Unset = UNSET
    project_id: int | None | Unset = UNSET
    client_id: int | None | Unset = UNSET
    begin_date_time: dt.datetime | dt.date | None | Unset = UNSET
    start_date_is_set: bool | None | Unset = UNSET
    start_date: dt.date | None | Unset = UNSET
    start_time_is_set: bool | None | Unset = UNSET
    start_time: dt.time | None | Unset = UNSET
    end_date_is_set: bool | None | Unset = UNSET
    end_date: dt.date | None | Unset = UNSET
    end_time_is_set: bool | None | Unset = UNSET
    end_time: dt.time | None | Unset = UNSET
    is_summary: bool | None | Unset = UNSET
    duration: int | None | Unset = UNSET
    duration_unit: DurationUnit | None | Unset = UNSET
    duration_is_set: bool | None | Unset = UNSET
    workers: Assignees | Unset = UNSET
    members: Assignees | Unset = UNSET
    auditors: Assignees | Unset = UNSET
    custom_data: Sequence[CustomValueInput] | Unset = UNSET
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "custom_data", as_tuple(self.custom_data))


@dataclasses.dataclass(slots=True)
class TaskAddResponse:
    """What the server answers to task.add.

    Attributes:
        id: Id of the new task.
        general: Number of the new task, as the product shows it.
    """

    id: int
    general: int | None | Unset = UNSET
    extra: tuple[Extra, ...] = ()


def write_task_add(value: TaskAdd, zone: tzinfo | None) -> str:
    """Write what a `TaskAdd` holds."""
    out: list[str] = []
    in_task: list[str] = []
    if value.template is not UNSET:
        in_task.append(write_int("template", value.template, "template"))
    if value.title is not UNSET:
        in_task.append(write_text("title", value.title, "title"))
    if value.description is not UNSET:
        in_task.append(write_text("description", value.description, "description"))
    if value.importance is not UNSET:
        in_task.append(write("importance", value.importance, "importance", text_of_enum(Importance)))
    if value.status is not UNSET:
        in_task.append(write("status", value.status, "status", text_of_any(text_of_enum(TaskStatus), text_of_int)))
    if value.status_set is not UNSET:
        in_task.append(write_int("statusSet", value.status_set, "status_set"))
    if value.check_result is not UNSET:
        in_task.append(write_bool("checkResult", value.check_result, "check_result"))
    in_task_owner: list[str] = []
    if value.owner_id is not UNSET:
        in_task_owner.append(write_int("id", value.owner_id, "owner_id"))
    if in_task_owner:
        in_task.append("<owner>" + "".join(in_task_owner) + "</owner>")
    in_task_parent: list[str] = []
    if value.parent_id is not UNSET:
        in_task_parent.append(write_int("id", value.parent_id, "parent_id"))
    if in_task_parent:
        in_task.append("<parent>" + "".join(in_task_parent) + "</parent>")
    in_task_project: list[str] = []
    if value.project_id is not UNSET:
        in_task_project.append(write_int("id", value.project_id, "project_id"))
    if in_task_project:
        in_task.append("<project>" + "".join(in_task_project) + "</project>")
    in_task_client: list[str] = []
    if value.client_id is not UNSET:
        in_task_client.append(write_int("id", value.client_id, "client_id"))
    if in_task_client:
        in_task.append("<client>" + "".join(in_task_client) + "</client>")
    if value.begin_date_time is not UNSET:
        in_task.append(write_datetime("beginDateTime", value.begin_date_time, "begin_date_time", zone))
    if value.start_date_is_set is not UNSET:
        in_task.append(write_bool("startDateIsSet", value.start_date_is_set, "start_date_is_set"))
    if value.start_date is not UNSET:
        in_task.append(write("startDate", value.start_date, "start_date", text_of_date))
    if value.start_time_is_set is not UNSET:
        in_task.append(write_bool("startTimeIsSet", value.start_time_is_set, "start_time_is_set"))
    if value.start_time is not UNSET:
        in_task.append(write("startTime", value.start_time, "start_time", text_of_time))
    if value.end_date_is_set is not UNSET:
        in_task.append(write_bool("endDateIsSet", value.end_date_is_set, "end_date_is_set"))
    if value.end_date is not UNSET:
        in_task.append(write("endDate", value.end_date, "end_date", text_of_date))
    if value.end_time_is_set is not UNSET:
        in_task.append(write_bool("endTimeIsSet", value.end_time_is_set, "end_time_is_set"))
    if value.end_time is not UNSET:
        in_task.append(write("endTime", value.end_time, "end_time", text_of_time))
    if value.is_summary is not UNSET:
        in_task.append(write_bool("isSummary", value.is_summary, "is_summary"))
    if value.duration is not UNSET:
        in_task.append(write_int("duration", value.duration, "duration"))
    if value.duration_unit is not UNSET:
        in_task.append(write("durationUnit", value.duration_unit, "duration_unit", text_of_enum(DurationUnit)))
    if value.duration_is_set is not UNSET:
        in_task.append(write_bool("durationIsSet", value.duration_is_set, "duration_is_set"))
    if value.workers is not UNSET:
        in_task.append(write_object("workers", value.workers, "workers", Assignees, write_assignees, zone))
    if value.members is not UNSET:
        in_task.append(write_object("members", value.members, "members", Assignees, write_assignees, zone))
    if value.auditors is not UNSET:
        in_task.append(write_object("auditors", value.auditors, "auditors", Assignees, write_assignees, zone))
    if value.custom_data is not UNSET:
        in_task.append(
            "<customData>"
            + write_objects(
                "customValue", value.custom_data, "custom_data", CustomValueInput, write_custom_value_input, zone
            )
            + "</customData>"
        )
    if in_task:
        out.append("<task>" + "".join(in_task) + "</task>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_task_add_response(node: Node, zone: tzinfo | None) -> TaskAddResponse:
    """Read a `TaskAddResponse` of its element."""
    id: int | None | Unset = UNSET
    general: int | None | Unset = UNSET
    unknown: list[Node] = []
    for child in node[:]:
        tag = child.tag
        if tag == "task":
            if not len(child):
                unknown.append(child)
            for inner in child[:]:
                inner_tag = inner.tag
                if inner_tag == "id":
                    id = read_int(inner, unknown)
                elif inner_tag == "general":
                    general = read_int(inner, unknown)
                else:
                    unknown.append(inner)
        elif tag not in ("account", "sid", "signature"):
            unknown.append(child)
    if id is None or id is UNSET:
        raise missing(node, "task/id")
    return TaskAddResponse(
        id,
        general,
        collect(node, unknown) if unknown else (),
    )


TaskAdd.method = Method(
    name="task.add",
    kind="write",
    idempotent=False,
    paginated=False,
    admin=False,
    errors=("3002", "3003", "3004", "3005", "3006"),
    page="https://planfix.com/help/Planfix_API_task.add",
    write=write_task_add,
    read=read_task_add_response,
)
