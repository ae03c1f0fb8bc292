"""A schema with a random mistake is refused where the mistake is, or generates a package that works.

`python tests/codegen/test_mutations.py BEGIN END` tries more seeds than the suite does, and prints those that fail.
"""

from __future__ import annotations

import importlib
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from fragment_package import SCHEMA
from mutations import Mutator, Texts, texts_of
from planfix_codegen.default import schema_root
from planfix_codegen.docs import render_reference
from planfix_codegen.loader import load
from planfix_codegen.model import Function, Model
from planfix_codegen.model.catalogue import names_in, reached
from planfix_codegen.output import Files, package, render
from planfix_codegen.problems import Mark, SchemaError
from round_trips import RoundTrips

NAME = "mutated"
SEEDS_OF_FRAGMENT = 40
SEEDS_OF_SCHEMA = 8


class Mutants:
    """Loads, generates and tries the schemas that seeds make."""

    def __init__(self, folder: Path, schema: Path) -> None:
        self._schema = folder / "schema"
        self._code = folder / "code"
        self._texts = texts_of(schema)
        self._mutator = Mutator(self._texts)
        self._write(self._texts)
        self._files = self._rendered(load(self._schema))
        self._place(self._files)
        self.generated = 0

    def check(self, seed: int) -> None:
        """Fail if the mistake of a seed is neither reported nor harmless."""
        mutation = self._mutator.mutate(seed)
        self._write(mutation.texts)
        try:
            model = load(self._schema)
        except SchemaError as error:
            assert error.problems
            for problem in error.problems:
                assert self._is_place(problem.mark, mutation.texts), f"seed {seed}, {mutation.done}: {problem}"
            return
        except Exception as error:
            raise AssertionError(f"seed {seed}, {mutation.done}: {type(error).__name__}: {error}") from error
        try:
            self._try(model)
        except BaseException as error:
            raise AssertionError(f"seed {seed}, {mutation.done}: {type(error).__name__}: {error}") from error

    def _is_place(self, mark: Mark, texts: Texts) -> bool:
        lines = texts[str(mark.file.relative_to(self._schema.name))].split("\n")
        return 1 <= mark.line <= len(lines) and 1 <= mark.column <= len(lines[mark.line - 1]) + 1

    def _try(self, model: Model) -> None:
        self.generated += 1
        files = self._rendered(model)
        render_reference(model, NAME)
        changed = [path for path, text in files.items() if self._files.get(path) != text]
        self._place(files)
        try:
            for path in changed:
                if path.suffix == ".py":
                    importlib.import_module(".".join([NAME, *path.with_suffix("").parts]).removesuffix(".__init__"))
            trips = RoundTrips(model, NAME)
            for function in _concerned(model, {path.stem for path in changed}):
                trips.request(function)
                if not function.file_answer:
                    trips.answer(function)
        finally:
            for module in [one for one in sys.modules if one.partition(".")[0] == NAME]:
                del sys.modules[module]
            self._place(self._files)

    def _rendered(self, model: Model) -> Files:
        return render(model, NAME)

    def _write(self, texts: Texts) -> None:
        for name, text in texts.items():
            place = self._schema / name
            place.parent.mkdir(parents=True, exist_ok=True)
            content = text.encode("utf-8", "surrogatepass")
            if not place.exists() or place.read_bytes() != content:
                place.write_bytes(content)

    def _place(self, files: Files) -> None:
        """Write files to import, and remove their bytecode, which is stale if two writes are within one second."""
        root = self._code / NAME
        for path in {path.relative_to(root) for path in root.rglob("*.py")} - {Path(path) for path in files}:
            (root / path).unlink()
        for path, text in files.items():
            place = root / path
            if not place.exists() or place.read_text(encoding="utf-8") != text:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, encoding="utf-8")
        importlib.invalidate_caches()


def _concerned(model: Model, modules: set[str]) -> Iterator[Function]:
    """A few functions whose module changed, or the module of a type that they hold."""
    families = {shape.name for shape in model.types if shape.family in modules}
    others = 0
    for function in model.functions:
        held = {name for shape in function.messages for name in reached(model, names_in(shape))}
        own = any(module.startswith(f"{function.resource}_".lower()) for module in modules)
        if own:
            yield function
        elif held & families and others < 5:
            others += 1
            yield function


@pytest.fixture
def mutants(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mutants:
    prepare(monkeypatch, tmp_path)
    return Mutants(tmp_path, request.param)


def prepare(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Skip formatting, which only changes layout; import from a folder, without bytecode."""
    monkeypatch.setattr(package, "formatted", lambda files: files)
    monkeypatch.setattr("planfix_codegen.docs.function_pages.format_all", lambda codes, _: codes)
    monkeypatch.setattr("planfix_codegen.docs.catalogue_pages.format_all", lambda codes, _: codes)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.syspath_prepend(folder / "code")


@pytest.mark.parametrize("mutants", [SCHEMA], ids=["fragment"], indirect=True)
def test_mistakes_in_the_fragment(mutants: Mutants) -> None:
    for seed in range(SEEDS_OF_FRAGMENT):
        mutants.check(seed)
    assert mutants.generated > SEEDS_OF_FRAGMENT / 10


@pytest.mark.parametrize("mutants", [schema_root()], ids=["planfix"], indirect=True)
def test_mistakes_in_the_schema(mutants: Mutants) -> None:
    for seed in range(SEEDS_OF_SCHEMA):
        mutants.check(seed)


def main(begin: int, end: int) -> None:
    """Try seeds, and print those that fail."""
    for schema in (SCHEMA, schema_root()):
        with TemporaryDirectory() as name, pytest.MonkeyPatch.context() as monkeypatch:
            folder = Path(name)
            prepare(monkeypatch, folder)
            mutants = Mutants(folder, schema)
            failed = 0
            for seed in range(begin, end):
                try:
                    mutants.check(seed)
                except AssertionError as error:
                    failed += 1
                    print(error)
                    traceback.print_exception(error.__cause__, limit=-3)
            print(f"{schema}: {end - begin} seeds, {mutants.generated} generated, {failed} failed", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
