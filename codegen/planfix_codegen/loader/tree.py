"""A schema tree to the model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from planfix_codegen.default import schema_root
from planfix_codegen.loader.fields import read_shape
from planfix_codegen.loader.functions import read_resource
from planfix_codegen.loader.grammar import check_grammar
from planfix_codegen.loader.semantics import check_semantics
from planfix_codegen.loader.source import Lost, Source, read_source
from planfix_codegen.loader.tables import (
    read_enums,
    read_error_codes,
    read_error_groups,
    read_filter_forms,
    read_filters,
    read_service,
)
from planfix_codegen.model import Model, Shape
from planfix_codegen.problems import SchemaError

_TABLES = ("api", "enums", "errors", "filters")


def load(root: Path) -> Model:
    """Read the schema tree below `root`.

    Raises:
        SchemaError: All that is wrong with it. The sense of a function, type, … is looked at once its form is right.
    """
    tables = {name: read_form(root, root / f"{name}.yaml", f"{name}_file") for name in _TABLES}
    families = [read_form(root, file, "types_file") for file in sorted((root / "types").glob("*.yaml"))]
    resources = [read_form(root, file, "methods_file") for file in sorted((root / "methods").glob("*.yaml"))]
    problems = [problem for source in (*tables.values(), *families, *resources) for problem in source.problems]
    if tables["api"].problems or not all(source.text for source in tables.values()):
        # Each list function takes its paging from api.yaml, and without a table nobody knows what there might be in it.
        raise SchemaError(problems)
    lost = Lost()
    for source in (*tables.values(), *families, *resources):
        lost |= source.drop_broken()
    model = _model(tables, families, [source for source in resources if source.data])
    problems += check_semantics(model, lost)
    if problems:
        raise SchemaError(problems)
    return model


def read_form(root: Path, file: Path, kind: str) -> Source:
    """Read a file of the tree below `root`, and check that it has the form of a `kind` file (`enums_file`, …)."""
    source = read_source(file, Path(root.name, *file.relative_to(root).parts))
    if not source.problems:
        check_grammar(source, kind, schema_root() / "schema.json")
    return source


def _model(tables: dict[str, Source], families: list[Source], resources: list[Source]) -> Model:
    service = read_service(tables["api"])
    return Model(
        service=service,
        resources=tuple(read_resource(source, service.paging) for source in resources),
        types=tuple(shape for source in families for shape in _types(source)),
        enums=read_enums(tables["enums"]),
        groups=read_error_groups(tables["errors"]),
        errors=read_error_codes(tables["errors"]),
        forms=read_filter_forms(tables["filters"]),
        filters=read_filters(tables["filters"]),
    )


def _types(source: Source) -> Iterator[Shape]:
    for name, raw in source.data.get("types", {}).items():
        yield read_shape(source, name, raw["doc"], raw, source.file.stem, "types", name)
