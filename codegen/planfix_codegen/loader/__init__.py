"""From YAML files to the model, with every mistake reported at its place."""

from planfix_codegen.loader.translation import Language as Language, untranslated as untranslated
from planfix_codegen.loader.tree import load as load
