"""Who has a part in a task, a project or a contact, and what people are called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from planfix.errors import ObjectNotFound
from planfix.types import Assignees, GroupRef, People, UserRef
from planfix_runtime.unset import UNSET, Unset
from planfix_tools.emulator.call import Call
from planfix_tools.emulator.refusals import refuse
from planfix_tools.emulator.store import Store, marks
from planfix_tools.emulator.where import Where
from planfix_tools.emulator.where import Where


def names(store: Store, ids: Iterable[int | None]) -> Mapping[int, str]:
    """Names of users and contacts, by the id that tasks use."""
    wanted = {one for one in ids if one is not None}
    return dict(map(tuple, store.rows(f"SELECT id, name FROM person WHERE id IN ({marks(wanted)})", *wanted)))


def person(known: Mapping[int, str], one: int | None) -> UserRef:
    """A person as answers name one; empty where there is none."""
    return UserRef(None, "") if one is None else UserRef(one, known.get(one, ""))


def check_people(call: Call, ids: Iterable[int]) -> None:
    """Refuse ids that are nobody's.

    Raises:
        ObjectNotFound: There is no such user or contact.
    """
    missing = set(ids) - names(call.store, set(ids)).keys()
    if missing:
        raise refuse(ObjectNotFound, f"there is no user {min(missing)}")


def check_groups(call: Call, ids: Iterable[int]) -> None:
    """Refuse ids that are no user group's.

    Raises:
        ObjectNotFound: There is no such user group.
    """
    for one in ids:
        if call.store.row("SELECT 1 FROM user_group WHERE id = ?", one) is None:
            raise refuse(ObjectNotFound, f"there is no user group {one}")


def give_parts(call: Call, owner: str, owner_id: int, role: str, users: Iterable[int], groups: Iterable[int]) -> None:
    """Give a role to users and groups, beside those who have it."""
    users, groups = list(users), list(groups)
    check_people(call, users)
    check_groups(call, groups)
    call.store.run_each(
        "INSERT OR IGNORE INTO part (object, object_id, role, is_group, who) VALUES (?, ?, ?, ?, ?)",
        [(owner, owner_id, role, 0, who) for who in users] + [(owner, owner_id, role, 1, who) for who in groups],
    )


def set_parts(call: Call, owner: str, owner_id: int, role: str, given: Assignees | Sequence[int] | Unset) -> None:
    """Give a role to those whom a request names, in place of those who have it; users alone or users and groups."""
    if given is UNSET:
        return
    users, groups = (given.users, given.groups) if isinstance(given, Assignees) else (given, ())
    keep = Where(
        "(is_group = 0 AND who IN ({})) OR (is_group = 1 AND who IN ({}))".format(marks(users), marks(groups)),
        (*users, *groups),
    )
    # Those who stay keep what they have accepted.
    call.store.run(
        f"DELETE FROM part WHERE object = ? AND object_id = ? AND role = ? AND NOT ({keep.sql})",
        *(owner, owner_id, role, *keep.values),
    )
    give_parts(call, owner, owner_id, role, users, groups)


def parts(store: Store, owner: str, ids: Sequence[int]) -> Mapping[tuple[int, str], People]:
    """Who has which role, by object and role; where nobody has, an empty object comes back."""
    found: defaultdict[tuple[int, str], People] = defaultdict(lambda: People([], []))
    rows = store.rows(
        "SELECT object_id, role, is_group, who, name FROM part"
        " JOIN (SELECT 0 AS of_group, id, name FROM person UNION ALL SELECT 1, id, name FROM user_group)"
        " ON of_group = is_group AND id = who"
        f" WHERE object = ? AND object_id IN ({marks(ids)})",
        *(owner, *ids),
    )
    for row in rows:
        people = found[row["object_id"], row["role"]]
        if row["is_group"]:
            people.groups = [*people.groups, GroupRef(row["who"], row["name"])]
        else:
            people.users = [*people.users, UserRef(row["who"], row["name"])]
    return found


def has_part(owner: str, column: str, person_id: int, roles: Sequence[str] = (), with_groups: bool = True) -> Where:
    """The object whose id is in `column` gives the person one of the roles (any when left out).

    Args:
        owner: Kind of the object: task, project or contact.
        column: Where its id is.
        person_id: User id, or userid of a contact.
        roles: Roles that count.
        with_groups: Whether a role of the person's user groups counts.
    """
    who = Where("(is_group = 0 AND who = ?)", (person_id,))
    if with_groups:
        mine = "is_group = 1 AND who IN (SELECT user_group_id FROM membership WHERE user_id = ?)"
        who |= Where(mine, (person_id,))
    chosen = Where(f"role IN ({marks(roles)})", tuple(roles)) if roles else Where("1")
    found = Where("object = ?", (owner,)) & who & chosen
    return Where(f"{column} IN (SELECT object_id FROM part WHERE {found.sql})", found.values)
