"""Tools for common questions: tasks, contacts, directories, hours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import planfix
from planfix import UNSET, AnaliticFieldType, Planfix, TaskFilter
from planfix_tools.cli.failures import WrongCall
from planfix_tools.mcp.cutting import cut_items, cut_object, cut_page, full, place_of, short
from planfix_tools.mcp.names import Names
from planfix_tools.mcp.tools import CONFIRM, CURSOR, PAGE_SIZE, Tool, schema

_ID = {"type": "integer"}
_TEXT = {"type": "string"}
_DAY = {"type": "string", "format": "date", "description": "A date: 2026-03-08."}
_PEOPLE_FIELDS = (AnaliticFieldType.LOGINLIST, AnaliticFieldType.USER, AnaliticFieldType.GROUPUSERCONTACT)


def _named(what: str) -> dict[str, Any]:
    return {"type": ["string", "integer"], "description": f"{what}, by name or id."}


class Usual:
    """The tools for common questions.

    Args:
        pf: A client of the account.
        names: Resolves names of the account.
    """

    def __init__(self, pf: Planfix, names: Names) -> None:
        self._pf = pf
        self._names = names

    def reading(self) -> Iterator[Tool]:
        """Tools that only read."""
        yield Tool(
            "find_tasks",
            "Find tasks that meet all conditions.",
            schema(
                title={**_TEXT, "description": "Part of the title."},
                worker=_named("The worker"),
                owner=_named("Its author"),
                project=_named("Its project"),
                status={
                    **_named("Its status"),
                    "description": "ACTIVE, COMPLETED, … or the name of a process's status.",
                },
                overdue={"type": "boolean", "description": "Only overdue tasks."},
                changed_after={**_DAY, "description": "Changed or commented on after this day."},
                cursor=CURSOR,
            ),
            self._find_tasks,
        )
        yield Tool(
            "read_task",
            "A task with its comments, the newest first.",
            schema(
                id={**_ID, "description": "Id of the task; or"},
                number={**_ID, "description": "its number."},
                cursor=CURSOR,
            ),
            self._read_task,
        )
        yield Tool(
            "search_contacts",
            "Find people or companies by part of a name, e-mail address or telephone number.",
            schema(
                ("text",), text=_TEXT, companies={"type": "boolean", "description": "Only companies."}, cursor=CURSOR
            ),
            self._search_contacts,
        )
        yield Tool("read_contact", "All fields of a person or company.", schema(("id",), id=_ID), self._read_contact)
        yield Tool("list_people", "The users of the account, with their ids.", schema(cursor=CURSOR), self._list_people)
        yield Tool("list_projects", "The projects.", schema(title=_TEXT, cursor=CURSOR), self._list_projects)
        yield Tool("list_directories", "The directories (handbooks).", schema(cursor=CURSOR), self._list_directories)
        yield Tool(
            "read_directory",
            "Records of a directory.",
            schema(
                ("directory",),
                directory=_named("The directory"),
                parent={**_ID, "description": "Key of the group to read; the top level by default."},
                cursor=CURSOR,
            ),
            self._read_directory,
        )
        yield Tool(
            "list_data_tags",
            "The data tags (analytics) with their fields.",
            schema(cursor=CURSOR),
            self._list_data_tags,
        )
        yield Tool(
            "read_hours",
            "Hours worked by person and day, from a data tag with a date, a time period and people.",
            schema(("begin", "end"), begin=_DAY, end=_DAY, data_tag=_named("The data tag"), cursor=CURSOR),
            self._read_hours,
        )

    def writing(self) -> Iterator[Tool]:
        """Tools that change the account."""
        yield Tool(
            "add_task",
            "Create a task. Without confirm it only shows the request.",
            schema(
                ("title",),
                title=_TEXT,
                description=_TEXT,
                worker=_named("The worker"),
                project=_named("Its project"),
                due=_DAY,
                confirm=CONFIRM,
            ),
            self._add_task,
            write=True,
            idempotent=False,
        )
        yield Tool(
            "comment_on_task",
            "Add a comment to a task. Without confirm it only shows the request.",
            schema(("task_id", "text"), task_id=_ID, text=_TEXT, confirm=CONFIRM),
            self._comment,
            write=True,
            idempotent=False,
        )

    def _find_tasks(self, given: Mapping[str, Any]) -> str:
        filters: list[TaskFilter] = []
        if "title" in given:
            filters.append(TaskFilter.title(contains=given["title"]))
        if "worker" in given:
            filters.append(TaskFilter.worker(equal=self._names.person(given["worker"])))
        if "owner" in given:
            filters.append(TaskFilter.owner(equal=self._names.person(given["owner"])))
        if "status" in given:
            filters.append(TaskFilter.status(equal=self._names.status(given["status"])))
        if given.get("overdue"):
            filters.append(TaskFilter.overdue())
        if "changed_after" in given:
            filters.append(TaskFilter.changed_or_commented(after=_day(given["changed_after"])))
        project = self._names.project(given["project"]) if "project" in given else UNSET
        place = place_of(given.get("cursor"))
        page = self._pf.task.get_list(
            filters=filters or UNSET, project_id=project, page_current=place.page, page_size=PAGE_SIZE
        )
        return cut_page(page, place, PAGE_SIZE, short)

    def _read_task(self, given: Mapping[str, Any]) -> str:
        if ("id" in given) == ("number" in given):
            raise WrongCall("give either id or number")
        place = place_of(given.get("cursor"))
        task = self._pf.task.get(id=given.get("id", UNSET), general=given.get("number", UNSET))
        comments = self._pf.action.get_list(task_id=task.id, sort=planfix.SortOrder.DESC, page_current=1, page_size=100)
        return cut_object({"task": full(task), "comments": [full(one) for one in comments]}, place)

    def _search_contacts(self, given: Mapping[str, Any]) -> str:
        place = place_of(given.get("cursor"))
        target = planfix.ContactTarget.COMPANY if given.get("companies") else UNSET
        page = self._pf.contact.get_list(
            search=given["text"], target=target, page_current=place.page, page_size=PAGE_SIZE
        )
        return cut_page(page, place, PAGE_SIZE, short)

    def _read_contact(self, given: Mapping[str, Any]) -> str:
        return cut_object(full(self._pf.contact.get(id=given["id"])), place_of(None))

    def _list_people(self, given: Mapping[str, Any]) -> str:
        people = [{"id": id, "name": name} for id, name in self._names.people().items()]
        return cut_items(people, place_of(given.get("cursor")))

    def _list_projects(self, given: Mapping[str, Any]) -> str:
        place = place_of(given.get("cursor"))
        filters = [planfix.ProjectFilter.title(contains=given["title"])] if "title" in given else UNSET
        page = self._pf.project.get_list(filters=filters, page_current=place.page, page_size=PAGE_SIZE)
        return cut_page(page, place, PAGE_SIZE, short)

    def _list_directories(self, given: Mapping[str, Any]) -> str:
        return cut_items([short(one) for one in self._pf.handbook.get_list()], place_of(given.get("cursor")))

    def _read_directory(self, given: Mapping[str, Any]) -> str:
        place = place_of(given.get("cursor"))
        page = self._pf.handbook.get_records(
            handbook_id=self._names.directory(given["directory"]),
            parent_key=given.get("parent", UNSET),
            page_current=place.page,
            page_size=PAGE_SIZE,
        )
        return cut_page(page, place, PAGE_SIZE, short)

    def _list_data_tags(self, given: Mapping[str, Any]) -> str:
        tags = [one.id for one in self._pf.analitic.get_list() if one.id]
        place = place_of(given.get("cursor"))
        return cut_items([short(self._pf.analitic.get_options(id=one)) for one in tags], place)

    def _read_hours(self, given: Mapping[str, Any]) -> str:
        begin, end = _day(given["begin"]), _day(given["end"])
        tag = self._hours_tag(given.get("data_tag"))
        day, period, people = (_field(tag, kinds) for kinds in _HOURS)
        within = planfix.AnaliticCondition(field=day, from_date=begin, to_date=end)
        minutes: defaultdict[tuple[str, int], float] = defaultdict(float)
        rows = self._pf.analitic.iter_data_by_condition(analitic_id=tag.id, filters=[within], page_size=100)
        for row in rows:
            items = {item.id: item for item in row.item_data}
            if not {day, period, people} <= set(items):
                continue
            worked, workers = items[period].value, items[people].value_id or items[people].value
            if isinstance(worked, planfix.TimePeriod):
                length = (worked.end.hour - worked.begin.hour) * 60 + worked.end.minute - worked.begin.minute
                for id in planfix.read_ids(workers):
                    minutes[str(items[day].value), id] += length
        names = self._names.people()
        table = [
            {"person": names.get(id, str(id)), "id": id, "day": on, "hours": round(sum / 60, 2)}
            for (on, id), sum in sorted(minutes.items(), key=lambda one: (one[0][1], one[0][0]))
        ]
        total = round(sum(minutes.values()) / 60, 2)
        return cut_items(table, place_of(given.get("cursor")), data_tag=tag.name or "", total_hours=total)

    def _hours_tag(self, given: str | int | None) -> planfix.AnaliticOptions:
        if given is not None:
            return self._pf.analitic.get_options(id=self._names.data_tag(given))
        ids = [one.id for one in self._pf.analitic.get_list() if one.id]
        found = [
            tag
            for tag in (self._pf.analitic.get_options(id=one) for one in ids)
            if all(_fields(tag, one) for one in _HOURS)
        ]
        if len(found) != 1:
            names = ", ".join(str(tag.name) for tag in found)
            raise WrongCall(f"say which data tag: {names or 'none has a date, a period and people'}")
        return found[0]

    def _add_task(self, given: Mapping[str, Any]) -> str:
        worker = planfix.Assignees(users=[self._names.person(given["worker"])]) if "worker" in given else UNSET
        due = _day(given["due"]) if "due" in given else UNSET
        request = planfix.TaskAdd(
            title=given["title"],
            description=given.get("description", UNSET),
            workers=worker,
            project_id=self._names.project(given["project"]) if "project" in given else UNSET,
            end_date_is_set=True if due else UNSET,
            end_date=due,
            status=planfix.TaskStatus.ACTIVE,
        )
        return self._confirmed(request, "Create a task.", given)

    def _comment(self, given: Mapping[str, Any]) -> str:
        request = planfix.ActionAdd(task_id=given["task_id"], description=given["text"])
        return self._confirmed(request, "Add a comment.", given)

    def _confirmed(self, request: Any, what: str, given: Mapping[str, Any]) -> str:
        if not given.get("confirm"):
            return f"Nothing was changed yet. {what} With confirm, this is sent: {planfix.to_json(request)}"
        return cut_object({"done": what, "answer": full(self._pf.send(request))}, place_of(None))


_HOURS = ((AnaliticFieldType.DATE,), (AnaliticFieldType.TIMEPERIOD,), _PEOPLE_FIELDS)
"""Types of the fields with the day, the period and the people of a row of hours."""


def _fields(tag: planfix.AnaliticOptions, kinds: tuple[AnaliticFieldType, ...]) -> list[int]:
    return [field.id for field in tag.fields if field.type in kinds and field.id]


def _field(tag: planfix.AnaliticOptions, kinds: tuple[AnaliticFieldType, ...]) -> int:
    found = _fields(tag, kinds)
    if not found:
        raise WrongCall(f"the data tag {tag.name!r} has no field of type {' or '.join(kinds)}")
    return found[0]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongCall(f"expected a date such as 2026-03-08, got {text!r}") from None
