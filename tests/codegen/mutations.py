"""Random mistakes in a schema: each seed makes one in its files."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

Texts = dict[str, str]
"""Path of each file within the schema to its text."""

ODD = [
    *(
        "",
        "~",
        "null",
        "[]",
        "{}",
        "[int]",
        "[[int]]",
        "{a: b}",
        "-1",
        "0",
        "1",
        "100000",
        "9" * 5000,
        "1.5",
        ".inf",
        ".nan",
    ),
    *(
        "true",
        "yes",
        "NO",
        "on",
        "2001-99-99",
        "2001-01-01",
        "12:30:45",
        "0x1F",
        "0o17",
        "1_000",
        "=",
        "<<",
        "*x",
        "&x y",
    ),
    *(
        "!!set {a}",
        "!!binary x",
        "!x y",
        "@a",
        "`a",
        "%a",
        "- a",
        "a: b",
        "a #b",
        "'a",
        '"a',
        "a]",
        "a}",
        "'it''s.'",
        '"\\n"',
    ),
    *(
        '"\\0"',
        '"\\x07."',
        '"a\\n"',
        '"\\ud800"',
        '"\\u2028"',
        '"\\""',
        '"\'"',
        "' '",
        "'  '",
        '"\\t"',
        "'{a}'",
        "'<&>'",
    ),
    *(
        "class",
        "None",
        "True",
        "import",
        "self",
        "extra",
        "silent",
        "method",
        "cls",
        "list",
        "str",
        "int",
        "type",
        "id",
    ),
    *(
        "property",
        "value",
        "field",
        "Exception",
        "Task",
        "Page",
        "Request",
        "Quota",
        "Planfix",
        "Unset",
        "object",
        "request",
    ),
    *(
        "/account",
        "/sid",
        "/silent/x",
        "@id",
        "a/@b",
        "a/@b/c",
        "xmlns",
        "@xml",
        "a//b",
        "/",
        "//",
        "a b",
        "owner/id",
        "id",
    ),
    *(
        "getLIST",
        "iterList",
        "index",
        "types",
        "send",
        "close",
        "string",
        "value",
        "custom_value",
        "base64",
        "int | string",
    ),
    *(
        "string | int",
        "TaskStatus | int",
        "[TaskStatus]",
        "[value]",
        "DurationUnit",
        "écrit",
        "Ünï.",
        "A",
        "a",
        "_",
        "a" * 300,
    ),
]
"""Replacements for scalars."""


_OPTIONS = [
    "wire",
    "required",
    "min",
    "max",
    "min_length",
    "max_length",
    "separator",
    "secret",
    "type",
    "doc",
    "holds",
    "number",
    "deprecated",
    "renamed_from",
    "evidence",
    "admin",
]


@dataclass(slots=True)
class Mutation:
    """One mistake.

    Attributes:
        texts: The files, with it.
        done: What was done, for the message of a test that fails.
    """

    texts: Texts
    done: list[str] = field(default_factory=list[str])


def texts_of(schema: Path) -> Texts:
    """The files of a schema."""
    return {str(file.relative_to(schema)): file.read_text(encoding="utf-8") for file in sorted(schema.rglob("*.yaml"))}


@dataclass(frozen=True, slots=True)
class _Entry:
    """A key with its value, or an item of a list: start and end of both, and whether it is in brackets."""

    begin: int
    end: int
    key_end: int
    value: int
    in_brackets: bool


class Mutator:
    """Makes mistakes in the files of a schema."""

    def __init__(self, texts: Texts) -> None:
        self._texts = {name: text for name, text in texts.items() if name != "exceptions.yaml"}
        self._entries = {name: list(_entries(text)) for name, text in self._texts.items()}
        self._words = sorted(
            {
                text[one.value : one.end]
                for name, text in self._texts.items()
                for one in self._entries[name]
                if one.end - one.value < 60
            }
        )
        self._alike: dict[str, list[str]] = {}
        for name, text in self._texts.items():
            for one in self._entries[name]:
                self._alike.setdefault(text[one.begin : one.key_end], []).append(text[one.value : one.end])
        self._keys = sorted(
            {text[one.begin : one.key_end] for name, text in self._texts.items() for one in self._entries[name]}
        )

    def mutate(self, seed: int) -> Mutation:
        """Make the one or two mistakes of a seed."""
        chance = random.Random(seed)
        mutation = Mutation(dict(self._texts))
        for _ in range(chance.choice([1, 1, 1, 2])):
            name = chance.choice([*self._texts])
            if mutation.texts[name] != self._texts[name]:
                continue  # its entries are elsewhere now
            change = chance.choice(_CHANGES)
            text = change(self, chance, name)
            mutation.done.append(f"{change.__name__.strip('_')} in {name}: {_difference(self._texts[name], text)}")
            mutation.texts[name] = text
        return mutation

    def _value(self, chance: random.Random, name: str) -> str:
        entry = chance.choice(self._entries[name])
        new = chance.choice(chance.choice([ODD, self._words]))
        return self._replaced(name, entry.value, entry.end, new)

    def _likely(self, chance: random.Random, name: str) -> str:
        """Replace a value by one that has the same key elsewhere."""
        entry = chance.choice(self._entries[name])
        key = self._texts[name][entry.begin : entry.key_end]
        return self._replaced(name, entry.value, entry.end, chance.choice(self._alike[key]))

    def _option(self, chance: random.Random, name: str) -> str:
        """Add or rename a key inside brackets."""
        entry = chance.choice([one for one in self._entries[name] if one.in_brackets] or self._entries[name])
        option = chance.choice(_OPTIONS)
        if option in ("deprecated", "renamed_from"):
            new = chance.choice(['{since: "1.2"}', "{since: '2', instead: Do not.}", "former", "FORMER", *self._keys])
            return self._replaced(name, entry.end, entry.end, f", {option}: {new}")
        return self._replaced(name, entry.end, entry.end, f", {option}: {chance.choice(self._alike.get(option, ODD))}")

    def _new(self, chance: random.Random, name: str) -> str:
        """Repeat an entry under another name."""
        entry = chance.choice(self._entries[name])
        text = self._texts[name]
        between = ", " if entry.in_brackets else "\n" + " " * (entry.begin - text.rfind("\n", 0, entry.begin) - 1)
        key = text[entry.begin : entry.key_end]
        new = chance.choice(
            [f"{key}x", f"new{key.title()}", f"{key}_2", key.upper(), key.lower(), chance.choice(self._keys)]
        )
        return self._replaced(name, entry.end, entry.end, between + new + text[entry.key_end : entry.end])

    def _key(self, chance: random.Random, name: str) -> str:
        entry = chance.choice(self._entries[name])
        return self._replaced(
            name, entry.begin, entry.key_end, chance.choice(chance.choice([ODD, self._keys, self._keys]))
        )

    def _removal(self, chance: random.Random, name: str) -> str:
        entry = chance.choice(self._entries[name])
        text = self._replaced(name, entry.begin, entry.end, "")
        return re.sub(r"([{\[]), |, (?=, |[}\]])", r"\1", text) if entry.in_brackets else text

    def _copy(self, chance: random.Random, name: str) -> str:
        """Copy an entry of any file beside an entry of this one, under its own or another name."""
        source = chance.choice([*self._texts, name, name])
        copied, beside = chance.choice(self._entries[source]), chance.choice(self._entries[name])
        entry = self._texts[source][copied.begin : copied.end]
        if chance.random() < 0.5:
            entry = chance.choice(self._keys) + self._texts[source][copied.key_end : copied.end]
        text = self._texts[name]
        indent = " " * (beside.begin - text.rfind("\n", 0, beside.begin) - 1)
        between = ", " if beside.in_brackets else f"\n{indent}"
        return self._replaced(name, beside.end, beside.end, between + entry)

    def _swap(self, chance: random.Random, name: str) -> str:
        first, second = sorted(chance.sample(self._entries[name], 2), key=lambda one: one.begin)
        if second.value < first.end:
            return self._value(chance, name)
        text = self._texts[name]
        values = text[second.value : second.end], text[first.end : second.value], text[first.value : first.end]
        return text[: first.value] + "".join(values) + text[second.end :]

    def _character(self, chance: random.Random, name: str) -> str:
        place = chance.randrange(len(self._texts[name]))
        return self._replaced(
            name, place, place + chance.randrange(2), chance.choice(["", *" \t\n:,'\"{}[]#&*!|>%@`-?", "\x00", "é"])
        )

    def _line(self, chance: random.Random, name: str) -> str:
        lines = self._texts[name].splitlines(keepends=True)
        place = chance.randrange(len(lines))
        lines[place] = chance.choice(
            ["", lines[place] * 2, f"  {lines[place]}", lines[place][1:], lines[place].lstrip(), chance.choice(lines)]
        )
        return "".join(lines)

    def _cut(self, chance: random.Random, name: str) -> str:
        return self._texts[name][: chance.randrange(len(self._texts[name]))]

    def _replaced(self, name: str, begin: int, end: int, new: str) -> str:
        return self._texts[name][:begin] + new + self._texts[name][end:]


_CHANGES: list[Callable[[Mutator, random.Random, str], str]] = [
    *[Mutator._value] * 4,  # pyright: ignore[reportPrivateUsage]
    *[Mutator._likely] * 8,  # pyright: ignore[reportPrivateUsage]
    *[Mutator._option] * 5,  # pyright: ignore[reportPrivateUsage]
    *[Mutator._new] * 6,  # pyright: ignore[reportPrivateUsage]
    *[Mutator._key] * 3,  # pyright: ignore[reportPrivateUsage]
    *[Mutator._removal] * 3,  # pyright: ignore[reportPrivateUsage]
    *[Mutator._copy] * 4,  # pyright: ignore[reportPrivateUsage]
    *[Mutator._swap] * 2,  # pyright: ignore[reportPrivateUsage]
    Mutator._character,  # pyright: ignore[reportPrivateUsage]
    Mutator._line,  # pyright: ignore[reportPrivateUsage]
    Mutator._cut,  # pyright: ignore[reportPrivateUsage]
]


def _entries(text: str) -> list[_Entry]:
    found: list[_Entry] = []

    def walk(node: Any, in_brackets: bool) -> None:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                end = value.end_mark.index
                while end > value.start_mark.index and text[end - 1].isspace():
                    end -= 1
                flow = bool(node.flow_style)
                found.append(_Entry(key.start_mark.index, end, key.end_mark.index, value.start_mark.index, flow))
                walk(value, flow)
        elif isinstance(node, yaml.SequenceNode):
            for value in node.value:
                begin, end = value.start_mark.index, value.end_mark.index
                found.append(_Entry(begin, end, end, begin, bool(node.flow_style)))
                walk(value, in_brackets)

    walk(yaml.compose(text, yaml.SafeLoader), False)
    return found


def _difference(old: str, new: str) -> str:
    begin = next(
        (index for index, (one, other) in enumerate(zip(old, new, strict=False)) if one != other),
        min(len(old), len(new)),
    )
    ends = zip(reversed(old[begin:]), reversed(new[begin:]), strict=False)
    same = next((index for index, (one, other) in enumerate(ends) if one != other), min(len(old), len(new)) - begin)
    line = old.count("\n", 0, begin) + 1
    return f"line {line}: {old[begin : len(old) - same][:200]!r} -> {new[begin : len(new) - same][:200]!r}"
