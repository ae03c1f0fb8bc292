"""A schema tree to the model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from planfix_codegen.default import schema_root
from planfix_codegen.loader.fields import read_shape
from planfix_codegen.loader.functions import read_resource
from planfix_codegen.loader.grammar import check_grammar
from planfix_codegen.loader.semantics import check_semantics
from planfix_codegen.loader.source import Source, read_source
from planfix_codegen.loader.tables import read_enums, read_error_codes, read_error_groups, read_filters, read_service
from planfix_codegen.model import Model, Shape
from planfix_codegen.problems import SchemaError


def load(root: Path) -> Model:
    """Read the schema tree below `root`.

    Raises:
        SchemaError: All that is wrong with it: first the form of the files, and if that is right, their sense.
    """
    tables = {name: _read(root, root / f"{name}.yaml", f"{name}_file") for name in ("api", "enums", "errors", "filters")}
    families = [_read(root, file, "types_file") for file in sorted((root / "types").glob("*.yaml"))]
    resources = [_read(root, file, "methods_file") for file in sorted((root / "methods").glob("*.yaml"))]
    sources = [*tables.values(), *families, *resources]
    _stop_on_problems(sources)
    service = read_service(tables["api"])
    model = Model(
        service=service,
        resources=tuple(read_resource(source, service.paging) for source in resources),
        types=tuple(shape for source in families for shape in _types(source)),
        enums=read_enums(tables["enums"]),
        groups=read_error_groups(tables["errors"]),
        errors=read_error_codes(tables["errors"]),
        filters=read_filters(tables["filters"]),
    )
    problems = list(check_semantics(model))
    if problems:
        raise SchemaError(problems)
    return model


def _read(root: Path, file: Path, kind: str) -> Source:
    source = read_source(file, Path(root.name, *file.relative_to(root).parts))
    if not source.problems:
        check_grammar(source, kind, schema_root() / "schema.json")
    return source


def _types(source: Source) -> Iterator[Shape]:
    family = source.file.stem
    for name, raw in source.data["types"].items():
        yield read_shape(source, name, raw["doc"], raw, family, "types", name)


def _stop_on_problems(sources: list[Source]) -> None:
    problems = [problem for source in sources for problem in source.problems]
    if problems:
        raise SchemaError(problems)
