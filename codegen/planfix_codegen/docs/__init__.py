"""The model as Markdown: a page a function, and pages of types, enums, errors, filters and the service."""

from planfix_codegen.docs.reference import render_reference as render_reference
