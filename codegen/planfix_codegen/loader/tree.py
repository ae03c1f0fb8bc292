"""A schema tree to the model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from planfix_codegen.default import schema_root
from planfix_codegen.loader.catalogue import (
    read_enums,
    read_error_codes,
    read_error_groups,
    read_filter_forms,
    read_filters,
    read_service,
)
from planfix_codegen.loader.grammar import check_grammar
from planfix_codegen.loader.messages import read_resource, read_shape
from planfix_codegen.loader.names import check_names
from planfix_codegen.loader.references import check_circles, check_references
from planfix_codegen.loader.rules import check_error_field, check_filters, check_message, check_shape, check_split
from planfix_codegen.loader.source import Lost, Source, read_source
from planfix_codegen.model import ListAnswer, Model, Shape
from planfix_codegen.problems import Problem, SchemaError

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
    problems += _check(model, lost)
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


def _check(model: Model, lost: Lost) -> Iterator[Problem]:
    """Everything that is wrong with the sense of a schema.

    Args:
        lost: What the model lacks because its form is wrong.
    """
    yield from check_names(model)
    yield from check_references(model, lost)
    yield from check_circles(model)
    if lost == Lost():
        # A filter class goes with its function and its forms: without one of them there is nothing to compare.
        yield from check_filters(model)
    types = {shape.name for shape in model.types} | {one.name for one in model.filters}
    for shape in model.types:
        yield from check_shape(shape, types)
    for function in model.functions:
        if function.paginated and not isinstance(function.answer, ListAnswer):
            yield Problem(function.mark, f"{function.wire_name} has pages of no list; expected a response with `items`")
        if function.split is not None:
            yield from check_split(function, function.split)
        yield from check_message(function.request, types)
        if isinstance(function.answer, Shape):
            yield from check_message(function.answer, types)
    for error in model.errors:
        for field in error.fields:
            yield from check_error_field(field, types)
