"""The element skeletons of the reference, as trees: near XML, written by hand, with slips."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

_COMMENT = re.compile(r"<!--.*?-->|<\?.*?\?>", re.DOTALL)
_TAG = re.compile(r"<\s*(?P<end>/?)\s*(?P<name>\w+)(?P<attributes>[^<>]*?)(?P<empty>/?)\s*>")
_ATTRIBUTE = re.compile(r"(\w+)\s*(?:=\s*[\"']?([^\"'\s]*)[\"']?)?")


def parse_skeleton(text: str) -> Element:
    """Read a skeleton.

    Taken as what they are meant to be: a closing tag that lacks its slash (`<typeId><typeId>`) or has a space too many
    (`</contactGroups >`), elements that are never closed, and whatever text stands between (`...`, `{true|false}`).

    Returns:
        The root: `request` or `response`.

    Raises:
        ValueError: There is no element.
    """
    top = Element("")
    opened = [top]
    fresh = False
    for match in _TAG.finditer(_COMMENT.sub("", text)):
        name = match["name"]
        slip = fresh and not match["end"] and name == opened[-1].tag
        if match["end"] or slip:
            _close(opened, name)
            fresh = False
            continue
        made = SubElement(opened[-1], name, dict(_ATTRIBUTE.findall(match["attributes"])))
        fresh = not match["empty"]
        if fresh:
            opened.append(made)
    if len(top) != 1:
        raise ValueError(f"a skeleton has one root, this one {len(top)}: {text[:200]}")
    return top[0]


def _close(opened: list[Element], name: str) -> None:
    """Close the innermost element of that name, and those in it; a name that is not open is a slip too many."""
    for depth in range(len(opened) - 1, 0, -1):
        if opened[depth].tag == name:
            del opened[depth:]
            return


def paths_in(root: Element) -> Iterator[str]:
    """The path of each element and attribute below `root` (`tasks/task/id`, `tasks/@count`)."""
    for child in root:
        for path in _paths(child):
            yield "/".join(path)


def _paths(element: Element) -> Iterator[tuple[str, ...]]:
    yield (element.tag,)
    for name in element.attrib:
        yield element.tag, f"@{name}"
    for child in element:
        for path in _paths(child):
            yield element.tag, *path
