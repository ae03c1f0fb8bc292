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
        source, title = f"types/{family}.yaml", family.replace("_", " ")
        views = [places.view(shape) for shape in shapes]
        code = template("types.j2", classes=views)
        files[PurePosixPath("types", f"{family}.py")] = module(source, f"Types: {title}.", code, places.where)
        for side, doc, is_client in (
            ("codecs", f"How a client reads and writes the types: {title}.", True),
            ("server", f"How a server reads and writes what a client does not: {title}.", False),
        ):
            readers = [view for view in views if places.client_reads(view.shape) is is_client]
            writers = [view for view in views if places.client_writes(view.shape) is is_client]
            if readers or writers:
                code = template("type_codecs.j2", readers=readers, writers=writers)
                files[PurePosixPath(side, "types", f"{family}.py")] = module(source, doc, code, places.where)
    return files
