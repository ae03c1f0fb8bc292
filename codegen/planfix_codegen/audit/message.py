"""One message of one function: what its page says beside what the schema says."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate

from planfix_codegen.audit.paths import Known, Side
from planfix_codegen.audit.reference import Page, Row
from planfix_codegen.audit.skeleton import paths_in


@dataclass(frozen=True, slots=True)
class Message:
    """A request or answer, compared.

    Attributes:
        known: What the schema knows, by path.
        drawn: Paths of the page's skeletons.
        tabled: Paths that the rows of the page's tables name, with what these say.
        named: All of these, and the elements that they lie in.
        strays: Rows that name nothing that is known or drawn.
        rows: How many rows there are.
    """

    function: str
    side: Side
    known: dict[str, Known]
    drawn: frozenset[str]
    tabled: dict[str, str]
    named: frozenset[str]
    strays: tuple[str, ...]
    rows: int

    @property
    def missing(self) -> list[str]:
        """What the page names and the schema does not know."""
        return sorted(self.named - set(self.known)) + list(self.strays)

    @property
    def unnamed(self) -> list[Known]:
        """What the schema knows and the page does not name."""
        return [known for path, known in self.known.items() if path not in self.named]


def compare(page: Page, side: Side, known: dict[str, Known]) -> Message:
    """Compare a page with what the schema knows."""
    drawn = frozenset(path for skeleton in page.skeletons[side] for path in paths_in(skeleton))
    paths = drawn | set(known)
    around = {one.path for one in known.values() if one.shared and one.shared[0] in ("envelope", "paging")}
    roots = _roots(paths - around)
    rows = [*page.rows[side], *(row for row in page.parts if any(_stands_in(row, path) for path in paths))]
    tabled: defaultdict[str, str] = defaultdict(str)
    strays: list[str] = []
    for row in rows:
        for name in row.paths:
            path = _find(name, paths, roots)
            if path is None:
                strays.append(name)
            else:
                tabled[path] += f"{row.text} "
    return Message(
        function=page.function,
        side=side,
        known=known,
        drawn=drawn,
        tabled=dict(tabled),
        named=drawn.union(*(accumulate(path.split("/"), "{}/{}".format) for path in tabled)),
        strays=tuple(strays),
        rows=len(rows),
    )


def _find(name: str, paths: frozenset[str], roots: list[str]) -> str | None:
    """The path that a row means: the one below a root of the message, else the only one that ends so."""
    for root in roots:
        if f"{root}{name}" in paths:
            return f"{root}{name}"
    ends = [path for path in paths if path.endswith(f"/{name}")]
    return ends[0] if len(ends) == 1 else None


def _stands_in(row: Row, path: str) -> bool:
    """Whether the element whose parts the row is one of stands in the message."""
    return path.endswith(f"/{row.paths[0].split('/')[0]}")


def _roots(paths: frozenset[str]) -> list[str]:
    """Where the names of rows can start: at the root, or in an element that is the only one to hold others."""
    roots = [""]
    while True:
        root = roots[-1]
        steps = {path[len(root) :].split("/")[0] for path in paths if path.startswith(root)}
        holders = [step for step in steps if any(path.startswith(f"{root}{step}/") for path in paths)]
        if len(holders) != 1:
            return roots
        roots.append(f"{root}{holders[0]}/")
