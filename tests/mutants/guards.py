"""What a guard is, and a module without one of them.

A guard is what keeps something from happening: an `if`, one operand of an `and` or `or` in the condition of an `if` that
leaves (with `raise`, `return`, `continue` or `break`), a conditional expression, an `except` clause, a `finally`, and what
`with` holds without giving it a name (a lock, a claim, `suppress`).
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field

LEAVING = (ast.Raise, ast.Return, ast.Continue, ast.Break)


@dataclass(frozen=True)
class Guard:
    """A guard of a module.

    Attributes:
        module: Name of the file.
        line: Where it is.
        kind: What it is (`if`, `operand`, `choice`, `except`, `finally`, `with`).
        text: Its condition, exceptions or the like.
        lines: Only a test that comes to one of these lines can tell that it is gone.
        source: The module without it.
    """

    module: str
    line: int
    kind: str
    text: str
    lines: range
    source: Callable[[], str] = field(repr=False, compare=False)

    def __str__(self) -> str:
        return f"{self.module}:{self.line}: {self.kind}: {self.text}"


def guards(module: str, source: str) -> Iterator[Guard]:
    """All guards of a module."""
    tree = ast.parse(source)
    for number, node in enumerate(ast.walk(tree)):
        for kind, text, lines, remove in _removals(node):
            line: int = getattr(node, "lineno")
            yield Guard(module, line, kind, text, lines, _without(tree, number, remove))


Removal = tuple[str, str, range, Callable[[ast.AST], ast.AST | list[ast.stmt]]]


def _removals(node: ast.AST) -> Iterator[Removal]:
    if isinstance(node, ast.If) and ast.unparse(node.test) != "TYPE_CHECKING":
        yield "if", ast.unparse(node.test), _span(node.body), _never
        if isinstance(node.body[-1], LEAVING):
            yield from _operands(node)
    elif isinstance(node, ast.IfExp):
        yield "choice", ast.unparse(node), _span([node]), _unconditional
    elif isinstance(node, ast.ExceptHandler):
        text = ast.unparse(node.type) if node.type else ""
        yield "except", text, _span(node.body), lambda found: _changed(found, type=ast.Tuple([], ast.Load()))
    elif isinstance(node, ast.Try) and node.finalbody:
        yield "finally", ast.unparse(node.finalbody[0]).splitlines()[0], _span(node.body), _afterwards
    elif isinstance(node, ast.With | ast.AsyncWith):
        for number, item in enumerate(node.items):
            if item.optional_vars is None:
                yield "with", ast.unparse(item), _span(node.body), lambda found, number=number: _let_go(found, number)


def _operands(node: ast.If) -> Iterator[Removal]:
    """Each operand of the condition: `or` without it, `and` without it."""
    for place, part in enumerate(ast.walk(node.test)):
        if isinstance(part, ast.BoolOp):
            # Without one of an `or`, the body is left out where it was run; without one of an `and`, it is run besides.
            lines = _span(node.body) if isinstance(part.op, ast.Or) else _span([node.test])
            for number, operand in enumerate(part.values):
                if isinstance(operand, ast.Constant):
                    continue
                text = f"{ast.unparse(operand)}, of {ast.unparse(node.test)}"
                yield "operand", text, lines, lambda found, place=place, number=number: _drop(found, place, number)


def _never(node: ast.AST) -> ast.AST:
    return _changed(node, test=ast.Constant(False))


def _drop(node: ast.AST, place: int, number: int) -> ast.AST:
    assert isinstance(node, ast.If)
    part = list(ast.walk(node.test))[place]
    assert isinstance(part, ast.BoolOp)
    part.values[number] = ast.Constant(isinstance(part.op, ast.And))
    return node


def _unconditional(node: ast.AST) -> ast.AST:
    """`a.b if a else None` becomes `a.b`: of two branches, the one that says more, or else the second."""
    assert isinstance(node, ast.IfExp)
    return node.body if isinstance(node.orelse, ast.Constant) else node.orelse


def _afterwards(node: ast.AST) -> list[ast.stmt]:
    """What is done in any event is done only where all went well."""
    assert isinstance(node, ast.Try)
    last, node.finalbody = node.finalbody, []
    return [*([node] if node.handlers else node.body), *last]


def _let_go(node: ast.AST, number: int) -> ast.AST | list[ast.stmt]:
    assert isinstance(node, ast.With | ast.AsyncWith)
    del node.items[number]
    return node if node.items else node.body


def _changed(node: ast.AST, **fields: ast.AST) -> ast.AST:
    for name, value in fields.items():
        setattr(node, name, value)
    return node


def _span(nodes: list[ast.stmt] | list[ast.expr]) -> range:
    return range(nodes[0].lineno, (nodes[-1].end_lineno or nodes[-1].lineno) + 1)


def _without(tree: ast.Module, number: int, remove: Callable[[ast.AST], ast.AST | list[ast.stmt]]) -> Callable[[], str]:
    def source() -> str:
        copy = deepcopy(tree)
        found = list(ast.walk(copy))[number]
        return ast.unparse(ast.fix_missing_locations(_Replacing(found, remove(found)).visit(copy)))

    return source


class _Replacing(ast.NodeTransformer):
    def __init__(self, found: ast.AST, by: ast.AST | list[ast.stmt]) -> None:
        self._found = found
        self._by = by

    def visit(self, node: ast.AST) -> ast.AST | list[ast.stmt]:
        return self._by if node is self._found else self.generic_visit(node)
