"""`planfix ping` and `planfix login`: check keys, find their region and user, store them."""

from __future__ import annotations

import json
import os
import sys
from typing import Any, NamedTuple

import planfix
from planfix_tools.cli import profiles
from planfix_tools.cli.call import ask_secret
from planfix_tools.cli.connect import in_terminal, settings
from planfix_tools.cli.failures import WrongCall


class Account(NamedTuple):
    """An account that answered.

    Attributes:
        account: Name of the account.
        region: Name of the region; "" if the address belongs to none.
        url: Address of the API.
        user: User of the keys.
        requests_left: Requests left today; None if the server does not tell.
    """

    account: str
    region: str
    url: str
    user: planfix.User
    requests_left: int | None


def ping(profile: str | None, as_json: bool) -> None:
    """Print the account, region and user that answer.

    Raises:
        WrongCall: No keys were found.
        PlanfixError: The call failed.
    """
    given = settings(profile)
    found = reach(given)
    user = found.user
    name = " ".join(part for part in (user.name, user.last_name) if part)
    if as_json:
        data = {**found._asdict(), "user": {"id": user.id, "name": name}}
        print(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        print(f"account        {found.account}")
        print(f"region         {found.region or '-'} ({found.url})")
        print(f"user           {name or '-'} (id {user.id})")
        left = "unknown" if found.requests_left is None else f"{found.requests_left:,}"
        print(f"requests left  {left}")
    tried = given.get("region") or os.environ.get("PLANFIX_REGION") or next(iter(planfix.Planfix.service.regions))
    if found.region and found.region != tried:
        how = (
            f"planfix login --profile {profile}" if profile else f"set PLANFIX_REGION={found.region}, or planfix login"
        )
        print(f"The key is unknown in the region {tried}, which was tried first: {how}", file=sys.stderr)


def reach(given: dict[str, str]) -> Account:
    """Call the API with these settings; if the key is unknown in one region, try the others.

    Raises:
        InvalidApiKey: The key is unknown in all regions.
        PlanfixError: The call failed.
    """
    regions = planfix.Planfix.service.regions
    try:
        return _reach(given)
    except planfix.InvalidApiKey as error:
        own = given.get("url") or (not given.get("region") and os.environ.get("PLANFIX_URL"))
        first = given.get("region") or os.environ.get("PLANFIX_REGION") or next(iter(regions))
        problem = error
    for region in () if own else (one for one in regions if one != first):
        try:
            return _reach({**given, "region": region})
        except planfix.InvalidApiKey:
            continue
    raise problem


def _reach(given: dict[str, str]) -> Account:
    arguments: dict[str, Any] = {"shared_limit": "file", **given}
    with planfix.Planfix(**arguments) as pf:
        answer = pf.raw(planfix.methods.UserGet())
        region = next((name for name, url in pf.service.regions.items() if url == pf.url), "")
        return Account(pf.account, region, pf.url, answer.value, answer.requests_left)


def login(profile: str, account: str | None, region: str | None, url: str | None, user: str | None) -> None:
    """Ask for the keys, check them, and store them.

    Args:
        profile: Name of the profile.
        account: Name of the account; asked for if omitted.
        region: Region of the account; found by trying if omitted.
        url: Address of the API instead of a region.
        user: Name of a user who logs in with a password instead of a token.

    Raises:
        WrongCall: A key is missing.
        PlanfixError: The call failed; nothing is stored.
    """
    given = {
        "account": account or os.environ.get("PLANFIX_ACCOUNT") or _ask("account"),
        "api_key": os.environ.get("PLANFIX_API_KEY") or ask_secret("API key"),
    }
    if user:
        given |= {"login": user, "password": os.environ.get("PLANFIX_PASSWORD") or ask_secret("password")}
    else:
        given["token"] = os.environ.get("PLANFIX_TOKEN") or ask_secret("token")
    signature_key = os.environ.get("PLANFIX_SIGNATURE_KEY")
    given |= {"signature_key": signature_key} if signature_key else {}
    region, url = region or os.environ.get("PLANFIX_REGION"), url or os.environ.get("PLANFIX_URL")
    given |= {name: value for name, value in (("region", region), ("url", url)) if value}
    missing = [name for name, value in given.items() if not value]
    if missing:
        raise WrongCall(f"{', '.join(missing)}: missing")
    found = reach(given)
    kept = {**given, "account": found.account} | ({"region": found.region} if found.region else {})
    where = "the keyring" if profiles.save(profile, kept) else f"{profiles.file()}, which only you can read"
    print(
        f"{found.account}: {found.user.name or 'user'} (id {found.user.id}). Secrets are in {where}.", file=sys.stderr
    )


def _ask(name: str) -> str:
    if in_terminal():
        print(f"{name}: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()
