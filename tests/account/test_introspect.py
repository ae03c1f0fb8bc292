"""Reading an account: what is found, at which cost, under which names; and what is said when the account changes."""

from __future__ import annotations

import keyword
import os
import random
import shutil
import time
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings, strategies as st

from planfix import Planfix, TransportError
from planfix_codegen.loader.account import load_account
from planfix_codegen.problems import SchemaError
from planfix_tools.account.command import introspect_account
from planfix_tools.account.comments import keep_comments
from planfix_tools.account.compare import compare
from planfix_tools.account.identifiers import Namer, identifier
from planfix_tools.account.introspect import JOURNAL, Plan, Report, introspect, plan
from planfix_tools.emulator import Emulator, Fault
from workshop_package import WORKSHOP, generate, imported

Raw = dict[str, Any]


def described(folder: Path) -> Raw:
    account: Raw = yaml.safe_load((folder / "account.yaml").read_text(encoding="utf-8"))["account"]
    return account


def describe(folder: Path, account: Raw) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "account.yaml").write_text(yaml.safe_dump({"account": account}, allow_unicode=True), encoding="utf-8")
    return folder


def changed(folder: Path, change: Callable[[Raw], None]) -> Path:
    """The workshop's account after somebody changed it."""
    account = described(WORKSHOP)
    change(account)
    return describe(folder, account)


def read(account: Path, output: Path, tasks: int = 40, **arguments: Any) -> Report:
    with Emulator(account=account, tasks=tasks) as emulator, Planfix(**emulator.credentials) as pf:
        return introspect(pf, output, **arguments)


def test_an_introspected_account_is_the_account(tmp_path: Path) -> None:
    """What was read makes an emulator that reads the same."""
    first = read(WORKSHOP, tmp_path / "first")
    assert {change.kind for change in first.changes} == {"added"}
    assert not first.breaking
    again = described(tmp_path / "first")
    city = again["directories"]["Goroda"]
    assert city["records"]["MOSKVA"] == {"key": 802, "name": "Москва", "parent": 801}
    task = again["objects"]["ZayavkaNaRemont"]
    assert task["template"] == 100001
    assert task["process"] == "Remont"
    assert task["fields"]["gorod"] == {
        "id": 413,
        "name": "Город",
        "type": "HANDBOOK",
        "directory": "Goroda",
        "inferred": True,
    }
    read(tmp_path / "first", tmp_path / "second")
    assert described(tmp_path / "second")["directories"] == again["directories"]
    assert described(tmp_path / "second")["data_tags"] == again["data_tags"]


def test_types_of_custom_fields_are_inferred(tmp_path: Path) -> None:
    read(WORKSHOP, tmp_path, tasks=100)
    true = {field.id: field.type for thing in load_account(WORKSHOP).objects for field in thing.fields}
    wrong = {
        (true[field.id], field.type)
        for thing in load_account(tmp_path).objects
        for field in thing.fields
        if field.type != true[field.id]
    }
    # Texts and words of a list look the same, and a group or contact may be all that was seen of GROUPUSERCONTACT.
    assert {pair for pair in wrong if pair[0] not in ("TEXT", "LIST", "GROUPUSERCONTACT")} == set()


def test_the_package_of_an_introspected_account_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Emulator(account=WORKSHOP, tasks=30) as emulator:
        with Planfix(**emulator.credentials) as pf:
            introspect(pf, tmp_path / "account")
        package = imported(
            generate(tmp_path / "account", tmp_path, "read_planfix", "Read"), "read_planfix", monkeypatch
        )
        with package.Read(**emulator.credentials) as pf:
            task = pf.zayavka_na_remont.add(title="Boiler", byudzhet=1500, gorod=package.Goroda.MOSKVA)
            filters = [package.ZayavkaNaRemont.byudzhet == 1500, package.ZayavkaNaRemont.gorod == package.Goroda.MOSKVA]
            assert [one.id for one in pf.zayavka_na_remont.iter_list(filters=filters)] == [task.id]


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    with Emulator(account=WORKSHOP, tasks=30) as emulator, Planfix(**emulator.credentials) as pf:
        introspect(pf, tmp_path)
        before = (tmp_path / "account.yaml").read_bytes()
        assert introspect(pf, tmp_path).changes == ()
    assert (tmp_path / "account.yaml").read_bytes() == before


