"""What the generator makes of the fragment is on record, byte for byte, so that a review sees what a change does.

To accept what it makes now:

    python -m planfix_codegen generate --package fragment --schema tests/codegen/fragment/schema \
        --output tests/codegen/fragment/golden/fragment
"""

from __future__ import annotations

from fragment_package import ACCEPT, GOLDEN, SCHEMA
from planfix_codegen.loader import load
from planfix_codegen.output import render
from planfix_codegen.write_files import differences


def test_the_record_is_what_the_generator_yields() -> None:
    found = list(differences(render(load(SCHEMA), "fragment"), GOLDEN))
    assert not found, f"if this is meant: {ACCEPT}"


def test_the_way_to_accept_a_change_is_documented() -> None:
    assert " ".join(ACCEPT.split()) in " ".join((__doc__ or "").replace("\\", "").split())
