"""The one place that names lxml's element, whose class has a private name, and that does not load lxml for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage]

Node: TypeAlias = "_Element"
"""An element of a parsed document."""