def large() -> Raw:
    """200 custom fields, 30 directories, 20 data tags, 10 templates, 5 processes."""
    field = {"name": "Поле", "type": "STRING"}
    return {
        "objects": {
            f"Kind{kind}": {
                "kind": "task",
                "attribute": f"kind_{kind}",
                "name": f"Вид {kind}",
                "template": 100001 + kind,
                "fields": {f"f{one}": {**field, "id": 1000 + 20 * kind + one} for one in range(20)},
            }
            for kind in range(10)
        },
        "directories": {
            f"Directory{one}": {
                "id": 10 + one,
                "attribute": f"directory_{one}",
                "name": f"Справочник {one}",
                "fields": {"title": {**field, "id": 2000 + one}},
                "records": {f"R{key}": {"key": 3000 + 10 * one + key, "name": f"Запись {key}"} for key in range(5)},
            }
            for one in range(30)
        },
        "data_tags": {
            f"Tag{one}": {
                "id": 10 + one,
                "attribute": f"tag_{one}",
                "name": f"Аналитика {one}",
                "fields": {"text": {**field, "id": 4000 + one}},
            }
            for one in range(20)
        },
        "processes": {
            f"Process{one}": {"id": 1 + one, "name": f"Процесс {one}", "statuses": {"NEW": {"id": 1, "name": "Новая"}}}
            for one in range(5)
        },
    }


def test_requests_follow_the_formula_and_none_is_sent_twice(tmp_path: Path) -> None:
    account = describe(tmp_path / "large", large())
    plans: list[Plan] = []
    steps: list[tuple[int, int, str]] = []
    with Emulator(account=account, tasks=200) as emulator, Planfix(**emulator.credentials) as pf:
        report = introspect(
            pf,
            tmp_path / "out",
            planned=plans.append,
            progress=lambda done, total, what: steps.append((done, total, what)),
        )
        sent = [request.body for request in emulator.requests]
    [found] = plans
    assert found.requests == 13 + 5 + 2 * 30 + 20 + 10 == report.requests == len(sent)
    assert found.seconds == found.requests  # one a second
    assert len(set(sent)) == len(sent)
    assert [done for done, _, _ in steps] == list(range(1, found.requests + 1))
    assert {total for _, total, _ in steps[10:]} == {found.requests}
    assert sum(len(one["fields"]) for one in described(tmp_path / "out")["objects"].values()) == 200


def test_a_plan_alone_asks_for_lists_only(tmp_path: Path) -> None:
    with Emulator(account=WORKSHOP, tasks=5) as emulator, Planfix(**emulator.credentials) as pf:
        found = plan(pf, tmp_path)
        assert len(emulator.requests) == 10
        report = introspect(pf, tmp_path)
        # Each group of records is one more; what the plan has asked is not asked again.
        assert len(emulator.requests) == found.requests + 1 == report.requests + 10


@pytest.mark.parametrize("after", [0, 3, 12, 20])
def test_a_run_that_broke_off_goes_on(tmp_path: Path, after: int) -> None:
    with Emulator(account=WORKSHOP, tasks=20) as emulator, Planfix(**emulator.credentials) as pf:
        introspect(pf, tmp_path / "whole")
        whole = len(emulator.requests)
        steps: list[str] = []

        def stop(done: int, total: int, what: str) -> None:
            steps.append(what)
            if len(steps) > after:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            introspect(pf, tmp_path / "parts", progress=stop)
        assert (tmp_path / "parts" / JOURNAL).stat().st_mode & 0o077 == 0
        report = introspect(pf, tmp_path / "parts")
        assert whole <= len(emulator.requests) - whole <= whole + 3
        assert report.requests < whole
        assert not (tmp_path / "parts" / JOURNAL).exists()
    assert described(tmp_path / "parts") == described(tmp_path / "whole")


