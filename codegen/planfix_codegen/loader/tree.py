"""Loads the folders of a schema into the model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from pathlib import Path

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
from planfix_codegen.loader.overlay import by_resource, by_type, laid_over
from planfix_codegen.loader.references import check_circles, check_enums, check_references
from planfix_codegen.loader.rules import (
    check_change,
    check_error_field,
    check_filters,
    check_message,
    check_shape,
    check_split,
)
from planfix_codegen.loader.source import Lost, Source, read_source
from planfix_codegen.loader.translation import Language, in_russian
from planfix_codegen.model import ListAnswer, Model, Shape
from planfix_codegen.problems import Problem, SchemaError

_TABLES = ("api", "enums", "errors", "filters")


def load(*folders: Path, client: str | None = None, language: Language = "en") -> Model:
    """Read a schema.

    Args:
        folders: The schema, and folders laid over it, which only contain changes.
        client: Name of the client class; the default is the one in api.yaml.
        language: Language of the model's texts; a text that has no translation is English.

    Raises:
        SchemaError: All mistakes. Whether an entry makes sense is only checked once its form is right.
    """
    tables = {name: _table(name, folders) for name in _TABLES}
    families = by_type([_sources(folder, folders, "types") for folder in folders])
    resources = by_resource([_sources(folder, folders, "methods") for folder in folders])
    for name, source in tables.items():
        check_grammar(source, f"{name}_file")
    if client is not None and not tables["api"].problems:
        tables["api"].data["client"]["class"] = client
    for source in families.values():
        check_grammar(source, "types_file")
    for source in resources:
        check_grammar(source, "methods_file")
    sources = (*tables.values(), *families.values(), *resources)
    problems = [problem for source in sources for problem in source.problems]
    if tables["api"].problems:
        raise SchemaError(problems)  # paginated functions need its paging fields
    lost = Lost()
    for source in sources:
        lost |= source.drop_broken()
        if language == "ru":
            source.data = in_russian(source.data)
    model = _model(tables, families, [source for source in resources if source.data])
    problems += _check(model, lost)
    if problems:
        raise SchemaError(problems)
    return model


def _table(name: str, folders: Sequence[Path]) -> Source:
    first, *later = folders
    changes = [folder for folder in later if (folder / f"{name}.yaml").exists()]
    sources = [
        read_source(folder / f"{name}.yaml", _shown(folder, folders, f"{name}.yaml")) for folder in (first, *changes)
    ]
    return reduce(laid_over, sources)


def _sources(folder: Path, folders: Sequence[Path], kind: str) -> list[Source]:
    files = sorted((folder / kind).glob("*.yaml"))
    return [read_source(file, _shown(folder, folders, kind, file.name)) for file in files]


def _shown(folder: Path, folders: Sequence[Path], *steps: str) -> Path:
    """The file's path in messages: with the folder's name alone, unless two folders have the same name."""
    same = [one for one in folders if one.name == folder.name]
    return Path(folder.name if len(same) == 1 else folder, *steps)


def _model(tables: dict[str, Source], families: dict[str, Source], resources: list[Source]) -> Model:
    service = read_service(tables["api"])
    return Model(
        service=service,
        resources=tuple(read_resource(source, service) for source in resources),
        types=tuple(
            read_shape(source, name, raw["doc"], raw, family, "types", name)
            for family, source in families.items()
            for name, raw in source.data.get("types", {}).items()
        ),
        enums=read_enums(tables["enums"]),
        groups=read_error_groups(tables["errors"]),
        errors=read_error_codes(tables["errors"]),
        forms=read_filter_forms(tables["filters"]),
        filters=read_filters(tables["filters"]),
    )


def _check(model: Model, lost: Lost) -> Iterator[Problem]:
    """Mistakes in a schema whose form is right.

    Args:
        lost: Entries that the model lacks because their form is wrong.
    """
    yield from check_names(model)
    yield from check_references(model, lost)
    yield from check_circles(model)
    if lost == Lost():
        # These compare filter classes with functions and forms, any of which may be missing.
        yield from check_filters(model)
    types = {shape.name for shape in model.types} | {one.name for one in model.filters}
    for shape in model.types:
        yield from check_shape(shape, types)
    for function in model.functions:
        if function.paginated and not isinstance(function.answer, ListAnswer):
            yield Problem(function.mark, f"{function.wire_name} is paginated but answers no list; expected `items`")
        if function.split is not None:
            yield from check_split(function, function.split)
        if function.change is not None and lost == Lost():
            yield from check_change(model, function, function.change)
        yield from check_message(function.request, types, model.service.request_envelope)
        if isinstance(function.answer, Shape):
            yield from check_message(function.answer, types)
        elif function.answer.path[0] in model.service.answer_envelope:
            message = f"the answer would be at /{function.answer.path[0]}, which belongs to the envelope"
            yield Problem(function.answer.mark, f"{message}; expected another `wire`")
    yield from check_enums(model)
    for error in model.errors:
        for field in error.fields:
            yield from check_error_field(field, types)
