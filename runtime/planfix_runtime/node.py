"""The one place that names lxml's element, whose class has a private name, and that does not load lxml for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage]

Node: TypeAlias = "_Element"
"""An element of a parsed document."""


class _End:
    """What comes after the last child."""

    __slots__ = ()
    tag = ""


END: Any = _End()
"""Stands behind the last child while a decoder goes over children in the order in which they usually come."""
