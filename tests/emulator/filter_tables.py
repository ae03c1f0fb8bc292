"""The cases of each list's filters, and which filters have tests of another kind."""

from __future__ import annotations

from filter_cases import AnyCase, Case, DateCase, custom, custom_cases
from planfix.types import Task
from world import groups_in, users_in

CONTACT_IDS = 300_000
"""Contacts stand in for users under ids above this."""


def owner_is_contact(task: Task) -> bool:
    assert task.owner and isinstance(task.owner.id, int)
    return task.owner.id > CONTACT_IDS


def has_kind(ids: set[int], contact: bool) -> bool:
    return any((one > CONTACT_IDS) == contact for one in ids)


TASK_CASES: list[AnyCase] = [
    DateCase("created", lambda task: task.begin_date_time),
    DateCase("starts", lambda task: task.start_time),
    DateCase("ends", lambda task: task.end_time),
    Case("with_start_date", lambda task: task.start_time is not None),
    Case("without_start_date", lambda task: task.start_time is None),
    Case("with_end_date", lambda task: task.end_time is not None),
    Case("without_end_date", lambda task: task.end_time is None),
    Case("overdue", lambda task: task.is_overdued),
    Case("not_overdue", lambda task: not task.is_overdued),
    Case("periodic", lambda task: bool(task.periodicity)),
    Case("not_periodic", lambda task: not task.periodicity),
    Case("owner", lambda task: task.owner.id == 1002, {"equal": 1002}),
    Case("owner_is_user", lambda task: not owner_is_contact(task)),
    Case("owner_is_contact", owner_is_contact),
    Case("worker", lambda task: 1003 in users_in(task.workers), {"equal": 1003}),
    Case("worker_is_user", lambda task: has_kind(users_in(task.workers), contact=False)),
    Case("worker_is_contact", lambda task: has_kind(users_in(task.workers), contact=True)),
    Case("without_workers", lambda task: not users_in(task.workers) and not groups_in(task.workers)),
    Case("member", lambda task: 1003 in users_in(task.members), {"equal": 1003}),
    Case("member_is_user", lambda task: has_kind(users_in(task.members), contact=False)),
    Case("member_is_contact", lambda task: has_kind(users_in(task.members), contact=True)),
    Case("without_members", lambda task: not users_in(task.members) and not groups_in(task.members)),
    Case("task_auditor", lambda task: 1004 in users_in(task.auditors), {"equal": 1004}),
    Case("client", lambda task: task.client.id == 20_005, {"equal": 20_005}),
    Case("title", lambda task: "договор" in task.title.casefold(), {"contains": "ДОГОВОР"}),
    Case("title", lambda task: "& адреса" in task.title, {"contains": "& адреса"}),
    Case("status", lambda task: task.status in (6, 101), {"equal": [6, 101]}),
    Case("status", lambda task: task.status == 1, {"equal": 1}),
    Case("status_set", lambda task: task.status_set == 2, {"equal": 2}),
    Case("template", lambda task: task.template_id == 100_001, {"equal": 100_001}),
    Case("with_custom_value", lambda task: custom(task, 409) is not None, {"equal": 409}),
    Case("without_custom_value", lambda task: custom(task, 409) is None, {"equal": 409}),
    *(case for case in custom_cases(401) if case.name != "custom_string_set"),
]
PROJECT_CASES: list[AnyCase] = [
    DateCase("ends", lambda project: project.end_date if project.has_end_date else None),
    Case("owner", lambda project: project.owner.id == 1002, {"equal": 1002}),
    Case("title", lambda project: "сайт" in project.title.casefold(), {"contains": "САЙТ"}),
    Case("template", lambda project: project.template_id == 5001, {"equal": 5001}),
    *(case for case in custom_cases(415) if case.name not in ("custom_string_set", "custom_date")),
]
CONTACT_CASES: list[AnyCase] = [
    DateCase("birthdate", lambda contact: contact.birthdate),
    Case("responsible", lambda contact: 1003 in users_in(contact.responsible), {"equal": 1003}),
    Case("full_name", lambda contact: "анна" in f"{contact.name} {contact.last_name}".casefold(), {"contains": "анна"}),
    Case("name", lambda contact: "анна" in contact.name.casefold(), {"contains": "АННА"}),
    Case("last_name", lambda contact: "ёлк" in contact.last_name.casefold(), {"contains": "ёлк"}),
    Case("post", lambda contact: contact.post == "Юрист", {"contains": "юрист"}),
    Case("phone", lambda contact: any("(91" in one.number for one in contact.phones), {"contains": "(91"}),
    Case("address", lambda contact: "Ленина" in contact.address, {"contains": "ленина"}),
    Case("email", lambda contact: "contact1" in contact.email, {"contains": "contact1"}),
    Case("secondary_email", lambda contact: bool(contact.secondary_emails), {"contains": "second"}),
    Case("group", lambda contact: contact.group.id == 21, {"equal": 21}),
    Case("template", lambda contact: contact.template_id == 1, {"equal": 1}),
    Case("with_planfix_access", lambda contact: contact.have_planfix_access),
    *custom_cases(429),
]
USER_CASES: list[AnyCase] = [
    Case("email", lambda user: "user1" in user.email, {"contains": "USER1"}),
    Case("name", lambda user: "в" in f"{user.name} {user.last_name}".casefold(), {"contains": "В"}),
]
ALL = [
    (kind, case)
    for kind, cases in (
        ("task", TASK_CASES),
        ("project", PROJECT_CASES),
        ("contact", CONTACT_CASES),
        ("user", USER_CASES),
    )
    for case in cases
]
ELSEWHERE = {
    "task": {"completed", "done", "last_activity", "changed", "changed_or_commented"}
    | {"auditor", "project_auditor", "parent", "with_analitic", "without_analitic"},
    "project": {"client_manager", "parent"},
    "contact": {"created", "birthday", "added_by", "visible_to", "editable_by", "is_company", "is_contact"}
    | {"can_be_worker", "cannot_be_worker", "can_be_client", "cannot_be_client"}
    | {f"{who}_{which}" for who in ("client", "member") for which in ("with_activity", "without_activity")}
    | {f"{who}_{which}_active_tasks" for who in ("client", "member") for which in ("with", "without")}
    | {f"{who}_with_overdue_tasks" for who in ("client", "member")},
    "user": set[str](),
}
"""Filters that test_filters_across_objects.py and test_filters_by_history.py see to."""
