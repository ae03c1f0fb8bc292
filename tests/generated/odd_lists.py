"""Lists as servers might send them, well-formed and not: what two ways to read them must agree on.

.venv/bin/python -m odd_lists 100000 7      (in tests/generated) so many documents, made of this seed
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import planfix
from planfix_codegen.model import Function, ListAnswer, Shape
from planfix_codegen.python.wire import Element, Kind, wire_tree
from planfix_runtime.errors import ProtocolError
from planfix_runtime.scan import scan
from wire import FUNCTIONS, MODEL, request_class

SHAPES = {shape.name: shape for shape in MODEL.types}
WORDS = {enum.name: [str(member.wire) for member in enum.values] for enum in MODEL.enums}
LISTS = [one for one in FUNCTIONS if isinstance(one.answer, ListAnswer) and request_class(one).method.loaded.items]
ZONES = (None, ZoneInfo("Europe/Moscow"))

_USUAL: dict[str, Callable[[random.Random], str]] = {
    "int": lambda chance: str(chance.choice((0, 1, chance.randrange(10**6), chance.randrange(10**18)))),
    "bool": lambda chance: chance.choice("01"),
    "datetime": lambda chance: f"{chance.randrange(1, 29):02}-07-20{chance.randrange(10, 30)}{chance.choice(('', ' 09:30'))}",
    "date": lambda chance: f"{chance.randrange(1, 29):02}-07-2015",
    "time": lambda chance: "09:30",
    "number": lambda chance: "1.50",
    "base64": lambda chance: "QUJD",
}
_VALUES = (
    "<id>1</id><id>2</id>",
    "<begin>09:30</begin> <end>10:00</end>",
    "<id>x</id>",
    "<begin/><end/>",
    "<id>1</id>x",
)
_TEXTS = (
    "",
    "x",
    "Договор",
    "a &lt;b&gt; &amp;amp; c",
    "&#38;#60;",
    "&#x1F600;&quot;&apos;",
    " x ",
    "two\nlines",
    "a>b",
)
_ODD = (
    *("-3", " 7 ", "+5", "1_0", "١٢", "007", "9" * 18, "9" * 19, "9" * 60, "true", "2", "31-02-2015", "4-7-2015 9:30"),
    *(
        "24-07-2015 25:00",
        "24-07-0015",
        "NEW",
        "1,,2",
        ", ",
        "a b",
        "]]>",
        "\r",
        "\x0b",
        "\ufffe",
        "\u00a0",
        "&nbsp;",
        "&",
    ),
    *(
        "&#0;",
        "&#xFFFE;",
        "&#13;",
        "<![CDATA[x]]>",
        " <![CDATA[<]]>",
        "<!-- c -->x",
        "<?p?>",
        "<b>x</b>",
        "<b/>",
        "x<b/>y",
    ),
)
_SNIPPETS = [
    *(b"<", b">", b"/", b"&", b'"', b"'", b"\x00", b"\xff", b"\xef\xbf\xbe", b"\xed\xa0\x80", b" ", b"\n", b"0", b"id"),
    *(
        b"</id>",
        b"<id>",
        b"<id/>",
        b'<id a="1">',
        b"<!-- -->",
        b"<![CDATA[",
        b"]]>",
        b"<?x?>",
        b"<!DOCTYPE response []>",
    ),
    *(
        b' count="1"',
        b' xmlns="u"',
        b"<x:y/>",
        b"&lt;",
        b"&#60;",
        b"\xc2\xa0",
        b"</response>",
        b"<response>",
        b"\xef\xbb\xbf",
    ),
]


def documents(chance: random.Random) -> Iterator[tuple[Function, bytes]]:
    """Answers of all list functions, without end."""
    while True:
        function = chance.choice(LISTS)
        body = _document(chance, function)
        if chance.random() < 0.5:
            for _ in range(chance.randrange(1, 4)):
                body = _mutated(chance, body)
        yield function, body


def disagreement(function: Function, body: bytes, zone: ZoneInfo | None) -> str | None:
    """How the scanner reads a document otherwise than the tree's readers; "" when it leaves it to them."""
    codec = request_class(function).method.loaded
    assert codec.items is not None
    scanned = scan(body, codec.items, zone)
    if scanned is None:
        return ""
    try:
        read = planfix.decode(request_class(function), body, timezone=zone)
    except ProtocolError as error:
        return f"{error!r} for {body!r}"
    # Words of enums are equal to plain ones: what they are shows in the repr.
    return None if scanned == read and repr(scanned) == repr(read) else f"{scanned!r}, not {read!r}, for {body!r}"


