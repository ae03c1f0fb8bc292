"""The package of the fragment is on record, byte for byte, so that a review shows the effect of a change.

To accept what it makes now:

    python -m planfix_codegen generate --package fragment --schema tests/codegen/fragment/schema \
        --output tests/codegen/fragment/golden/fragment
"""

from __future__ import annotations

import ast

from fragment_package import ACCEPT, GOLDEN, SCHEMA
from planfix_codegen.loader import load
from planfix_codegen.output import render
from planfix_codegen.output.writing import differences


def test_the_record_is_what_the_generator_yields() -> None:
    found = list(differences(render(load(SCHEMA), "fragment"), GOLDEN))
    assert not found, f"if this is meant: {ACCEPT}"


def test_the_way_to_accept_a_change_is_documented() -> None:
    assert " ".join(ACCEPT.split()) in " ".join((__doc__ or "").replace("\\", "").split())


def test_no_module_imports_a_name_twice() -> None:
    for file in GOLDEN.rglob("*.py"):
        nodes = [
            node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Import | ast.ImportFrom)
        ]
        at_top = [node for node in nodes if node.col_offset in (0, 4)]  # further in: what a call imports for itself
        names = [alias.asname or alias.name for node in at_top for alias in node.names]
        assert len(names) == len(set(names)), file
