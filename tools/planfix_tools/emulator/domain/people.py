"""Roles of users and groups in tasks, projects and contacts, and names of people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from planfix.errors import ObjectNotFound
from planfix.types import Assignees, GroupRef, People, UserRef
from planfix_runtime.model.values import UNSET, Unset
from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.storage.store import Store
from planfix_tools.emulator.storage.where import Where, marks


def names(store: Store, ids: Iterable[int | None]) -> Mapping[int, str]:
    """Names of users and contacts, by the id that tasks use for them."""
    wanted = {one for one in ids if one is not None}
    return dict(map(tuple, store.rows(f"SELECT id, name FROM person WHERE id IN ({marks(wanted)})", *wanted)))


def person(known: Mapping[int, str], one: int | None) -> UserRef:
    """Make the reference to a person for an answer; id 0 without a name for none."""
    return UserRef(id=0, name="") if one is None else UserRef(id=one, name=known.get(one, ""))


def check_people(call: Call, ids: Iterable[int]) -> None:
    """Refuse ids of people who do not exist.

    Raises:
        ObjectNotFound: There is no such user or contact.
    """
    missing = set(ids) - names(call.store, set(ids)).keys()
    if missing:
        raise refuse(ObjectNotFound, f"there is no user {min(missing)}")


def check_groups(call: Call, ids: Iterable[int]) -> None:
    """Refuse ids of user groups that do not exist.

    Raises:
        ObjectNotFound: There is no such user group.
    """
    for one in ids:
        if not call.store.has("user_group", one):
            raise refuse(ObjectNotFound, f"there is no user group {one}")


def give_parts(call: Call, owner: str, owner_id: int, role: str, users: Iterable[int], groups: Iterable[int]) -> None:
    """Give a role to users and groups, in addition to those who have it."""
    users, groups = list(users), list(groups)
    check_people(call, users)
    check_groups(call, groups)
    call.store.run_each(
        "INSERT OR IGNORE INTO part (object, object_id, role, is_group, who) VALUES (?, ?, ?, ?, ?)",
        [(owner, owner_id, role, 0, who) for who in users] + [(owner, owner_id, role, 1, who) for who in groups],
    )


def set_parts(call: Call, owner: str, owner_id: int, role: str, given: Assignees | Sequence[int] | Unset) -> None:
    """Give a role to the users (and groups) of a request, and take it from all others."""
    if given is UNSET:
        return
    users, groups = (given.users, given.groups) if isinstance(given, Assignees) else (given, ())
    keep = Where(
        f"(is_group = 0 AND who IN ({marks(users)})) OR (is_group = 1 AND who IN ({marks(groups)}))",
        (*users, *groups),
    )
    # The rows of those who keep the role stay, since they say who has accepted the task.
    call.store.run(
        f"DELETE FROM part WHERE object = ? AND object_id = ? AND role = ? AND NOT ({keep.sql})",
        *(owner, owner_id, role, *keep.values),
    )
    give_parts(call, owner, owner_id, role, users, groups)


def parts(store: Store, owner: str, ids: Sequence[int]) -> Mapping[tuple[int, str], People]:
    """The people by object and role; empty if nobody has the role."""
    rows = store.rows(
        f"SELECT object_id, role, is_group, who FROM part WHERE object = ? AND object_id IN ({marks(ids)})", owner, *ids
    )
    known = names(store, (row["who"] for row in rows if not row["is_group"]))
    groups = dict(map(tuple, store.rows("SELECT id, name FROM user_group")))
    users_of: defaultdict[tuple[int, str], list[UserRef]] = defaultdict(list)
    groups_of: defaultdict[tuple[int, str], list[GroupRef]] = defaultdict(list)
    for row in rows:
        place, who = (row["object_id"], row["role"]), row["who"]
        if row["is_group"]:
            groups_of[place].append(GroupRef(id=who, name=groups.get(who, "")))
        else:
            users_of[place].append(UserRef(id=who, name=known.get(who, "")))
    found: defaultdict[tuple[int, str], People] = defaultdict(People)
    found |= {place: People(users=users_of[place], groups=groups_of[place]) for place in {*users_of, *groups_of}}
    return found


def has_part(owner: str, column: str, person_id: int, roles: Sequence[str] = (), with_groups: bool = True) -> Where:
    """Condition that a person has a role in an object.

    Args:
        owner: Kind of the object: task, project or contact.
        column: Column with its id.
        person_id: User id, or userid of a contact.
        roles: Roles that count; all by default.
        with_groups: Whether roles of the person's user groups count.
    """
    who = Where("(is_group = 0 AND who = ?)", (person_id,))
    if with_groups:
        mine = "is_group = 1 AND who IN (SELECT user_group_id FROM membership WHERE user_id = ?)"
        who |= Where(mine, (person_id,))
    chosen = Where(f"role IN ({marks(roles)})", tuple(roles)) if roles else Where("1")
    found = Where("object = ?", (owner,)) & who & chosen
    return Where(f"{column} IN (SELECT object_id FROM part WHERE {found.sql})", found.values)
