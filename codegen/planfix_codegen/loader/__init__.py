"""From YAML files to the model, with every mistake reported at its place."""

from planfix_codegen.loader.tree import load as load
