"""The model as the files of the generated package."""

from planfix_codegen.output.package import render as render
from planfix_codegen.output.rendering import Files as Files, remade_by as remade_by
