"""Make the client of a command, from a profile or from the environment."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from planfix_tools.cli.failures import WrongCall

if TYPE_CHECKING:
    from planfix import Planfix

NO_ACCOUNT = "no account is known: run planfix login, or set PLANFIX_ACCOUNT, PLANFIX_API_KEY and PLANFIX_TOKEN"


def settings(profile: str | None) -> dict[str, str]:
    """Arguments for a client: those of the named profile; or none if the environment has the keys; or those of the default
    profile.

    Raises:
        WrongCall: There is no such profile, or no keys were found.
    """
    from planfix_tools.cli import profiles

    if profile is None:
        if os.environ.get("PLANFIX_API_KEY"):
            return {}
        profile = profiles.read().default
        if not profile:
            raise WrongCall(NO_ACCOUNT)
    found = profiles.settings_of(profile)
    if "url" not in found:
        found.setdefault("region", next(iter(_regions())))
    # A setting that the profile lacks must not come from the environment, which is about another account.
    return {"signature_key": "", **found}


def connect(profile: str | None, **changed: Any) -> Planfix:
    """Make a client that shares its rate limit with all commands on this machine.

    Args:
        profile: Name of the profile, if given.
        **changed: Other arguments of the client.

    Raises:
        WrongCall: As for `settings`.
        ConfigurationError: A setting is wrong.
    """
    import planfix

    given: dict[str, Any] = {"shared_limit": "file", **settings(profile), **changed}
    return planfix.Planfix(**given)


def account_name(profile: str | None) -> str:
    """Name of the account for a request that is not sent."""
    try:
        return settings(profile).get("account") or os.environ.get("PLANFIX_ACCOUNT") or "account"
    except WrongCall:
        return "account"


def in_terminal() -> bool:
    """Whether the user can be asked."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def _regions() -> dict[str, str]:
    import planfix

    return dict(planfix.Planfix.service.regions)