def test_an_old_journal_is_not_gone_on_with(tmp_path: Path) -> None:
    with Emulator(account=WORKSHOP, tasks=5) as emulator, Planfix(**emulator.credentials) as pf:
        found = plan(pf, tmp_path)
        yesterday = time.time() - 25 * 60 * 60
        os.utime(tmp_path / JOURNAL, (yesterday, yesterday))
        assert introspect(pf, tmp_path).requests == found.requests + 1


def test_the_journal_holds_nothing_of_customers(tmp_path: Path) -> None:
    with Emulator(account=WORKSHOP, tasks=20) as emulator, Planfix(**emulator.credentials) as pf:
        seen: list[str] = []

        def look(done: int, total: int, what: str) -> None:
            if (tmp_path / JOURNAL).exists():
                seen.append((tmp_path / JOURNAL).read_text(encoding="utf-8"))

        introspect(pf, tmp_path, progress=look)
        contacts = [contact.email for contact in pf.contact.iter_list()]
        titles = [task.title for task in pf.task.iter_list()]
    assert len(seen) > 10
    assert not [word for word in [*contacts, *titles] if word and word in seen[-1]]


def test_a_request_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    with Emulator(account=WORKSHOP, tasks=5) as emulator, Planfix(**emulator.credentials, retries=0) as pf:
        introspect(pf, tmp_path)
        before = (tmp_path / "account.yaml").read_bytes()
        emulator.faults.add(Fault(method="analitic.getOptions", drop=True, times=None))
        with pytest.raises(TransportError):
            introspect(pf, tmp_path)
        assert (tmp_path / "account.yaml").read_bytes() == before


def remove_directory(account: Raw) -> None:
    del account["directories"]["WorkKind"]
    del account["data_tags"]["WorkTime"]["fields"]["work"]


def retype(account: Raw) -> None:
    account["data_tags"]["WorkTime"]["fields"]["rate"]["type"] = "STRING"


def rename(account: Raw) -> None:
    account["directories"]["City"]["name"] = "Населённые пункты"
    account["objects"]["RepairRequest"]["fields"]["budget"]["name"] = "Смета"


def add(account: Raw) -> None:
    account["directories"]["Street"] = {"id": 55, "attribute": "streets", "name": "Улицы", "fields": {}}


def add_to_tag(account: Raw) -> None:
    account["data_tags"]["WorkTime"]["fields"]["note"] = {"id": 499, "name": "Заметка", "type": "TEXT"}


def remove_status(account: Raw) -> None:
    del account["processes"]["RepairStatus"]["statuses"]["DIAGNOSIS"]


def remove_field(account: Raw) -> None:
    del account["objects"]["RepairRequest"]["fields"]["serial"]


@pytest.mark.parametrize(
    ("change", "said", "status"),
    [
        (add, "added: directory 'Улицы', Ulitsy", 0),
        (rename, "renamed: directory 'Города', City (now 'Населённые пункты' in the account)", 0),
        (rename, "renamed: field 'Бюджет', RepairRequest.budget (now 'Смета' in the account)", 0),
        (retype, "retyped: field 'Ставка', WorkTime.rate (NUMBER, now STRING)  BREAKS", 1),
        (remove_directory, "removed: directory 'Виды работ', WorkKind  BREAKS", 1),
        (remove_directory, "removed: field 'Вид работ', WorkTime.work  BREAKS", 1),
        (remove_status, "removed: status 'Диагностика', RepairStatus.DIAGNOSIS  BREAKS", 1),
        (remove_field, "removed: field 'Серийный номер', RepairRequest.serial  BREAKS", 1),
        (add_to_tag, "added: field 'Заметка', WorkTime.zametka  BREAKS", 1),
    ],
)
def test_a_change_of_the_account_is_told(tmp_path: Path, change: Callable[[Raw], None], said: str, status: int) -> None:
    output = tmp_path / "account"
    shutil.copytree(WORKSHOP, output)
    read(WORKSHOP, output, tasks=60)  # from now on it knows all that can be read
    with Emulator(account=changed(tmp_path / "changed", change), tasks=60) as emulator:
        with Planfix(**emulator.credentials) as pf:
            out, err = StringIO(), StringIO()
            assert introspect_account(pf, output, out=out, err=err) == status
    assert said in out.getvalue().splitlines()
    assert "requests" in err.getvalue()
    with Emulator(account=tmp_path / "changed", tasks=60) as emulator, Planfix(**emulator.credentials) as pf:
        assert introspect_account(pf, output, out=StringIO(), err=StringIO()) == 0