def _document(chance: random.Random, function: Function) -> bytes:
    assert isinstance(function.answer, ListAnswer)
    *holders, item = function.answer.path
    shape = SHAPES[function.answer.type]
    gap = chance.choice(("", "", "\n  "))
    inside = "".join(_object(chance, item, shape, gap) for _ in range(chance.randrange(4)))
    attributes = chance.choice(
        ("", ' count="2"', ' count="2" totalCount="31"', ' totalCount="31" count="2"', ' count="x"')
    )
    for step in reversed(holders):
        inside, attributes = f"<{step}{attributes}>{inside}{gap}</{step}>", ""
    declared = chance.choice(("", '<?xml version="1.0" encoding="UTF-8"?>', '<?xml version="1.0"?>'))
    return f'{declared}{gap}<response status="ok">{gap}{inside}{gap}</response>{gap}'.encode(errors="surrogatepass")


def _object(chance: random.Random, tag: str, shape: Shape, gap: str) -> str:
    return _wrapped(tag, _children(chance, wire_tree(shape), gap), gap)


def _children(chance: random.Random, element: Element, gap: str) -> str:
    most = len(element.children)
    chosen = (
        chance.sample(element.children, chance.randrange(most + 1)) if chance.random() < 0.7 else [*element.children]
    )
    if chosen and chance.random() < 0.04:
        chosen.append(chance.choice(chosen))
    required = [one for one in element.children if one.holds and one.holds.required and one not in chosen]
    parts = [_written(chance, one, gap) for one in (required if chance.random() < 0.95 else []) + chosen]
    if chance.random() < 0.01:
        parts.insert(
            chance.randrange(len(parts) + 1), chance.choice(("<unknown>1</unknown>", "text", "<id a='1'>1</id>"))
        )
    return gap.join(parts)


def _written(chance: random.Random, element: Element, gap: str) -> str:
    field = element.holds
    if field is None:
        return _wrapped(element.tag, _children(chance, element, gap), gap)
    items = chance.randrange(4) if element.kind is not Kind.VALUE else 1
    tag = element.item if element.kind is Kind.LIST else element.tag
    name = field.type.names[0]
    if name in SHAPES:
        held = gap.join(_object(chance, tag, SHAPES[name], gap) for _ in range(items))
    else:
        held = gap.join(_wrapped(tag, _text(chance, name), "") for _ in range(items))
    return _wrapped(element.tag, held, gap) if element.kind is Kind.LIST else held


def _text(chance: random.Random, kind: str) -> str:
    if chance.random() < 0.005:
        return chance.choice(_ODD)
    if chance.random() < 0.1:
        return ""
    if kind in WORDS:
        return chance.choice(WORDS[kind])
    if kind in _USUAL:
        return _USUAL[kind](chance)
    return chance.choice(_VALUES) if "value" in kind and chance.random() < 0.3 else chance.choice(_TEXTS)


def _wrapped(tag: str, inside: str, gap: str) -> str:
    if not inside.strip():
        return f"<{tag}/>" if len(tag) % 2 else f"<{tag}>{inside}</{tag}>"
    return f"<{tag}>{gap}{inside}{gap}</{tag}>"


def _mutated(chance: random.Random, body: bytes) -> bytes:
    start, other = sorted((chance.randrange(len(body) + 1), chance.randrange(len(body) + 1)))
    end = min(other, start + chance.randrange(1, 40))
    part = body[start:end]
    how = chance.randrange(4)
    if how == 0:
        return body[:start] + body[end:]
    if how == 1:
        return body[:end] + part + body[end:]
    if how == 2:
        return body[:start] + chance.choice(_SNIPPETS) + body[start:]
    return body[:start] + body[end:other] + part + body[other:]


def main(count: int, seed: int) -> int:
    """Compare so many documents, and print those on which the two ways disagree."""
    chance = random.Random(seed)
    scanned = different = 0
    for (function, body), _ in zip(documents(chance), range(count)):
        found = disagreement(function, body, chance.choice(ZONES))
        scanned += found != ""
        if found:
            different += 1
            print(f"{function.wire_name}: {found}")
    print(f"{count} documents of {len(LISTS)} functions, {scanned} read by the scanner: {different} differences")
    return different


if __name__ == "__main__":
    sys.exit(bool(main(int(sys.argv[1]), int(sys.argv[2]))))
