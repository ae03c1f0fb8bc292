"""A page a family of types, and one over them."""

from __future__ import annotations

from collections import defaultdict

from planfix_codegen.docs.book import Book, rendered
from planfix_codegen.docs.links import TYPES, family_page
from planfix_codegen.model import Shape
from planfix_codegen.output.files import Files
from planfix_codegen.python.docstrings import choice_docs
from planfix_codegen.reach import Direction

_DIRECTIONS = {
    Direction.SENT: "Requests hold it.",
    Direction.RECEIVED: "Answers hold it.",
    Direction.SENT | Direction.RECEIVED: "Requests and answers hold it.",
}


def render_types(book: Book) -> Files:
    """The pages of all types."""
    families: defaultdict[str, list[Shape]] = defaultdict(list)
    for shape in book.model.types:
        families[shape.family].append(shape)
    links = book.words(TYPES).links
    pages = {family: links.path(family_page(family)) for family in families}
    overview = rendered(
        "docs/types_index.j2", "types", package=book.package, families=families, pages=pages, links=links
    )
    return {TYPES: overview} | {
        family_page(family): _family(book, family, shapes) for family, shapes in families.items()
    }


def _family(book: Book, family: str, shapes: list[Shape]) -> str:
    words = book.words(family_page(family))
    views = [
        {
            "shape": shape,
            "direction": _DIRECTIONS[book.types.directions[shape.name]],
            "choices": " ".join(choice_docs(shape)),
            "rows": words.rows(shape.fields, sent=book.types.directions[shape.name] is Direction.SENT),
            "used": book.used(shape.name, words.links),
        }
        for shape in shapes
    ]
    return rendered(
        "docs/types.j2", f"types/{family}.yaml", title=family.replace("_", " "), shapes=views, links=words.links
    )
