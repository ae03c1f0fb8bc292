"""Read an account, write `account.yaml`, and report what has changed since the last run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias

from planfix import (
    UNSET,
    AnaliticGetList,
    AnaliticGetOptions,
    ContactFilter,
    ContactGetGroupList,
    ContactGetList,
    ContactTarget,
    HandbookGetList,
    HandbookGetRecords,
    HandbookGetStructure,
    Page,
    Planfix,
    ProjectFilter,
    ProjectGetList,
    ProjectGroupGetList,
    ProjectTarget,
    TaskFilter,
    TaskGetList,
    TaskSort,
    TaskStatusGetListOfSet,
    TaskStatusGetSetList,
    TaskTarget,
    UserGetList,
    UserGroupGetList,
)
from planfix.types import Contact, CustomValue, DataField, HandbookRecord, Project, Task
from planfix_codegen.default import schema_root
from planfix_codegen.loader import load
from planfix_tools.account.compare import Change, Raw, compare
from planfix_tools.account.inference import Known, conclude, observe
from planfix_tools.account.overlay import Overlay, read_overlay, write_overlay
from planfix_tools.account.reading import Journal, Reader

Progress: TypeAlias = Callable[[int, int, str], None]
Thing: TypeAlias = Task | Contact | Project

JOURNAL = ".introspect.jsonl"
"""File beside `account.yaml` with the results of an interrupted run; the next run continues from it."""

FORMULA = (
    "13 + processes + 2 x directories + data tags + templates, and one for each group of records in a small directory"
)
"""Requests of a run, without one more for each further hundred templates of a kind, and for each field without a value."""

_PAGE = 100
_LARGEST = 99


@dataclass(frozen=True, slots=True)
class Plan:
    """How many requests a run will send.

    Attributes:
        requests: Requests by `FORMULA`, without those for groups of records. They include the ten that made the plan.
        seconds: Their duration at the pace of the API.
        processes: Number of processes.
        directories: Number of directories.
        data_tags: Number of data tags.
        templates: Number of templates of tasks, contacts and projects.
    """

    requests: int
    seconds: float
    processes: int
    directories: int
    data_tags: int
    templates: int

    def __str__(self) -> str:
        return (
            f"{self.requests} requests, {self.seconds:.0f} s: 13 + {self.processes} processes + 2 x {self.directories} directories"
            f" + {self.data_tags} data tags + {self.templates} templates, and one for each group of records"
        )


@dataclass(frozen=True, slots=True)
class Report:
    """Result of a run.

    Attributes:
        changes: Changes since the last run; the first run adds everything.
        requests: Requests that this run sent.
        unseen: Python names of custom fields that were kept although no object was found with a value in them.
        output: The folder with `account.yaml`.
    """

    changes: tuple[Change, ...]
    requests: int
    unseen: tuple[str, ...]
    output: Path

    @property
    def breaking(self) -> tuple[Change, ...]:
        """The changes that break programs which use the generated names."""
        return tuple(change for change in self.changes if change.breaks)


def plan(pf: Planfix, output: str | PathLike[str], *, progress: Progress | None = None) -> Plan:
    """Read the lists of an account (ten requests), and tell how many requests a run takes.

    Args:
        pf: A client of the account.
        output: Folder for `account.yaml`; an interrupted run is continued.
        progress: As for `introspect`.

    Raises:
        ApiError: A list was refused.
    """
    return _Run(pf, Path(output), 1, 0, progress).plan()


def introspect(
    pf: Planfix,
    output: str | PathLike[str],
    *,
    sample: int = 50,
    max_records: int = 50,
    progress: Progress | None = None,
    planned: Callable[[Plan], None] | None = None,
) -> Report:
    """Read an account, write `account.yaml`, and compare it with the file that was there.

    Another call after an interrupted one continues it, and repeats only the request for a sample of each kind.

    Args:
        pf: A client of the account.
        output: Folder for `account.yaml`. Names, comments and types in that file are kept, except `inferred` types.
        sample: Objects to look at for each template, to find custom fields and their types; at most 100.
        max_records: Directories with at most this many records become enums; at most 99.
        progress: Called after each request with the number of requests done, their expected total, and what was read.
        planned: Called with the plan after the first ten requests. An exception that it raises ends the run.

    Raises:
        ApiError: A request was refused.
        SchemaError: The existing `account.yaml` has mistakes.
        ValueError: `sample` or `max_records` is out of range.
    """
    if not 1 <= sample <= _PAGE or not 0 <= max_records <= _LARGEST:
        raise ValueError(f"sample={sample}, max_records={max_records}; expected 1 to {_PAGE} and 0 to {_LARGEST}")
    run = _Run(pf, Path(output), sample, max_records, progress)
    found = run.plan()
    if planned is not None:
        planned(found)
    return run.finish()


class _Run:
    def __init__(self, pf: Planfix, output: Path, sample: int, max_records: int, progress: Progress | None) -> None:
        self._output = output
        self._sample = sample
        self._max_records = max_records
        self._journal = Journal(output / JOURNAL)
        self._reader = Reader(pf, self._journal, progress)
        self._pace = 1 / pf.service.requests_per_second
        self._known = Known()
        self._lists: dict[str, list[Raw]] = {}

    def plan(self) -> Plan:
        step = self._reader.step
        self._lists = {
            "processes": step("processes", TaskStatusGetSetList(), _names),
            "directories": step("directories", HandbookGetList(), _names),
            "tags": step("data tags", AnaliticGetList(), _names),
            "groups user": step("groups of users", UserGroupGetList(page_current=1, page_size=_PAGE), _names),
            "groups contact": step("groups of contacts", ContactGetGroupList(), _names),
            "groups project": step("groups of projects", ProjectGroupGetList(), _names),
            "users": step("users", UserGetList(page_current=1, page_size=_PAGE), _people),
            "task": self._templates("task"),
            "contact": self._templates("contact"),
            "project": self._templates("project"),
        }
        processes, directories, tags = (len(self._lists[name]) for name in ("processes", "directories", "tags"))
        templates = sum(len(self._lists[kind]) for kind in ("task", "contact", "project"))
        rest = processes + 2 * directories + tags + templates + 3
        requests = self._reader.done + rest
        self._reader.total = requests
        return Plan(requests, requests * self._pace, processes, directories, tags, templates)

    def finish(self) -> Report:
        lists, step = self._lists, self._reader.step
        old = read_overlay(self._output)
        overlay = Overlay(old, load(schema_root()))
        statuses = {
            one["id"]: step(f"process {one['id']}", TaskStatusGetListOfSet(id=one["id"]), _names)
            for one in lists["processes"]
        }
        overlay.add_processes({**one, "statuses": statuses[one["id"]]} for one in lists["processes"])
        for of in ("user", "contact", "project"):
            overlay.add_groups(of, lists[f"groups {of}"])
        directories = [self._directory(one) for one in lists["directories"]]
        overlay.add_directories(directories)
        overlay.add_data_tags(self._tag(one) for one in lists["tags"])
        self._know(directories)
        unseen = self._objects(overlay)
        write_overlay(self._output, overlay.account)
        self._journal.close()
        return Report(tuple(compare(old, overlay.account)), self._reader.requests, tuple(unseen), self._output)

    def _templates(self, kind: str) -> list[Raw]:
        found: list[Raw] = []
        while True:
            page = len(found) // _PAGE + 1
            request: Any = {
                "task": TaskGetList(
                    target=TaskTarget.TEMPLATE, page_current=page, page_size=_PAGE, fields=["customData"]
                ),
                "contact": ContactGetList(target=ContactTarget.TEMPLATE, page_current=page, page_size=_PAGE),
                "project": ProjectGetList(target=ProjectTarget.TEMPLATE, page_current=page, page_size=_PAGE),
            }[kind]
            more = self._reader.step(f"templates of {kind}s, page {page}", request, _templates)
            found += more
            if len(more) < _PAGE:
                return found

    def _directory(self, one: Raw) -> Raw:
        id = one["id"]
        fields = self._reader.step(f"directory {id}", HandbookGetStructure(id=id), lambda found: _fields(found.fields))
        title = fields[0]["id"] if fields else 0
        records = self._level(id, 0, title, self._max_records + 1)
        if records is not None:
            waiting = [record["key"] for record in records if record.get("group")]
            while waiting and records is not None:
                self._reader.total += 1
                inner = self._level(id, waiting.pop(), title, self._max_records + 1 - len(records))
                waiting += [record["key"] for record in inner or () if record.get("group")]
                records = None if inner is None else records + inner
        return {**one, "fields": fields, "records": records or []}

    def _level(self, id: int, parent: int, title: int, size: int) -> list[Raw] | None:
        """The records of a group; None if there are as many as `size` or more."""

        def facts(page: Page[HandbookRecord]) -> list[Raw]:
            return [_record(one, title, parent) for one in page]

        request = HandbookGetRecords(handbook_id=id, parent_key=parent or UNSET, page_current=1, page_size=max(1, size))
        found: list[Raw] = self._reader.step(f"records of directory {id}, group {parent}, {size}", request, facts)
        return None if len(found) >= size else found

    def _tag(self, one: Raw) -> Raw:
        request = AnaliticGetOptions(id=one["id"])
        fields = self._reader.step(f"data tag {one['id']}", request, lambda found: _fields(found.fields))
        return {**one, "fields": fields}

    def _know(self, directories: Iterable[Raw]) -> None:
        for one in directories:
            self._known.records[one["id"]] = {record["key"]: record["name"] for record in one["records"]}
        self._known.add("USER", {one["id"]: one["name"] for one in self._lists["users"]})
        self._known.add("GROUPUSERCONTACT", {one["id"]: one["name"] for one in self._lists["groups user"]})

    def _objects(self, overlay: Overlay) -> list[str]:
        """Add the custom fields of tasks, contacts and projects; returns those that were kept without a value."""
        everything = {
            kind: self._reader.step(kind, self._listing(kind, None), self._facts, kept=False) for kind in _KINDS
        }
        unseen: list[str] = []
        for kind in _KINDS:
            templates = self._lists[kind]
            samples = {
                one["template"]: self._reader.step(
                    f"{kind}s of template {one['template']}, {self._sample}",
                    self._listing(kind, one["template"]),
                    self._facts,
                )
                for one in templates
            }
            # A custom field has the same type in the objects of all templates.
            known = _merged(
                [one["fields"] for one in templates]
                + [one["fields"] for one in samples.values()]
                + [everything[kind]["fields"]]
            )
            for template in templates:
                id = template["template"]
                seen = [template["fields"], samples[id]["fields"], _of_template(everything[kind], id)]
                fields = {one["id"]: known[one["id"]] for source in seen for one in source}
                unseen += self._missing(overlay, kind, id, fields, complete=samples[id]["complete"])
                overlay.add_object(kind, id, template["name"], template.get("process"), fields.values())
            others = [one for key, one in everything[kind]["by_template"].items() if int(key) not in samples]
            fields = {one["id"]: known[one["id"]] for source in others for one in source}
            if overlay.old_object(kind, None):
                unseen += self._missing(overlay, kind, None, fields, complete=everything[kind]["complete"])
            if fields:
                overlay.add_object(kind, None, _NAMES[kind], None, fields.values())
        return unseen

    def _missing(
        self, overlay: Overlay, kind: str, template: int | None, fields: dict[int, Raw], *, complete: bool
    ) -> list[str]:
        """Put back the fields of an earlier run of which the samples show no value, unless no object has one."""
        kept: list[str] = []
        for key, one in overlay.old_object(kind, template).get("fields", {}).items():
            if one["id"] in fields or complete:
                continue
            if kind == "task":
                self._reader.total += 1
                holds = TaskFilter.with_custom_value(equal=one["id"])
                mine = [] if template is None else [TaskFilter.template(equal=template)]
                request = TaskGetList(page_current=1, page_size=1, filters=[holds, *mine])
                if not self._reader.step(f"field {one['id']} of template {template}", request, len):
                    continue
            fields[one["id"]] = {"id": one["id"], "name": one["name"], "type": one["type"]}
            kept.append(f"{kind}.{key}")
        return kept

    def _listing(self, kind: str, template: int | None) -> Any:
        page: dict[str, Any] = {"page_current": 1, "page_size": self._sample}
        if kind == "task":
            mine = [] if template is None else [TaskFilter.template(equal=template)]
            return TaskGetList(**page, filters=mine, sort=TaskSort.NUMBER_DESC, fields=["customData", "template"])
        if kind == "contact":
            those = [] if template is None else [ContactFilter.template(equal=template)]
            return ContactGetList(**page, filters=those, fields=["customData", "template"])
        filters = [] if template is None else [ProjectFilter.template(equal=template)]
        return ProjectGetList(**page, filters=filters)

    def _facts(self, page: Page[Any]) -> Raw:
        """The custom fields of a sample of objects, in total and by template."""
        things: list[Thing] = list(page)
        self._learn(things)
        by_template: dict[str, dict[str, Raw]] = {}
        for thing in things:
            seen = by_template.setdefault(str(thing.template_id or 0), {})
            for value in thing.custom_data:
                self._see(seen, value)
        fields = _merged([list(seen.values()) for seen in by_template.values()])
        return {
            "fields": list(fields.values()),
            "by_template": {key: list(seen.values()) for key, seen in by_template.items()},
            "complete": len(things) < self._sample,
        }

    def _learn(self, things: Iterable[Thing]) -> None:
        for thing in things:
            if isinstance(thing, Contact):
                name = f"{thing.name or ''} {thing.last_name or ''}".strip()
                self._known.add("CLIENT", {thing.id: name})
                if thing.userid:
                    self._known.add("CONTACT", {thing.userid: name})
            else:
                self._known.add("TASK" if isinstance(thing, Task) else "PROJECT", {thing.id: thing.title or ""})

    def _see(self, seen: dict[str, Raw], value: CustomValue) -> None:
        if not value.field or not value.field.id:
            return
        one = seen.setdefault(str(value.field.id), _unseen(value.field.id, value.field.name or ""))
        type, directory = observe(value.value or "", value.text or "", self._known)
        if type:
            one["types"][type] = one["types"].get(type, 0) + 1
        if directory:
            one["directories"][str(directory)] = one["directories"].get(str(directory), 0) + 1


_KINDS = ("contact", "project", "task")
"""Tasks last: they refer to the others."""

_NAMES = {
    "task": "Tasks without a template",
    "contact": "Contacts without a template",
    "project": "Projects without a template",
}


def _names(page: Iterable[Any]) -> list[Raw]:
    return [{"id": one.id, "name": one.name or ""} for one in page]


def _people(page: Iterable[Any]) -> list[Raw]:
    return [{"id": one.id, "name": f"{one.name or ''} {one.last_name or ''}".strip()} for one in page]


def _templates(page: Iterable[Thing]) -> list[Raw]:
    found: list[Raw] = []
    for one in page:
        fields = [
            _unseen(value.field.id, value.field.name or "")
            for value in one.custom_data
            if value.field and value.field.id
        ]
        if isinstance(one, Contact):
            found.append({"template": one.general or one.id, "name": one.name or "", "fields": fields})
        else:
            found.append({"template": one.id, "name": one.title or "", "fields": fields})
            if isinstance(one, Task) and one.status_set:
                found[-1]["process"] = one.status_set
    return found


def _unseen(id: int, name: str) -> Raw:
    """A custom field without observed values."""
    return {"id": id, "name": name, "types": {}, "directories": {}}


def _fields(fields: Iterable[DataField]) -> list[Raw]:
    return [
        {
            "id": one.id,
            "name": one.name or "",
            "type": str(one.type or "OTHER"),
            "directory": one.handbook_id or one.hanbook_id or 0,
            "values": [value for value in one.list_values if value],
        }
        for one in fields
        if one.id
    ]


def _record(one: HandbookRecord, title: int, parent: int) -> Raw:
    texts = [value.text or value.value or "" for value in one.custom_data if value.field and value.field.id == title]
    name = str(one.name or (texts[0] if texts else "") or one.key)
    found: Raw = {"key": one.key, "name": name}
    if parent:
        found["parent"] = parent
    if one.is_group:
        found["group"] = True
    return found


def _of_template(everything: Raw, template: int) -> list[Raw]:
    found: list[Raw] = everything["by_template"].get(str(template), [])
    return found


def _merged(sources: Iterable[Iterable[Raw]]) -> dict[int, Raw]:
    """Fields by id, with the observations of all sources and the inferred type."""
    found: dict[int, Raw] = {}
    types: dict[int, Counter[str]] = {}
    directories: dict[int, Counter[str]] = {}
    for source in sources:
        for one in source:
            id = one["id"]
            found.setdefault(id, {"id": id, "name": one["name"]})
            types.setdefault(id, Counter()).update(one["types"])
            directories.setdefault(id, Counter()).update(one["directories"])
    for id, one in found.items():
        one |= {"types": types[id], "directories": directories[id], "type": conclude(types[id])}
        if directories[id] and one["type"] in ("HANDBOOK", "HANDBOOKSET"):
            one["directory"] = int(directories[id].most_common(1)[0][0])
    return found
