"""`types`: the shared types of each family, and the server's half of their codecs."""

from __future__ import annotations

from collections import defaultdict
from pathlib import PurePosixPath

from planfix_codegen.model import Shape
from planfix_codegen.output.files import Files, module, template
from planfix_codegen.output.places import Places


def render_types(places: Places) -> Files:
    """A module a family on each side."""
    families: defaultdict[str, list[Shape]] = defaultdict(list)
    for shape in places.model.types:
        families[shape.family].append(shape)
    files: Files = {}
    for family, shapes in families.items():
        source = f"types/{family}.yaml"
        title = family.replace("_", " ")
        code = template(
            "types.j2",
            classes=[places.view(shape) for shape in shapes],
            readers=[places.view(shape) for shape in shapes if places.client_reads(shape)],
            writers=[places.view(shape) for shape in shapes if places.client_writes(shape)],
        )
        files[PurePosixPath("types", f"{family}.py")] = module(source, f"Types: {title}.", code, places.where)
        readers = [places.view(shape) for shape in shapes if not places.client_reads(shape)]
        writers = [places.view(shape) for shape in shapes if not places.client_writes(shape)]
        if readers or writers:
            code = template("types.j2", classes=[], readers=readers, writers=writers)
            doc = f"The server's side of the types: {title}."
            files[PurePosixPath("server", "types", f"{family}.py")] = module(source, doc, code, places.where)
    return files
