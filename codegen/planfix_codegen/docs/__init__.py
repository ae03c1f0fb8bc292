"""All pages of the reference."""

from __future__ import annotations

from planfix_codegen.docs.book import book_of
from planfix_codegen.docs.catalogue_pages import render_filters, render_tables, render_types
from planfix_codegen.docs.function_pages import render_functions
from planfix_codegen.model import Model
from planfix_codegen.output.rendering import Files, joined


def render_reference(model: Model, package: str) -> Files:
    """The reference as Markdown, by path within its folder.

    Args:
        package: Name under which the generated package is imported.
    """
    book = book_of(model, package)
    files = joined(render_functions(book), render_types(book), render_filters(book), render_tables(book))
    return dict(sorted(files.items()))
