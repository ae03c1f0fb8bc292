"""Skeletons of the reference are parsed in spite of their mistakes."""

from __future__ import annotations

import pytest

from planfix_codegen.audit.reference import parse_skeleton, paths_in


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("<request><a><b></b>...</a><!-- <c></c> --></request>", ["a", "a/b"]),
        (
            "<request><phone><typeId><typeId><typeName><typeName></phone></request>",
            ["phone", "phone/typeId", "phone/typeName"],
        ),
        ("<response><groups ><id></id></groups ></response>", ["groups", "groups/id"]),
        (
            "<response><flag>{true|false}</flag><list count=\"1\" totalCount='2'/></response>",
            ["flag", "list", "list/@count", "list/@totalCount"],
        ),
        ("<response><a><b></a><c></c></response>", ["a", "a/b", "c"]),
        ("<response></x><a></a></response>", ["a"]),
    ],
)
def test_skeletons_are_read_as_they_are_meant(text: str, meant: list[str]) -> None:
    assert list(paths_in(parse_skeleton(text))) == meant