def test_names_and_types_of_the_file_are_kept(tmp_path: Path) -> None:
    read(WORKSHOP, tmp_path)
    account = described(tmp_path)
    account["objects"]["Repair"] = account["objects"].pop("ZayavkaNaRemont")
    fields = account["objects"]["Repair"]["fields"]
    fields["source"] = {"id": 421, "name": "Откуда", "type": "LIST", "values": ["Сайт"]}
    del fields["otkuda"]
    account["directories"]["Goroda"]["records"]["MOSCOW"] = account["directories"]["Goroda"]["records"].pop("MOSKVA")
    describe(tmp_path, account)

    report = read(WORKSHOP, tmp_path)

    assert report.changes == ()
    again = described(tmp_path)
    assert again["objects"]["Repair"]["fields"]["source"] == fields["source"]
    assert "MOSCOW" in again["directories"]["Goroda"]["records"]


def test_comments_of_the_file_are_kept(tmp_path: Path) -> None:
    read(WORKSHOP, tmp_path)
    file = tmp_path / "account.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    directories = lines.index("  directories:")
    budget = next(number for number, line in enumerate(lines) if line.startswith("        byudzhet:"))
    lines[directories] += "  # sections too"
    lines[budget] += "  # in roubles: '#' is no problem"
    lines[budget:budget] = ["        # What the customer agreed to pay,", "        # without parts."]
    lines.append("# The end.")
    commented = "\n".join(lines) + "\n"
    file.write_text(commented, encoding="utf-8")

    read(WORKSHOP, tmp_path)
    assert file.read_text(encoding="utf-8") == commented

    # Whoever writes the file in another form finds the comments beside the same entries.
    text = commented.replace("        byudzhet: {id: 411,", "        byudzhet:  # money\n          {id: 411,")
    file.write_text(text, encoding="utf-8")
    read(WORKSHOP, tmp_path)
    kept = file.read_text(encoding="utf-8").splitlines()
    assert kept[budget : budget + 2] == lines[budget : budget + 2]
    assert "# money" in kept[budget + 2] and "# in roubles" in kept[budget + 2]

    # The comments of an entry that is gone go with it, the others stay.
    def without_budget(account: Raw) -> None:
        del account["objects"]["RepairRequest"]["fields"]["budget"]

    read(changed(tmp_path / "changed", without_budget), tmp_path)
    rest = file.read_text(encoding="utf-8")
    assert "  directories:  # sections too\n" in rest and rest.endswith("\n# The end.\n")
    assert "roubles" not in rest and "agreed" not in rest


@settings(deadline=None)
@given(st.dictionaries(st.text(), st.dictionaries(st.text(), st.text(), min_size=1), min_size=1))
@example({"\xa0": {"": ""}})
def test_no_text_of_an_account_is_taken_for_a_comment(account: dict[str, dict[str, str]]) -> None:
    text = yaml.safe_dump(account, allow_unicode=True, sort_keys=False, width=1_000, default_flow_style=None)
    commented = f"# above\n{text}# below\n"
    assert keep_comments(commented, text) == commented
    assert yaml.safe_load(commented) == yaml.safe_load(text)


