"""Resolve names of users, projects, directories and the like to ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planfix import Planfix, TaskStatus
from planfix_tools.cli.failures import WrongCall


class Names:
    """Ids by name. A list is read when it is first needed, and again if a name is not found in it.

    Args:
        pf: A client of the account.
    """

    def __init__(self, pf: Planfix) -> None:
        self._pf = pf
        self._known: dict[str, Mapping[int, str]] = {}

    def person(self, given: str | int) -> int:
        """The id of a user, by name or id."""
        return self._id("user", given, self._people)

    def project(self, given: str | int) -> int:
        """The id of a project, by title or id."""
        return self._id(
            "project", given, lambda: {one.id: one.title or "" for one in self._pf.project.iter_list() if one.id}
        )

    def directory(self, given: str | int) -> int:
        """The id of a directory, by name or id."""
        return self._id(
            "directory", given, lambda: {one.id: one.name or "" for one in self._pf.handbook.get_list() if one.id}
        )

    def data_tag(self, given: str | int) -> int:
        """The id of a data tag, by name or id."""
        return self._id(
            "data tag", given, lambda: {one.id: one.name or "" for one in self._pf.analitic.get_list() if one.id}
        )

    def status(self, given: str | int) -> int:
        """The number of a status, by word (`ACTIVE`), name in a process or number."""
        words = {one.number: one.name for one in TaskStatus if one.number is not None}
        if isinstance(given, str) and given.upper() in words.values():
            return next(number for number, word in words.items() if word == given.upper())
        return self._id("status", given, lambda: {**words, **self._statuses()})

    def people(self) -> Mapping[int, str]:
        """The names of all users by id."""
        if "user" not in self._known:
            self._known["user"] = self._people()
        return self._known["user"]

    def _people(self) -> Mapping[int, str]:
        users = self._pf.user.iter_list()
        return {one.id: " ".join(filter(None, (one.name or "", one.last_name or ""))) for one in users if one.id}

    def _statuses(self) -> dict[int, str]:
        sets = self._pf.task_status.get_set_list()
        return {
            status.id: status.name or ""
            for one in sets
            if one.id
            for status in self._pf.task_status.get_list_of_set(id=one.id)
            if status.id
        }

    def _id(self, what: str, given: str | int, read: Callable[[], Mapping[int, str]]) -> int:
        given = str(given)
        if given.strip().isdecimal():
            return int(given)
        for again in (False, True):
            fresh = what not in self._known or again
            if fresh:
                self._known[what] = read()
            found = _matching(self._known[what], given.strip().casefold())
            if len(found) == 1:
                return next(iter(found))
            if found:
                several = ", ".join(f"{name} (id {id})" for id, name in list(found.items())[:10])
                raise WrongCall(f"{what} {given!r} may be one of several: {several}; give an id")
            if fresh:
                break
        some = ", ".join(list(self._known[what].values())[:30])
        raise WrongCall(f"there is no {what} {given!r}; there are {some or 'none'}")


def _matching(known: Mapping[int, str], wanted: str) -> Mapping[int, str]:
    """Entries with exactly this name; if there are none, those that contain all its words."""
    exact = {id: name for id, name in known.items() if name.casefold() == wanted}
    words = wanted.split()
    return exact or {id: name for id, name in known.items() if words and all(one in name.casefold() for one in words)}
