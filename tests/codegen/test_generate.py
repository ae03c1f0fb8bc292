"""`generate` writes what the schema yields and nothing else; `check` lists the differences of a package."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import black
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
    (schema / "methods" / "book.yaml").write_text(text[: text.index("  scan:")] + text[text.index("  getCopy:") :])
    assert run("generate", schema) == 0
    left = contents(package(schema))
    assert not [name for name in left if "book_scan" in name]
    assert not [name for name, text in left.items() if b"BookScan" in text]


def test_a_folder_that_the_schema_no_longer_yields_is_removed(schema: Path) -> None:
    run("generate", schema)
    stale = package(schema) / "old" / "module.py"
    stale.parent.mkdir()
    stale.write_text('"""Generated from schema/old.yaml: edit that and run `make generate`."""\n')
    assert run("generate", schema) == 0
    assert not stale.parent.exists()


def test_what_was_not_generated_is_not_removed(schema: Path) -> None:
    run("generate", schema)
    mine = package(schema) / "mine.py"
    mine.write_text("important")
    page = schema.parent / "docs" / "reference" / "mine.md"
    page.parent.mkdir(parents=True)
    page.write_text("important")
    assert main(["docs", "--schema", str(schema)]) == 0
    assert run("generate", schema) == 0
    assert run("check", schema) == 0
    assert mine.read_text() == page.read_text() == "important"


def test_what_was_not_generated_is_not_overwritten(schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = schema.parent / "project" / "enums.py"
    mine.parent.mkdir()
    mine.write_text("important")
    arguments = ["--schema", str(schema), "--package", "fragment", "--output", str(mine.parent)]
    assert main(["generate", *arguments]) == 2
    assert f"{mine} was not generated" in capsys.readouterr().err
    assert contents(mine.parent) == {"enums.py": b"important"}


class TestCache:
    """Formatted texts are cached, so that only changed ones are formatted."""

    @pytest.fixture
    def formatted(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
        """The texts that black formats, beginning with an empty cache."""
        monkeypatch.setattr("planfix_codegen.python.formatting.cache_root", lambda: tmp_path / "cache")
        monkeypatch.setattr("planfix_codegen.python.formatting.ProcessPoolExecutor", SameProcess)
        texts: list[str] = []
        format_str = black.format_str

        def noted(text: str, *, mode: black.Mode) -> str:
            texts.append(text)
            return format_str(text, mode=mode)

        monkeypatch.setattr("black.format_str", noted)
        return texts

    def test_nothing_changed(self, schema: Path, formatted: list[str]) -> None:
        run("generate", schema)
        assert formatted
        formatted.clear()
        assert run("check", schema) == run("generate", schema) == 0
        assert not formatted

    def test_one_field(self, schema: Path, formatted: list[str]) -> None:
        run("generate", schema)
        formatted.clear()
        edit(schema, "methods/book.yaml", "doc: When it can be had.", "doc: When one can have it.")
        run("generate", schema)
        assert 1 <= len(formatted) <= 4
        assert all("When one can have it." in text for text in formatted)

    def test_a_folder_that_cannot_be_written(self, schema: Path, formatted: list[str], tmp_path: Path) -> None:
        (tmp_path / "cache").write_text("a file")
        assert run("generate", schema) == run("check", schema) == 0
        assert contents(package(schema)) == contents(GOLDEN)

    def test_it_does_not_grow_for_ever(
        self, schema: Path, formatted: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("planfix_codegen.python.formatting._KEPT", 60)
        for number in range(3):
            edit(
                schema,
                "types/book.yaml",
                "      title: {",
                f"      title_{number}: {{type: int, doc: Its number.}}\n      title: {{",
            )
            run("generate", schema)
            assert 40 < len(list((tmp_path / "cache").iterdir())) <= 60


class SameProcess:
    """An executor without processes, so that a test can observe its work."""

    def __init__(self, **_: object) -> None:
        self.map = lambda function, *arguments, chunksize: map(function, *arguments)

    def __enter__(self) -> SameProcess:
        return self

    def __exit__(self, *_: object) -> None:
        pass


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
            file.write("# mine\n")
        status, text = self.check(schema, capsys)
        assert status == 1
        assert text.startswith("/enums.py: differs\n    @@ ")
        assert "\n    -# mine\n" in text
        assert text.endswith("\n- is the file, + is what the schema yields: run `planfix-codegen generate`\n")

    def test_of_a_long_difference_the_beginning(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        text = (package(schema) / "enums.py").read_text()
        (package(schema) / "enums.py").write_text(text.replace("\n", "\n\n"))
        _, text = self.check(schema, capsys)
        assert re.search(r"\n    … \d+ more lines\n- is the file", text)
        assert len(text.splitlines()) < 20

    def test_the_project_itself_says_how_it_is_made(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (schema.parent / "Makefile").write_text("generate:\n")
        (package(schema) / "enums.py").unlink()
        assert self.check(schema, capsys)[1].endswith("run `make generate`\n")

    def test_a_file_that_is_missing(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (package(schema) / "methods" / "book_get.py").unlink()
        assert self.check(schema, capsys)[1].startswith("/methods/book_get.py: missing\n- is the file")

    def test_a_file_too_many(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (package(schema) / "old.py").write_text("# Generated from schema/old.yaml\n")
        assert self.check(schema, capsys)[1].startswith("/old.py: stale\n- is the file")

    def test_a_schema_that_changed(self, schema: Path, capsys: pytest.CaptureFixture[str]) -> None:
        edit(schema, "enums.yaml", "NOVEL: A novel.", "NOVEL: A long story.")
        status, text = self.check(schema, capsys)
        assert status == 1
        assert '\n    -    """A novel."""\n    +    """A long story."""\n' in text


def test_the_projects_own_package_is_what_its_schema_yields() -> None:
    assert main(["check"]) == 0


def test_no_module_of_the_package_is_long_or_numbered() -> None:
    modules = list((schema_root().parent / "generated" / "planfix").rglob("*.py"))
    assert len(modules) > 200
    assert not [path for path in modules if len(path.read_text().splitlines()) > 1000]
    assert not [path for path in modules if path.stem[-1].isdigit()]
