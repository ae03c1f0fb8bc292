"""Projects, tasks and comments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from random import Random

from planfix import to_json
from planfix.enums import DailyType, EndConditionType, MonthlyType, NotifyUnit, PeriodicDayType, Weekday, WeeklyType
from planfix.types.task import DailyRepeat, EndCondition, MonthlyRepeat, Periodicity, RepeatNotice, WeeklyRepeat
from planfix_runtime.model.moment import Moment
from planfix_tools.emulator.seed.comments import add_comments
from planfix_tools.emulator.seed.people import ADMIN
from planfix_tools.emulator.seed.settings import CONTRACT_SET
from planfix_tools.emulator.seed.values import Values
from planfix_tools.emulator.seed.words import DESCRIPTIONS, OBJECTS, PROJECTS, VERBS
from planfix_tools.emulator.storage.moments import to_text
from planfix_tools.emulator.storage.store import Store

_STATUSES = (1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5, 6, 7, 0)


def add_projects(store: Store, chance: Random, tasks: int, now: datetime) -> None:
    """Add a template and projects, some below others."""
    users = store.values("SELECT id FROM user WHERE status = 'ACTIVE' ORDER BY id")
    clients = store.values("SELECT id FROM contact WHERE NOT is_template ORDER BY id")
    values = Values(store, chance, "project", now)
    begin = to_text(now - timedelta(days=200))
    template = store.insert("project", is_template=1, title="Типовой проект", owner_id=ADMIN, begin_date=begin)
    projects: list[int] = []
    for number in range(4 + tasks // 25):
        has_end = chance.random() < 0.6
        project_id = store.insert(
            "project",
            title=f"{PROJECTS[number % len(PROJECTS)]} {number // len(PROJECTS) + 1}",
            description=chance.choice(DESCRIPTIONS),
            owner_id=chance.choice(users),
            client_id=chance.choice(clients) if chance.random() < 0.5 else None,
            group_id=chance.choice((201, 202)),
            parent_id=chance.choice(projects) if projects and chance.random() < 0.3 else None,
            template_id=template if chance.random() < 0.3 else None,
            status=chance.choice(("ACTIVE", "ACTIVE", "COMPLETED", "DRAFT")),
            hidden=chance.random() < 0.1,
            has_end_date=has_end,
            end_date=to_text((now + timedelta(days=chance.randrange(-30, 90))).date()) if has_end else None,
            begin_date=to_text(now - timedelta(days=chance.randrange(200))),
        )
        for role in ("worker", "member", "auditor", "manager"):
            for user_id in chance.sample(users, chance.randrange(3)):
                _give(store, "project", project_id, role, user_id)
        values.add(project_id, share=0.3)
        projects.append(project_id)


def add_tasks(store: Store, chance: Random, tasks: int, now: datetime) -> None:
    """Add two templates and tasks, some below others, with people, values and comments."""
    users = store.values("SELECT id FROM user WHERE status = 'ACTIVE' ORDER BY id")
    helpers = store.values("SELECT userid FROM contact WHERE access = 'ACTIVE' ORDER BY id")
    clients = store.values("SELECT id FROM contact WHERE NOT is_template ORDER BY id")
    projects = store.values("SELECT id FROM project WHERE NOT is_template ORDER BY id")
    values = Values(store, chance, "task", now)
    templates = [_add_template(store, values, title, now) for title in ("Заявка клиента", "Договор: подготовка")]
    made: list[int] = []
    for number in range(tasks):
        created = now - timedelta(days=chance.randrange(120), minutes=chance.randrange(1440))
        status_set = CONTRACT_SET if chance.random() < 0.2 else 1
        status = chance.choice((101, 102) if status_set == CONTRACT_SET and chance.random() < 0.5 else _STATUSES)
        task_id = store.insert(
            "task",
            title=f"{chance.choice(VERBS)} {chance.choice(OBJECTS).format(number + 1)}",
            description=chance.choice(DESCRIPTIONS),
            importance="HIGH" if chance.random() < 0.2 else "AVERAGE",
            status_id=status,
            status_set=status_set,
            check_result=chance.random() < 0.2,
            owner_id=chance.choice(helpers) if helpers and chance.random() < 0.1 else chance.choice(users),
            parent_id=chance.choice(made[-20:]) if made and chance.random() < 0.2 else None,
            project_id=chance.choice(projects) if chance.random() < 0.7 else None,
            client_id=chance.choice(clients) if chance.random() < 0.5 else None,
            template_id=chance.choice(templates) if chance.random() < 0.2 else None,
            is_summary=chance.random() < 0.05,
            periodicity=_periodicity(chance, now) if chance.random() < 0.1 else None,
            **_dates(chance, created, status, now),
        )
        _add_people(store, chance, task_id, status, users, helpers)
        values.add(task_id, share=0.15)
        if chance.random() < 0.05:
            store.insert("starred", user_id=ADMIN, task_id=task_id)
        add_comments(store, chance, task_id, created, now, users)
        made.append(task_id)


def _dates(chance: Random, created: datetime, status: int, now: datetime) -> dict[str, object]:
    columns: dict[str, object] = {"begin_date_time": to_text(created), "changed": to_text(created)}
    start = created + timedelta(days=chance.randrange(5))
    if chance.random() < 0.6:
        columns["start_time"] = to_text(start if chance.random() < 0.5 else start.date())
    if chance.random() < 0.7:
        end = start + timedelta(days=chance.randrange(1, 90))
        columns["end_time"] = to_text(end if chance.random() < 0.5 else end.date())
    if chance.random() < 0.3:
        columns |= {"duration": chance.randrange(1, 40), "duration_unit": chance.randrange(3)}
    if status in (3, 6):
        column = "completed" if status == 3 else "done"
        finished = to_text(min(now, created + timedelta(days=chance.randrange(30))))
        columns |= {column: finished, "changed": finished}
    return columns


def _add_people(
    store: Store, chance: Random, task_id: int, status: int, users: Sequence[int], helpers: Sequence[int]
) -> None:
    if chance.random() < 0.9:
        # Nobody has accepted a new task.
        _give(store, "task", task_id, "worker", chance.choice(users), accepted=status not in (0, 1))
    if chance.random() < 0.1:
        store.insert("part", object="task", object_id=task_id, role="worker", is_group=1, who=102)
    for role, share in (("member", 0.3), ("auditor", 0.2)):
        if chance.random() < share:
            _give(store, "task", task_id, role, chance.choice(users))
    if helpers and chance.random() < 0.2:
        _give(store, "task", task_id, chance.choice(("worker", "member")), chance.choice(helpers))


def _give(store: Store, owner: str, owner_id: int, role: str, who: int, accepted: bool = False) -> None:
    store.insert("part", object=owner, object_id=owner_id, role=role, is_group=0, who=who, accepted=accepted)


def _add_template(store: Store, values: Values, title: str, now: datetime) -> int:
    template = store.insert(
        "task",
        type="template",
        title=title,
        description="<p>Заполнить по образцу.</p>",
        status_id=1,
        status_set=1,
        owner_id=ADMIN,
        begin_date_time=to_text(now),
        changed=to_text(now),
    )
    _give(store, "task", template, "worker", ADMIN)
    values.add(template, share=0.3)
    return template


def _periodicity(chance: Random, now: datetime) -> str:
    repeat = Periodicity(
        start_date=Moment.on(now),
        end_condition=chance.choice(
            (
                EndCondition(type=EndConditionType.ENDLESS),
                EndCondition(type=EndConditionType.BYCOUNT, repeat_count=10),
                EndCondition(type=EndConditionType.BYENDDATE, date=Moment.on(date(now.year + 1, 1, 1))),
            )
        ),
        notify=RepeatNotice(type=NotifyUnit.WORK_DAY, day=1),
    )
    match chance.randrange(3):
        case 0:
            repeat.daily = DailyRepeat(type=DailyType.EVERY, shift=2)
        case 1:
            repeat.weekly = WeeklyRepeat(type=WeeklyType.EVERY, shift=1, days=[Weekday.MONDAY, Weekday.WEDNESDAY])
        case _:
            repeat.monthly = MonthlyRepeat(type=MonthlyType.EXACT, month=1, day=2, day_type=PeriodicDayType.WORKDAY)
    return to_json(repeat)