def identifiers(account: Raw) -> dict[tuple[str, Any], str]:
    """Every Python name of a description, by what it names."""
    found: dict[tuple[str, Any], str] = {}
    for section, entries in account.items():
        for key, one in entries.items():
            identity = (one.get("kind"), one.get("template")) if section == "objects" else one.get("id", one.get("of"))
            found[section, identity] = f"{key} {one.get('attribute')}"
            for part in ("fields", "records", "statuses", "members"):
                for name, entry in one.get(part, {}).items():
                    found[section, (identity, part, entry.get("id", entry.get("key")))] = name
    return found


def test_identifiers_are_stable_over_100_renames(tmp_path: Path) -> None:
    chance = random.Random(15)
    account = described(WORKSHOP)
    output = tmp_path / "account"
    read(describe(tmp_path / "changed", account), output)
    before = identifiers(described(output))
    things = [one for section in account.values() for one in section.values()]
    named = [one for one in things if "name" in one]
    for one in things:
        named += [
            entry for part in ("fields", "records", "statuses", "members") for entry in one.get(part, {}).values()
        ]
    for _ in range(100):
        chance.choice(named)["name"] = (
            "".join(chance.choices("абвгд ежз №1-Я", k=chance.randrange(1, 12))).strip() or "я"
        )
        chance.choice(named)["name"] = chance.choice(named)["name"]  # two of the same name
    describe(tmp_path / "changed", account)
    report = read(tmp_path / "changed", output)
    after = identifiers(described(output))
    assert {key: name for key, name in after.items() if key in before} == {
        key: before[key] for key in after if key in before
    }
    assert before.keys() - after.keys() == set()
    assert {change.kind for change in report.changes} <= {"renamed", "retyped"}


@settings(deadline=None)
@given(names=st.lists(st.text(max_size=30), max_size=15), style=st.sampled_from(["attribute", "class", "member"]))
def test_any_names_become_identifiers_each_once(names: list[str], style: Any) -> None:
    namer = Namer(style, {"title", "Title", "TITLE"}, {})
    found = [namer.name(number, name, "field") for number, name in enumerate(names)]
    assert len(set(found)) == len(found)
    assert not {"title", "Title", "TITLE"} & {*found}
    assert all(one.isidentifier() and one.isascii() for one in found)
    assert [namer.name(number, "another name", "field") for number in range(len(names))] == found


@pytest.mark.parametrize(
    ("name", "attribute", "class_name", "member"),
    [
        ("Заявка на ремонт", "zayavka_na_remont", "ZayavkaNaRemont", "ZAYAVKA_NA_REMONT"),
        ("Объём, м³", "obem_m3", "ObemM3", "OBEM_M3"),
        ("1С: код", "n1s_kod", "N1sKod", "N1S_KOD"),
        ("№", "no", "No", "NO"),
        ("!?", "field_7", "Field7", "FIELD_7"),
    ],
)
def test_the_rule_of_names(name: str, attribute: str, class_name: str, member: str) -> None:
    found = [identifier(name, style, "field_7") for style in ("attribute", "class", "member")]
    assert found == [attribute, class_name, member]


def test_a_keyword_is_no_name(tmp_path: Path) -> None:
    def name_it(account: Raw) -> None:
        account["directories"]["City"]["fields"]["title"]["name"] = "class"
        account["data_tags"]["WorkTime"]["fields"]["day"]["name"] = "task id"

    read(changed(tmp_path / "changed", name_it), tmp_path / "out")
    out = described(tmp_path / "out")
    names = [*out["directories"]["Goroda"]["fields"], *out["data_tags"]["UchetVremeni"]["fields"]]
    assert "class_441" in names
    assert "task_id_451" in names
    assert not [name for name in names if keyword.iskeyword(name)]


def test_nothing_is_read_over_a_broken_file(tmp_path: Path) -> None:
    (tmp_path / "account.yaml").write_text("account: {directories: {City: {id: one}}}", encoding="utf-8")
    with pytest.raises(SchemaError, match=r"account\.yaml:1:\d+: 'id' is 'one'; expected a whole number"):
        read(WORKSHOP, tmp_path)


def test_equal_accounts_do_not_differ() -> None:
    assert compare(described(WORKSHOP), described(WORKSHOP)) == []
