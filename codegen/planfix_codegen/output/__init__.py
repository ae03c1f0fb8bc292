"""The model as the files of the generated package."""

from planfix_codegen.output.files import Files as Files
from planfix_codegen.output.package import render as render
