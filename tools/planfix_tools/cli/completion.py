"""Shell completion of commands, options, functions, fields and enum values."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import Any

from planfix_runtime.data.description import FunctionDescription, ObjectDescription

BASH = r"""_planfix() {
    local IFS=$'\n'
    COMPREPLY=($(planfix _complete bash "${COMP_LINE:0:COMP_POINT}" 2>/dev/null))
}
complete -o nospace -o default -F _planfix planfix"""

ZSH = r"""#compdef planfix
_planfix() {
    local -a found
    found=("${(@f)$(planfix _complete zsh "$LBUFFER" 2>/dev/null)}")
    [[ -n "$found" ]] && compadd -Q -S '' -- "${found[@]}" || _files
}
compdef _planfix planfix"""

FISH = """complete --command planfix --no-files --arguments '(planfix _complete fish (commandline -cp) 2>/dev/null)'"""

_SCRIPTS = {"bash": BASH, "zsh": ZSH, "fish": FISH}


def script(shell: str) -> str:
    """The script that sets up completion in a shell."""
    return _SCRIPTS[shell]


def main(arguments: list[str]) -> int:
    """Print completions of a command line: `bash 'planfix call task.g'`. Returns the exit status."""
    shell, line = arguments
    words = _words(line)
    *before, last = words[1:] if len(words) > 1 else [""]
    for found in candidates(before, last):
        if shell == "bash":
            # Bash completes only the text after the last of these characters.
            found = found[max(last.rfind("="), last.rfind(":")) + 1 :]
        # A completion that continues gets no space.
        print(found if found.endswith(("=", ".")) or shell == "fish" else f"{found} ")
    return 0


def _words(line: str) -> list[str]:
    """The words of a line. The last one is incomplete and may be empty."""
    for closing in ("", "'", '"'):
        try:
            words = shlex.split(line + closing)
        except ValueError:
            continue
        return [*words, ""] if not words or (line[-1:].isspace() and not closing) else words
    return line.split(" ")


def candidates(before: list[str], last: str) -> list[str]:
    """Completions of the last word of a command line.

    Args:
        before: The words between `planfix` and the last one.
        last: The last word as typed so far.
    """
    return [one for one in _all(before, last) if one.lower().startswith(last.lower())]


def _all(before: list[str], last: str) -> Iterator[str]:
    commands = _commands()
    if not before:
        yield from ("--help", "--version") if last.startswith("-") else commands
        return
    command = commands.get(before[0])
    if before[-1] in ("--profile", "-p"):
        from planfix_tools.cli import profiles

        yield from profiles.read().settings
    elif last.startswith("-"):
        yield from (name for parameter in getattr(command, "params", ()) for name in parameter.opts if name[:2] == "--")
    elif before[0] == "completion":
        yield from _SCRIPTS
    elif before[0] in ("call", "describe"):
        yield from _of_call([one for one in before[1:] if not one.startswith("-")], last, before[0])


def _commands() -> dict[str, Any]:
    from typer.main import get_command

    from planfix_tools.cli.app import app

    return dict(getattr(get_command(app), "commands"))


def _of_call(words: list[str], last: str, command: str) -> Iterator[str]:
    import planfix

    if not words:
        yield from (one.name for one in planfix.functions())
        return
    if command == "describe":
        return
    try:
        function = planfix.describe(words[0])
    except LookupError:
        return
    given = {word.partition("=")[0] for word in words[1:]}
    yield from _field(function, last, given)


def _field(function: FunctionDescription, last: str, given: set[str]) -> Iterator[str]:
    """Fields that are not given yet; after `=`, the values of the field."""
    from planfix_tools.cli.arguments import enum_of, find_field, held_by

    path, equals, text = last.partition("=")
    *owners, name = path.split(".")
    owner: ObjectDescription | None = function.request
    for step in owners:
        if owner is None:
            return
        if not step.isdecimal():  # a number is an item of a list
            field = find_field(owner, step)
            owner = held_by(field) if field else None
    if owner is None:
        return
    prefix = "".join(f"{step}." for step in owners)
    if not equals:
        for field in owner.fields:
            if prefix + field.name not in given or field.many:
                yield f"{prefix}{field.name}{'.' if held_by(field) and 'string' not in field.names else '='}"
        return
    field = find_field(owner, name)
    if field is None:
        return
    done = text[: text.rfind(",") + 1] if field.many else ""
    if (enum := enum_of(field)) is not None:
        yield from (f"{path}={done}{one.value}" for one in enum.values)
    elif "bool" in field.names:
        yield from (f"{path}={word}" for word in ("true", "false"))
