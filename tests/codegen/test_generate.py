"""`generate` writes what the schema yields and nothing else; `check` says where a package is something else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import planfix_codegen
from fragment_package import GOLDEN, edit, schema_in
from planfix_codegen.commands import main
from planfix_codegen.default import schema_root

CODE = str(Path(planfix_codegen.__file__).parents[1])


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    return schema_in(tmp_path)


def run(command: str, schema: Path) -> int:
    return main([command, "--schema", str(schema), "--package", "fragment"])


def package(schema: Path) -> Path:
    return schema.parent / "generated" / "fragment"


def contents(root: Path) -> dict[str, bytes]:
    """All files that a run wrote, by path."""
    files = (path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(path.relative_to(root)): path.read_bytes() for path in files}


def test_removing_everything_and_generating_gives_no_difference(schema: Path) -> None:
    assert run("generate", schema) == 0
    first = contents(package(schema))
    shutil.rmtree(schema.parent / "generated")
    assert run("generate", schema) == 0
    assert contents(package(schema)) == first == contents(GOLDEN)


def test_a_second_run_changes_nothing(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("generate", schema)
    written = {path: path.stat().st_mtime_ns for path in package(schema).rglob("*")}
    capsys.readouterr()
    assert run("generate", schema) == 0
    assert capsys.readouterr().out == ""
    assert {path: path.stat().st_mtime_ns for path in package(schema).rglob("*")} == written


@pytest.mark.parametrize(
    ("environment", "before", "folder"),
    [
        ({"PYTHONHASHSEED": "1"}, "", "."),
        ({"PYTHONHASHSEED": "4711", "TZ": "Asia/Tokyo", "LC_ALL": "C"}, "", "/"),
        ({}, "import os; os.cpu_count = lambda: 1; ", "."),
    ],
    ids=["hash seed", "another place", "one processor"],
)
def test_every_machine_yields_the_same_bytes(
    schema: Path, environment: dict[str, str], before: str, folder: str
) -> None:
    arguments = ["generate", "--schema", str(schema), "--package", "fragment"]
    program = f"{before}import sys; from planfix_codegen.commands import main; sys.exit(main({arguments!r}))"
    subprocess.run(
        [sys.executable, "-c", program], cwd=folder, env=os.environ | {"PYTHONPATH": CODE} | environment, check=True
    )
    assert contents(package(schema)) == contents(GOLDEN)


def test_what_the_schema_no_longer_yields_is_removed(schema: Path) -> None:
    run("generate", schema)
    text = (schema / "methods" / "book.yaml").read_text()
    (schema / "methods" / "book.yaml").write_text(text[: text.index("  scan:")])
    assert run("generate", schema) == 0
    left = contents(package(schema))
    assert not [name for name in left if "book_scan" in name]
    assert not [name for name, text in left.items() if b"BookScan" in text]


def test_a_folder_that_the_schema_no_longer_yields_is_removed(schema: Path) -> None:
    run("generate", schema)
    stale = package(schema) / "old" / "module.py"
    stale.parent.mkdir()
    stale.write_text("")
    assert run("generate", schema) == 0
    assert not stale.parent.exists()


def test_a_folder_of_other_files_is_left_alone(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = schema.parent / "project" / "module.py"
    mine.parent.mkdir()
    mine.write_text("important")
    arguments = ["--schema", str(schema), "--package", "fragment", "--output", str(mine.parent)]
    assert main(["generate", *arguments]) == 2
    assert "holds other files" in capsys.readouterr().err
    assert contents(mine.parent) == {"module.py": b"important"}


class TestCheck:
    @pytest.fixture(autouse=True)
    def generated(self, schema: Path) -> None:
        run("generate", schema)

    def check(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
        capsys.readouterr()
        before = contents(package(schema))
        status = run("check", schema)
        assert contents(package(schema)) == before, "check must not write"
        return status, capsys.readouterr().out.removeprefix(str(package(schema)))

    def test_all_is_well(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert self.check(schema, capsys) == (0, "")

    def test_a_file_that_differs(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        with (package(schema) / "enums.py").open("a") as file:
            file.write("\n")
        assert self.check(schema, capsys) == (1, "/enums.py: differs\n")

    def test_a_file_that_is_missing(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (package(schema) / "methods" / "book_get.py").unlink()
        assert self.check(schema, capsys) == (1, "/methods/book_get.py: missing\n")

    def test_a_file_too_many(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (package(schema) / "mine.py").write_text("")
        assert self.check(schema, capsys) == (1, "/mine.py: stale\n")

    def test_a_schema_that_changed(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        edit(schema, "enums.yaml", "NOVEL: A novel.", "NOVEL: A long story.")
        assert self.check(schema, capsys) == (1, "/enums.py: differs\n")


def test_the_projects_own_package_is_what_its_schema_yields() -> None:
    assert main(["check"]) == 0


def test_no_module_of_the_package_is_long_or_numbered() -> None:
    modules = list((schema_root().parent / "generated" / "planfix").rglob("*.py"))
    assert len(modules) > 200
    assert not [path for path in modules if len(path.read_text().splitlines()) > 1000]
    assert not [path for path in modules if path.stem[-1].isdigit()]
