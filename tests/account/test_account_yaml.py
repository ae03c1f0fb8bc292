"""`account.yaml`: each mistake is told with its place; the package is small, quick to make, and costs little to import."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from planfix import AnaliticFieldType
from planfix_codegen.commands import main
from planfix_tools.emulator import Emulator
from test_introspect import describe, large
from workshop_package import WORKSHOP, generate

SCHEMA = Path(__file__).parents[2] / "schema" / "schema.json"

MISTAKES = [
    ("budget: {id: 411,", "budget: {id: '411',", "12:18: 'id' is '411'; expected a whole number"),
    ("type: NUMBER}", "type: NUMBR}", "12:41: 'type' is 'NUMBR'; expected one of STRING, NUMBER"),
    ("directory: City", "directory: Town", "14:9: there is no directory 'Town'; expected City, Product, WorkKind"),
    ("process: RepairStatus", "process: Repairs", "5:5: there is no process 'Repairs'; expected RepairStatus"),
    ("due: {id: 412,", "due: {id: 411,", "13:9: 'due' has the id 411, like 'budget'; expected each id once"),
    ("budget: {", "title: {", "12:9: every task has an attribute 'title'; expected another name"),
    ("budget: {", "Budget: {", "the name 'Budget' is not of the right form; expected snake_case"),
    ("attribute: cities", "attribute: task", "the client has 'task' already; expected another `attribute`"),
    ("attribute: cities", "attribute: products", "the `attribute` 'products' is in line"),
    (
        "    WorkTime:",
        "    Customer:",
        "the class Customer would hide another class of that name; expected another name",
    ),
    ("    Team:", "    Decimal:", "the class Decimal would hide another class of that name; expected another name"),
    ("parent: 801", "parent: 804", "`parent` is 804, which is not a group of City; expected a group"),
    ("name: Бюджет", "label: Бюджет", "unknown key 'label' in 'budget'; expected one of directory, id"),
]


@pytest.mark.parametrize(("right", "wrong", "said"), MISTAKES)
def test_a_mistake_is_told_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], right: str, wrong: str, said: str
) -> None:
    text = (WORKSHOP / "account.yaml").read_text(encoding="utf-8")
    assert right in text
    (tmp_path / "account.yaml").write_text(text.replace(right, wrong, 1), encoding="utf-8")
    for command in ("lint", "generate"):
        extra = ["--package", "acme", "--output", str(tmp_path / "acme")] if command == "generate" else []
        assert main([command, "--schema", str(tmp_path), *extra]) == 1
        told = capsys.readouterr().err
        assert said in told
        assert f"{tmp_path.name}/account.yaml:" in told
    assert not (tmp_path / "acme").exists()


def test_the_description_is_without_mistakes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--schema", str(WORKSHOP)]) == 0


def test_an_emulator_refuses_a_description_with_mistakes(tmp_path: Path) -> None:
    (tmp_path / "account.yaml").write_text("account: {objects: {Task1: {kind: deal}}}", encoding="utf-8")
    with pytest.raises(
        ValueError, match=r"account\.yaml:1:\d+: 'kind' is 'deal'; expected one of task, contact, project"
    ):
        Emulator(account=tmp_path)
    with pytest.raises(ValueError, match=r"no account\.yaml"):
        Emulator(account=tmp_path / "elsewhere")


def test_the_grammar_has_the_types_of_the_api() -> None:
    field: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]["account_field"]
    assert {*field["properties"]["type"]["enum"]} == {*AnaliticFieldType} | {"OTHER"}


def test_the_package_of_a_large_account_is_made_in_a_few_times_the_time_of_a_lint(tmp_path: Path) -> None:
    """In seconds of CPU: `lint` reads and checks the schema as well. Texts formatted earlier do not help."""
    account = describe(tmp_path / "account", large())
    chance = tmp_path.name  # no text of this run has been formatted before
    description = yaml.safe_load((account / "account.yaml").read_text(encoding="utf-8"))
    description["account"]["processes"]["Process0"]["name"] = chance
    for section in description["account"].values():
        for one in section.values():
            for field in one.get("fields", {}).values():
                field["name"] = f"{field['name']} {chance}"
    (account / "account.yaml").write_text(yaml.safe_dump(description, allow_unicode=True), encoding="utf-8")

    def seconds(*arguments: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-m", "planfix_codegen", *arguments], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    base = seconds("lint")
    output = str(tmp_path / "acme")
    made = seconds("generate", "--schema", str(account), "--package", "acme", "--class", "Acme", "--output", output)
    assert made < 5 * base


def test_a_package_that_is_there_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--schema", str(WORKSHOP), "--package", "acme_planfix", "--class", "Acme"]
    output = ["--output", str(generate(WORKSHOP, tmp_path) / "acme_planfix")]
    assert main(["check", *arguments, *output]) == 0
    (tmp_path / "acme_planfix" / "tags.py").unlink()
    assert main(["check", *arguments, *output]) == 1
    assert "tags.py: missing" in capsys.readouterr().out


def test_the_base_package_is_not_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--schema", str(WORKSHOP), "--output", str(tmp_path / "planfix")]) == 2
    assert "--package acme_planfix" in capsys.readouterr().err
