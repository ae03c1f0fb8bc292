"""Read a repository, add an issue and rename it; catch an error."""

from __future__ import annotations

from typing import Any

from githubkit import GitHub
from githubkit.exception import RequestFailed


def names(github: GitHub[Any], owner: str, repo: str) -> list[str]:
    found = github.rest.repos.get(owner, repo).parsed_data
    # Its lists have a type that mypy cannot read.
    return [found.name, found.full_name]


def add_and_rename(github: GitHub[Any], owner: str, repo: str, title: str) -> int:
    added = github.rest.issues.create(owner, repo, title=title).parsed_data
    github.rest.issues.update(owner, repo, added.number, title=f"{title} (new)")
    return added.number


def title(github: GitHub[Any], owner: str, repo: str, number: int) -> str | None:
    try:
        issue = github.rest.issues.get(owner, repo, number).parsed_data
    except RequestFailed as error:
        print(error)
        return None
    return issue.title


client: GitHub[Any] = GitHub("token")
print(names(client, "a", "b"), add_and_rename(client, "a", "b", "Report"), title(client, "a", "b", 1))
