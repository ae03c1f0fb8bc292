"""Reads YAML files into the model, and reports every mistake with its file, line and column."""

from planfix_codegen.loader.translation import Language as Language, untranslated as untranslated
from planfix_codegen.loader.tree import load as load
