"""Renders the reference as Markdown."""

from __future__ import annotations

from planfix_codegen.docs.book import book_of
from planfix_codegen.docs.catalogue_pages import render_filters, render_tables, render_types
from planfix_codegen.docs.english import English
from planfix_codegen.docs.function_pages import render_functions
from planfix_codegen.docs.russian import Russian
from planfix_codegen.loader import Language
from planfix_codegen.model import Model
from planfix_codegen.output.rendering import Files, joined


def render_reference(model: Model, package: str, language: Language = "en") -> Files:
    """All pages of the reference, by path within its folder.

    Args:
        package: Import name of the generated package.
        language: Language of the pages and of the model's texts.
    """
    book = book_of(model, package, Russian() if language == "ru" else English())
    files = joined(render_functions(book), render_types(book), render_filters(book), render_tables(book))
    return dict(sorted(files.items()))
