"""`values` and `files`: constructors and readers of what takes more than a class, where the schema has it."""

from __future__ import annotations

from pathlib import PurePosixPath

from planfix_codegen.output.files import Files, module, template
from planfix_codegen.output.places import Places
from planfix_codegen.python.values import kind_views

_FILE = "FileInput"
"""The type of files to store."""


def render_values(places: Places) -> Files:
    """The modules, as far as there are such values."""
    files: Files = {}
    kinds = kind_views(places.model)
    if kinds:
        enums = sorted({member.partition(".")[0] for kind in kinds for member in kind.types})
        code = template("values.j2", kinds=kinds, enums=" | ".join(enums))
        where = places.where | {kind.constant: "planfix_runtime.model.field_values" for kind in kinds}
        doc = "Values of data tags, directories and custom fields, by the type of their field."
        files[PurePosixPath("values.py")] = module("enums.yaml", doc, code, where)
    if _FILE in places.types.shapes:
        family = places.types.shapes[_FILE].family
        doc = "Files to store: where their content comes from."
        code = template("files.j2")
        files[PurePosixPath("files.py")] = module(f"types/{family}.yaml", doc, code, places.where)
    return files
